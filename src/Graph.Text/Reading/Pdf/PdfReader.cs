using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Graph.Text.Reading.Pdf;

/// <summary>Reads the text of a PDF document, one line a paragraph, and its title and day of creation.</summary>
internal sealed class PdfReader : IFormatReader
{
    private static readonly ParsingOptions Parsing = new() { UseLenientParsing = true, SkipMissingFonts = true };

    public IEnumerable<ReadResult> Read(ArticleSource source, ReadOptions options, CancellationToken cancellationToken)
    {
        var bytes = SourceBytes.TryRead(source, options, options.MaxFileBytes, out var problem);
        yield return bytes is null ? new ReadResult(problem!) : Read(source, bytes, cancellationToken);
    }

    private static ReadResult Read(ArticleSource source, byte[] bytes, CancellationToken cancellationToken)
    {
        try
        {
            using var document = PdfDocument.Open(bytes, Parsing);
            return Draft(document, cancellationToken).ToResult(source);
        }
        catch (PdfDocumentEncryptedException)
        {
            return new ReadResult(new ReadProblem(source.DisplayPath, "The document is encrypted and needs a password", "Save a copy without a password"));
        }
        catch (Exception error) when (error is not (OperationCanceledException or OutOfMemoryException))
        {
            // The parser names no base type for what it throws on malformed files: casts, lookups and its own all occur.
            return new ReadResult(Problems.Broken(source, $"PDF document ({error.Message.Split('\n')[0].Trim().TrimEnd('.')})", "Open it in a viewer and save or print it to PDF again, or save its text as .txt"));
        }
    }

    private static ArticleDraft Draft(PdfDocument document, CancellationToken cancellationToken)
    {
        var pages = new List<List<PdfParagraph>>();
        foreach (var page in document.GetPages())
        {
            cancellationToken.ThrowIfCancellationRequested();
            pages.Add(PageText.Read(page));
        }

        var about = document.Information;
        var metadata = ArticleDraft.NoMetadata.ToBuilder();
        foreach (var (key, value) in new[] { ("author", about.Author), ("subject", about.Subject), ("keywords", about.Keywords), ("creator", about.Creator), ("producer", about.Producer) })
            if (!string.IsNullOrWhiteSpace(value))
                metadata[key] = value.Trim();
        return new ArticleDraft(Text(pages))
        {
            Title = about.Title,
            Date = about.GetCreatedDateTimeOffset() is { } created ? DateOnly.FromDateTime(created.DateTime) : null,
            Metadata = metadata.ToImmutable(),
        };
    }

    private static string Text(List<List<PdfParagraph>> pages)
    {
        var heads = RunningHeads(pages);
        var lines = new List<string>();
        foreach (var page in pages)
        {
            var first = true;
            foreach (var paragraph in page)
            {
                if (paragraph.AtMargin && heads.Contains(WithoutDigits(paragraph.Text))) continue;
                if (first && lines.Count > 0 && IsUnfinished(lines[^1])) lines[^1] = Joined(lines[^1], paragraph.Text);
                else lines.Add(paragraph.Text);
                first = false;
            }
        }

        return string.Join('\n', lines);
    }

    // What stands at the margin of more than half of the pages, its number apart; and a bare number on any.
    private static HashSet<string> RunningHeads(List<List<PdfParagraph>> pages)
    {
        var heads = pages.SelectMany(page => page.Where(paragraph => paragraph.AtMargin).Select(paragraph => WithoutDigits(paragraph.Text)).Distinct())
            .GroupBy(text => text).Where(group => group.Count() > 1 && group.Count() * 2 > pages.Count).Select(group => group.Key).ToHashSet();
        heads.Add("");
        return heads;
    }

    private static string WithoutDigits(string text) => string.Concat(text.Where(unit => !char.IsDigit(unit) && unit is not (' ' or '-' or '–' or '|' or '/')));

    // A long paragraph without a final mark goes on at the top of the next page.
    private static bool IsUnfinished(string paragraph) => paragraph.Length > 80 && (char.IsLetterOrDigit(paragraph[^1]) || paragraph[^1] is '،' or ',' or '-');

    private static string Joined(string paragraph, string next)
    {
        var joined = new StringBuilder(paragraph);
        Paragraphs.Join(joined, next);
        return joined.ToString();
    }
}
