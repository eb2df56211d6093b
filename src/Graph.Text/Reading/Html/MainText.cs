using AngleSharp.Dom;

namespace Graph.Text.Reading.Html;

/// <summary>Chooses the part of a page that is the article.</summary>
/// <remarks>
/// Furniture goes first, by tag, role and class, unless it holds most of the prose. Then the element that the page itself calls its
/// article is taken if it holds half of the prose left; failing that, the innermost element that holds nearly all of it.
/// Measured by text density as in Kohlschütter et al., "Boilerplate Detection using Shallow Text Features", WSDM 2010.
/// </remarks>
internal static class MainText
{
    private const double NearlyAll = 0.75;

    /// <summary>The article's text, one line a block. A heading that only repeats <paramref name="title"/> is left out.</summary>
    internal static string Read(IElement body, string? title)
    {
        var dropped = new HashSet<IElement>(ReferenceEqualityComparer.Instance);
        bool Skip(IElement element) => dropped.Contains(element) || PageElements.IsInvisible(element);

        var measures = PageMeasure.Of(body, Skip);
        var prose = measures[body].Prose;
        foreach (var (element, measure) in measures)
            if (element != body && PageElements.FurnitureLimit(element) is > 0 and var limit && measure.Prose <= prose * limit)
                dropped.Add(element);

        if (dropped.Count > 0) measures = PageMeasure.Of(body, Skip);
        var root = Choose(body, measures);
        DropWhatIsNotProse(root, title, measures, dropped);
        return BlockText.Write(root, Skip);
    }

    private static void DropWhatIsNotProse(IElement root, string? title, Dictionary<IElement, Measure> measures, HashSet<IElement> dropped)
    {
        var before = new Dictionary<IElement, IElement>(ReferenceEqualityComparer.Instance);
        foreach (var (element, measure) in measures)
        {
            if (element == root || element.ParentElement is not { } parent) continue;
            var previous = before.GetValueOrDefault(parent);
            before[parent] = element;
            if (!IsNotProse(element, measure, title) && !StandsAloneAsTime(element, measures)) continue;
            dropped.Add(element);
            // The heading of a list of links goes with it.
            if (element.LocalName is "ul" or "ol" && previous is { LocalName: "h2" or "h3" or "h4" or "h5" or "h6" }) dropped.Add(previous);
        }
    }

    private static IElement Choose(IElement body, Dictionary<IElement, Measure> measures)
    {
        var half = measures[body].Prose / 2;
        IElement? main = null;
        foreach (var kind in (ReadOnlySpan<Func<IElement, bool>>)[IsArticleBody, IsArticle, IsMain])
        {
            main = measures.Keys.Where(kind).MaxBy(element => measures[element].Prose);
            if (main is not null && half > 0 && measures[main].Prose >= half && !IsOneOfMany(main, measures)) break;
            main = null;
        }

        if (main is not null && !IsMain(main)) return main;
        return Innermost(main ?? body, measures);
    }

    // A story told in several articles side by side: the first is not all of it.
    private static bool IsOneOfMany(IElement main, Dictionary<IElement, Measure> measures) =>
        main.ParentElement is { } parent
        && parent.Children.Where(other => other != main && other.LocalName == main.LocalName && measures.ContainsKey(other)).Sum(other => measures[other].Prose) > measures[main].Prose / 4;

    private static bool IsArticleBody(IElement element) => element.GetAttribute("itemprop") == "articleBody";

    private static bool IsArticle(IElement element) => element.LocalName == "article" || element.GetAttribute("role") == "article";

    private static bool IsMain(IElement element) => element.LocalName == "main" || element.GetAttribute("role") == "main";

    private static IElement Innermost(IElement from, Dictionary<IElement, Measure> measures)
    {
        var enough = measures[from].Prose * NearlyAll;
        while (enough > 0)
        {
            var child = from.Children.FirstOrDefault(child => measures.TryGetValue(child, out var measure) && measure.Prose >= enough);
            if (child is null || !PageElements.IsBlock(child) || IsParagraph(child, measures) || from.Children.Any(other => other != child && BelongsBeside(other, child, measures))) break;
            from = child;
        }

        return from;
    }

    // A block with text of its own beside the biggest part is a paragraph of the same article, and so is a part of the same class.
    private static bool BelongsBeside(IElement other, IElement biggest, Dictionary<IElement, Measure> measures) =>
        measures.TryGetValue(other, out var measure) && measure.Prose > 0
        && (IsParagraph(other, measures) || (!string.IsNullOrEmpty(other.ClassName) && other.ClassName == biggest.ClassName));

    private static bool IsParagraph(IElement element, Dictionary<IElement, Measure> measures) =>
        element.LocalName is "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "blockquote" or "ul" or "ol" or "pre" or "table" || measures[element].Own > 0;

    private static bool IsNotProse(IElement element, Measure measure, string? title)
    {
        if (!PageElements.IsBlock(element) || measure.Text == 0) return false;
        if (measure.Timed == measure.Text) return true;
        if (measure.Links >= 2 && measure.Linked >= measure.Text * 0.7) return true;
        return element.LocalName == "h1" && title is not null && RepeatsTitle(DomWalk.TextOf(element), title);
    }

    private static bool StandsAloneAsTime(IElement element, Dictionary<IElement, Measure> measures) =>
        element.LocalName == "time" && element.ParentElement is { } parent && PageElements.IsBlock(parent) && measures[parent].Own == measures[element].Text;

    // Titles often end with the name of the site.
    private static bool RepeatsTitle(string heading, string title) =>
        title.StartsWith(heading, StringComparison.Ordinal) && (title.Length == heading.Length || !char.IsLetterOrDigit(title[heading.Length]));
}
