using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Graph.Text.Reading.Html;

/// <summary>What a page says about itself: title, day of publication, address, language, and all its <c>meta</c> elements.</summary>
internal sealed record PageMetadata(string? Title, DateOnly? Date, string? Url, string? Language, ImmutableSortedDictionary<string, string> Metadata)
{
    private static readonly string[] DateKeys =
        ["article:published_time", "og:article:published_time", "datepublished", "date", "pubdate", "publishdate", "publish_date", "dc.date", "dc.date.issued", "dcterms.date", "sailthru.date", "parsely-pub-date"];

    internal static PageMetadata Read(IDocument document)
    {
        var metadata = ArticleDraft.NoMetadata.ToBuilder();
        string? title = null, canonical = null, time = null;
        var linked = LinkedData.None;
        foreach (var element in Elements(document))
        {
            switch (element.LocalName)
            {
                case "meta": AddMeta(element, metadata); break;
                case "title" when title is null: title = DomWalk.TextOf(element); break;
                case "link" when canonical is null && element.GetAttribute("rel") == "canonical": canonical = element.GetAttribute("href"); break;
                case "time" when time is null: time = element.GetAttribute("datetime"); break;
                case "script" when element.GetAttribute("type") == "application/ld+json": linked = linked.Or(LinkedData.Read(element.TextContent)); break;
            }
        }

        string? Meta(string key) => metadata.GetValueOrDefault(key);
        return new(
            Meta("og:title") ?? Meta("twitter:title") ?? linked.Headline ?? title,
            FirstDay([.. DateKeys.Select(Meta), linked.DatePublished, time]),
            canonical ?? Meta("og:url"),
            document.DocumentElement?.GetAttribute("lang") ?? Meta("content-language") ?? Meta("og:locale")?.Replace('_', '-'),
            metadata.ToImmutable());
    }

    private static IEnumerable<IElement> Elements(IDocument document) =>
        document.DocumentElement is not { } root ? [] : DomWalk.Steps(root, static _ => false).Where(step => !step.Leaving).Select(step => step.Node).OfType<IElement>();

    private static void AddMeta(IElement element, ImmutableSortedDictionary<string, string>.Builder metadata)
    {
        var key = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop") ?? element.GetAttribute("http-equiv");
        var value = element.GetAttribute("content");
        if (string.IsNullOrWhiteSpace(key) || string.IsNullOrWhiteSpace(value)) return;
        metadata.TryAdd(key.Trim().ToLowerInvariant(), value.Trim());
    }

    private static DateOnly? FirstDay(IEnumerable<string?> written)
    {
        foreach (var candidate in written)
            if (PublicationDate.TryRead(candidate, out var day))
                return day;
        return null;
    }
}
