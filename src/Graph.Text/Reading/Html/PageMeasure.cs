using AngleSharp.Dom;

namespace Graph.Text.Reading.Html;

/// <summary>What stands in an element and below it, in characters that are not white space.</summary>
internal sealed class Measure
{
    /// <summary>All text.</summary>
    internal int Text { get; set; }

    /// <summary>Text inside links.</summary>
    internal int Linked { get; set; }

    /// <summary>Text inside <c>time</c> elements.</summary>
    internal int Timed { get; set; }

    /// <summary>Number of links.</summary>
    internal int Links { get; set; }

    /// <summary>Unlinked text that stands in this block itself and in no smaller one.</summary>
    internal int Own { get; set; }

    /// <summary>How much of it reads like prose: text of short blocks (menus, buttons, labels) counts a quarter.</summary>
    internal double Prose { get; set; }
}

/// <summary>Measures every element of a page in one walk.</summary>
internal static class PageMeasure
{
    private const int ShortBlock = 40;

    internal static Dictionary<IElement, Measure> Of(IElement root, Func<IElement, bool> skip)
    {
        var measures = new Dictionary<IElement, Measure>(ReferenceEqualityComparer.Instance);
        var blocks = new Stack<Measure>();
        var (links, times) = (0, 0);
        foreach (var (node, leaving) in DomWalk.Steps(root, skip))
        {
            if (node is IText text)
            {
                var length = Length(text.Data);
                var parent = measures[text.ParentElement!];
                parent.Text += length;
                if (links > 0) parent.Linked += length;
                else blocks.Peek().Own += length;
                if (times > 0) parent.Timed += length;
                continue;
            }

            if (node is not IElement element) continue;
            var change = leaving ? -1 : 1;
            if (PageElements.IsLink(element)) links += change;
            if (element.LocalName == "time") times += change;
            if (!leaving)
            {
                var measure = new Measure { Links = PageElements.IsLink(element) ? 1 : 0 };
                measures.Add(element, measure);
                if (element == root || PageElements.IsBlock(element)) blocks.Push(measure);
                continue;
            }

            var done = measures[element];
            if (element == root || PageElements.IsBlock(element))
            {
                blocks.Pop();
                done.Prose += done.Own >= ShortBlock ? done.Own : done.Own / 4.0;
            }

            if (element != root) AddTo(measures[element.ParentElement!], done);
        }

        return measures;
    }

    private static void AddTo(Measure parent, Measure child)
    {
        parent.Text += child.Text;
        parent.Linked += child.Linked;
        parent.Timed += child.Timed;
        parent.Links += child.Links;
        parent.Prose += child.Prose;
    }

    private static int Length(string text)
    {
        var length = 0;
        foreach (var unit in text)
            if (!char.IsWhiteSpace(unit))
                length++;
        return length;
    }
}
