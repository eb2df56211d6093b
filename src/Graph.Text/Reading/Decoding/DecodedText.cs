using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Graph.Text.Reading.Decoding;

/// <summary>Bytes that stood for no character and were read as U+FFFD.</summary>
/// <param name="ByteOffset">Offset of the first of them, from the start of the bytes that were decoded.</param>
/// <param name="Line">Line of the first of them in the decoded text, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="Count">How many places were replaced.</param>
internal readonly record struct DecodingFlaw(long ByteOffset, int Line, int Column, int Count);

/// <summary>A text and what went wrong while it was decoded.</summary>
internal readonly record struct DecodedText(string Text, DecodingFlaw? Flaw)
{
    /// <summary>Decodes a whole file, whatever its encoding; null where it is binary, with what it is in <paramref name="binary"/>.</summary>
    internal static DecodedText? Of(ReadOnlySpan<byte> file, out string? binary)
    {
        var detected = EncodingDetector.Detect(file);
        var body = file[detected.BomLength..];
        binary = IsWide(detected.Encoding) ? null : BinaryContent.Describe(body);
        return binary is null ? Of(body, detected.Encoding) : null;
    }

    /// <summary>Decodes <paramref name="bytes"/>, which begin and end between characters and hold no byte order mark.</summary>
    internal static DecodedText Of(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        if (encoding.CodePage == Encoding.UTF8.CodePage)
            return Utf8.IsValid(bytes) ? new(Encoding.UTF8.GetString(bytes), null) : Repaired(bytes);

        var text = encoding.GetString(bytes);
        var first = text.IndexOf('\uFFFD', StringComparison.Ordinal);
        if (first < 0) return new(text, null);
        return new(text, FlawAt(text, first, encoding.GetByteCount(text.AsSpan(0, first)), text.AsSpan().Count('\uFFFD')));
    }

    internal static bool IsWide(Encoding encoding) => encoding.CodePage is 1200 or 1201;

    private static DecodedText Repaired(ReadOnlySpan<byte> bytes)
    {
        var buffer = new char[bytes.Length];
        var (length, read, count) = (0, 0, 0);
        var (firstByte, firstChar) = (0, 0);
        while (read < bytes.Length)
        {
            var status = Utf8.ToUtf16(bytes[read..], buffer.AsSpan(length), out var used, out var written, replaceInvalidSequences: false);
            read += used;
            length += written;
            if (status == OperationStatus.Done) break;
            if (count++ == 0) (firstByte, firstChar) = (read, length);
            Rune.DecodeFromUtf8(bytes[read..], out _, out var bad);
            read += bad;
            buffer[length++] = '\uFFFD';
        }

        var text = new string(buffer, 0, length);
        return new(text, FlawAt(text, firstChar, firstByte, count));
    }

    private static DecodingFlaw FlawAt(string text, int at, long byteOffset, int count)
    {
        var (line, column) = new LineIndex(text).At(at);
        return new(byteOffset, line, column, count);
    }

    /// <summary>The warning to give about <paramref name="flaw"/>.</summary>
    internal static ReadProblem Warning(ArticleSource source, DecodingFlaw flaw, long bytesBefore = 0, int linesBefore = 0) =>
        new(source.DisplayPath,
            linesBefore + flaw.Line,
            flaw.Column,
            $"The bytes at offset {bytesBefore + flaw.ByteOffset} are no character of the file's encoding" + (flaw.Count > 1 ? $", nor are those at {flaw.Count - 1} more places" : "") + "; they were read as U+FFFD",
            "Save the file as UTF-8",
            ReadSeverity.Warning);
}
