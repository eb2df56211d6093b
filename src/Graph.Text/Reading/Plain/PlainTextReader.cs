using System.Globalization;
using Graph.Text.Reading.Decoding;

namespace Graph.Text.Reading.Plain;

/// <summary>Reads plain text as it stands, a long one in parts.</summary>
internal sealed class PlainTextReader : IFormatReader
{
    internal const string LineOffsetKey = "line-offset";

    public IEnumerable<ReadResult> Read(ArticleSource source, ReadOptions options, CancellationToken cancellationToken)
    {
        using var stream = SourceBytes.Open(source, options);
        var length = stream.CanSeek ? stream.Length : (long?)null;
        var number = 0;
        foreach (var part in TextParts.Read(stream, Math.Max(options.SplitBytes, 64), length, cancellationToken))
        {
            number++;
            if (part.Binary is not null)
            {
                yield return new ReadResult(SourceBytes.NotText(source, part.Binary));
                yield break;
            }

            if (part.Decoded.Flaw is { } flaw) yield return new ReadResult(DecodedText.Warning(source, flaw, part.BytesBefore, part.LinesBefore));
            // A blank stretch of a long text is no mistake; a blank file is.
            if (number > 1 && string.IsNullOrWhiteSpace(part.Decoded.Text)) continue;
            yield return Article(source, part, number);
        }

        if (number == 0) yield return new ReadResult(Problems.Empty(source));
    }

    private static ReadResult Article(ArticleSource source, TextPart part, int number)
    {
        var draft = new ArticleDraft(part.Decoded.Text);
        if (number == 1) return draft.ToResult(source);
        var linesBefore = part.LinesBefore.ToString(CultureInfo.InvariantCulture);
        return (draft with { Metadata = draft.Metadata.Add(LineOffsetKey, linesBefore) })
            .ToResult(source, string.Create(CultureInfo.InvariantCulture, $"{source.RelativePath}#part{number}"));
    }
}
