using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Graph.Text.Reading.Decoding;

namespace Graph.Text.Reading.Html;

/// <summary>Reads the main text of a web page, one line a block, and what the page says about itself.</summary>
internal sealed class HtmlReader : IFormatReader
{
    private const int MaxDepth = 20_000;

    public IEnumerable<ReadResult> Read(ArticleSource source, ReadOptions options, CancellationToken cancellationToken)
    {
        var bytes = SourceBytes.TryRead(source, options, options.MaxMarkupBytes, out var problem);
        if (bytes is null)
        {
            yield return new ReadResult(problem!);
            yield break;
        }

        if (HtmlEncoding.Decode(bytes, out var binary) is not { } decoded)
        {
            yield return new ReadResult(SourceBytes.NotText(source, binary!));
            yield break;
        }

        if (TagDepth.Exceeds(decoded.Text, MaxDepth))
        {
            yield return new ReadResult(new ReadProblem(source.DisplayPath, $"The page's elements are nested more than {MaxDepth} deep", "Check that it is an article, or save its text as .txt"));
            yield break;
        }

        if (decoded.Flaw is { } flaw) yield return new ReadResult(DecodedText.Warning(source, flaw));
        yield return Draft(decoded.Text, cancellationToken).ToResult(source);
    }

    private static ArticleDraft Draft(string page, CancellationToken cancellationToken)
    {
        // No browsing context: nothing is fetched, no script runs.
        using var document = new HtmlParser().ParseDocument(page);
        cancellationToken.ThrowIfCancellationRequested();
        var about = PageMetadata.Read(document);
        var text = document.Body is { } body ? MainText.Read(body, about.Title) : "";
        return new ArticleDraft(text) { Title = about.Title, Date = about.Date, Url = about.Url, Language = about.Language, Metadata = about.Metadata };
    }
}
