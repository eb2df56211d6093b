using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Graph.Text.Reading.Html;

/// <summary>What a page's elements are for, judged by tag, role and class alone.</summary>
internal static class PageElements
{
    private static readonly FrozenSet<string> Invisible = FrozenSet.ToFrozenSet(
        ["script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "canvas", "audio", "video", "button", "select", "textarea", "datalist", "dialog", "head", "title", "link", "meta", "rt", "rp"]);

    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
        [
            "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
            "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary",
            "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
        ]);

    private static readonly FrozenSet<string> FurnitureTags = FrozenSet.ToFrozenSet(["nav", "header", "footer", "aside", "form", "figcaption", "menu", "search", "address"]);
    private static readonly FrozenSet<string> FurnitureRoles = FrozenSet.ToFrozenSet(["navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar"]);
    private static readonly FrozenSet<string> Nameable = FrozenSet.ToFrozenSet(["div", "section", "ul", "ol", "dl", "p", "table", "figure"]);

    // Words of a class or id that name what stands beside an article, whatever its size …
    private static readonly FrozenSet<string> Beside = FrozenSet.ToFrozenSet(
        [
            "ad", "ads", "advert", "advertisement", "breadcrumb", "breadcrumbs", "comment", "comments", "consent", "cookie", "cookies", "disqus", "footer", "menu", "modal", "nav", "navbar",
            "navigation", "newsletter", "pager", "pagination", "popup", "promo", "recommended", "recommendations", "related", "share", "sharing", "sidebar", "social", "sponsored", "subscribe",
            "tags", "toolbar", "trending",
        ]);

    // … and those that also name the frame of a whole page.
    private static readonly FrozenSet<string> BesideIfSmall = FrozenSet.ToFrozenSet(["banner", "byline", "caption", "credit", "header", "hidden", "masthead", "meta", "topbar", "widget"]);

    // "no-comments", "has-sidebar": said of the whole, not of a part.
    private static readonly FrozenSet<string> Negations = FrozenSet.ToFrozenSet(["no", "not", "has", "with", "without", "enable", "enabled", "disable", "disabled", "single", "page"]);

    internal static bool IsInvisible(IElement element) =>
        Invisible.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    internal static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    internal static bool IsLink(IElement element) => element.LocalName == "a" && element.HasAttribute("href");

    /// <summary>The largest share of the page's text that <paramref name="element"/> may hold and still be furniture; 0 where nothing makes it furniture.</summary>
    internal static double FurnitureLimit(IElement element)
    {
        if (FurnitureTags.Contains(element.LocalName) || (element.GetAttribute("role") is { } role && FurnitureRoles.Contains(role))) return 0.5;
        if (!Nameable.Contains(element.LocalName)) return 0;
        return Math.Max(LimitByName(element.ClassName), LimitByName(element.Id));
    }

    private static double LimitByName(string? names)
    {
        if (string.IsNullOrEmpty(names)) return 0;
        var limit = 0.0;
        foreach (var name in names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var words = Words(name);
            if (words.Exists(Negations.Contains)) continue;
            if (words.Exists(Beside.Contains)) limit = Math.Max(limit, 0.9);
            else if (words.Exists(BesideIfSmall.Contains)) limit = Math.Max(limit, 0.5);
        }

        return limit;
    }

    // relatedLinks, related-links and related__links are the same two words.
    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var ends = i == name.Length || !char.IsAsciiLetter(name[i]) || (i > start && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]));
            if (!ends) continue;
            if (i > start) words.Add(name[start..i].ToLowerInvariant());
            start = i < name.Length && char.IsAsciiLetter(name[i]) ? i : i + 1;
        }

        return words;
    }
}
