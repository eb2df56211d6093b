using System.Runtime.InteropServices;
using System.Text;
using Graph.Text.Reading.Decoding;

namespace Graph.Text.Reading.Plain;

/// <summary>A stretch of a plain text that is small enough to stand in memory.</summary>
/// <param name="Decoded">Its text; empty where <paramref name="Binary"/> is set.</param>
/// <param name="BytesBefore">Bytes of the file before it.</param>
/// <param name="LinesBefore">Line ends of the file before it.</param>
/// <param name="Binary">What the bytes are instead of text; null for a text.</param>
internal readonly record struct TextPart(DecodedText Decoded, long BytesBefore, int LinesBefore, string? Binary);

/// <summary>Cuts a stream of text into parts of bounded size: after a line end, else after a blank, else between two characters.</summary>
/// <remarks>Holds one buffer of the part's size and one part's text, however long the stream is.</remarks>
internal static class TextParts
{
    internal static IEnumerable<TextPart> Read(Stream stream, int partBytes, long? expectedLength, CancellationToken cancellationToken)
    {
        var buffer = new byte[(int)Math.Min(partBytes, (expectedLength ?? long.MaxValue - 1) + 1)];
        var filled = 0;
        long bytesBefore = 0;
        var linesBefore = 0;
        DetectedEncoding? known = null;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            filled += stream.ReadAtLeast(buffer.AsSpan(filled), buffer.Length - filled, throwOnEndOfStream: false);
            if (filled == 0) yield break;
            var last = filled < buffer.Length;

            var encoding = known ?? EncodingDetector.Detect(last ? buffer.AsSpan(0, filled) : buffer.AsSpan(0, Utf8Boundary(buffer.AsSpan(0, filled))));
            var bom = bytesBefore == 0 ? encoding.BomLength : 0;
            var wide = DecodedText.IsWide(encoding.Encoding);
            var end = last ? filled : bom + Cut(buffer.AsSpan(bom, filled - bom), encoding.Encoding);
            if (encoding.Certain) known = encoding;

            var part = Part(buffer.AsSpan(bom, end - bom), encoding.Encoding, wide, bytesBefore + bom, linesBefore);
            yield return part;
            if (part.Binary is not null) yield break;

            linesBefore += LineIndex.CountLineEnds(part.Decoded.Text);
            bytesBefore += end;
            buffer.AsSpan(end, filled - end).CopyTo(buffer);
            filled -= end;
            if (last) yield break;
        }
    }

    private static TextPart Part(ReadOnlySpan<byte> bytes, Encoding encoding, bool wide, long bytesBefore, int linesBefore)
    {
        var binary = wide ? null : BinaryContent.Describe(bytes, linesBefore == 0 && bytesBefore <= 3);
        return new(binary is null ? DecodedText.Of(bytes, encoding) : new("", null), bytesBefore, linesBefore, binary);
    }

    private static int Cut(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        if (!DecodedText.IsWide(encoding))
            return After(bytes, (byte)'\n') ?? After(bytes[..^1], (byte)'\r') ?? After(bytes, (byte)' ') ?? (encoding.CodePage == Encoding.UTF8.CodePage ? Utf8Boundary(bytes) : bytes.Length);

        var units = MemoryMarshal.Cast<byte, ushort>(bytes);
        var swap = encoding.CodePage == Encoding.BigEndianUnicode.CodePage == BitConverter.IsLittleEndian;
        return 2 * (AfterUnit(units, '\n', swap) ?? AfterUnit(units[..^1], '\r', swap) ?? AfterUnit(units, ' ', swap) ?? Utf16Boundary(units, swap));
    }

    private static int? After(ReadOnlySpan<byte> bytes, byte value) => bytes.LastIndexOf(value) is >= 0 and var at ? at + 1 : null;

    private static int? AfterUnit(ReadOnlySpan<ushort> units, char value, bool swap) =>
        units.LastIndexOf(swap ? (ushort)(value << 8) : value) is >= 0 and var at ? at + 1 : null;

    // The last byte that begins a character is at most three bytes from the end, unless the bytes are no UTF-8.
    private static int Utf8Boundary(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= 3 && back < bytes.Length; back++)
        {
            var value = bytes[^back];
            if (value < 0x80) return bytes.Length;
            if (value >= 0xC0) return (value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : 2) > back ? bytes.Length - back : bytes.Length;
        }

        return bytes.Length;
    }

    private static int Utf16Boundary(ReadOnlySpan<ushort> units, bool swap)
    {
        var last = swap ? System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(units[^1]) : units[^1];
        return char.IsHighSurrogate((char)last) ? units.Length - 1 : units.Length;
    }
}
