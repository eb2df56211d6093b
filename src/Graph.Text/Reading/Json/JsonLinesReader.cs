using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Graph.Text.Reading.Decoding;

namespace Graph.Text.Reading.Json;

/// <summary>Reads JSON Lines, one article a line, holding one line at a time. A bad line is a problem and the rest goes on.</summary>
internal sealed class JsonLinesReader : IFormatReader
{
    public IEnumerable<ReadResult> Read(ArticleSource source, ReadOptions options, CancellationToken cancellationToken)
    {
        using var file = SourceBytes.Open(source, options);
        using var stream = AsBytesOfUtf8(file);
        var any = false;
        foreach (var line in ByteLines.Read(stream, options.MaxLineBytes, cancellationToken))
        {
            if (line.TooLong)
            {
                any = true;
                yield return Problem(source, line.Number, null, $"The line is longer than the limit of {Problems.Size(options.MaxLineBytes)}", "Give that article a file of its own");
                continue;
            }

            var bytes = line.Number == 1 && line.Bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? line.Bytes[3..] : line.Bytes;
            if (bytes.Span.Trim(" \t\r"u8).IsEmpty) continue;
            any = true;
            foreach (var result in Line(source, line.Number, bytes)) yield return result;
        }

        if (!any) yield return new ReadResult(file.Length == 0 ? Problems.Empty(source) : Problems.NoText(source));
    }

    private static IEnumerable<ReadResult> Line(ArticleSource source, int number, ReadOnlyMemory<byte> bytes)
    {
        if (!Utf8.IsValid(bytes.Span))
        {
            var decoded = DecodedText.Of(bytes.Span, out var binary);
            if (decoded is null)
            {
                yield return Problem(source, number, null, $"The line is {binary}, not text", "Write the file anew as UTF-8, one JSON object a line");
                yield break;
            }

            if (decoded.Value.Flaw is { } flaw)
                yield return Problem(source, number, flaw.Column, "The line holds bytes that are no character of its encoding; they were read as U+FFFD", "Save the file as UTF-8", ReadSeverity.Warning);
            bytes = Encoding.UTF8.GetBytes(decoded.Value.Text);
        }

        var draft = JsonArticle.Read(bytes, out var mistake);
        if (mistake is not null) yield return Problem(source, number, mistake.Column, mistake.Message, mistake.Remedy, draft is null ? ReadSeverity.Error : ReadSeverity.Warning);
        if (draft is not null) yield return draft.ToResult(source, string.Create(CultureInfo.InvariantCulture, $"{source.RelativePath}#{number}"));
    }

    // A file in UTF-16 is turned into UTF-8 on the way, so that lines can be cut at one byte.
    private static Stream AsBytesOfUtf8(Stream file)
    {
        Span<byte> start = stackalloc byte[4096];
        var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var detected = EncodingDetector.Detect(start[..read]);
        var wide = DecodedText.IsWide(detected.Encoding);
        file.Position = wide ? detected.BomLength : 0;
        return wide ? Encoding.CreateTranscodingStream(file, detected.Encoding, Encoding.UTF8, leaveOpen: true) : file;
    }

    private static ReadResult Problem(ArticleSource source, int line, int? column, string message, string remedy, ReadSeverity severity = ReadSeverity.Error) =>
        new(new ReadProblem(source.DisplayPath, line, column, message, remedy, severity));
}
