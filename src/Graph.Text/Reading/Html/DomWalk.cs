using System.Text;
using AngleSharp.Dom;

namespace Graph.Text.Reading.Html;

/// <summary>One step of a walk: a node is entered, or an element is left.</summary>
internal readonly record struct DomStep(INode Node, bool Leaving);

/// <summary>Walks a tree in document order by its parent links: markup may be nested deeper than any stack.</summary>
internal static class DomWalk
{
    /// <summary>Enters and leaves all below and including <paramref name="root"/>; what <paramref name="skip"/> names is passed over with all below it.</summary>
    internal static IEnumerable<DomStep> Steps(IElement root, Func<IElement, bool> skip)
    {
        yield return new(root, false);
        INode node = root;
        var next = Kept(root.FirstChild, skip);
        while (true)
        {
            if (next is not null)
            {
                node = next;
                yield return new(node, false);
                next = Kept(node.FirstChild, skip);
                continue;
            }

            if (node is IElement) yield return new(node, true);
            if (node == root) yield break;
            next = Kept(node.NextSibling, skip);
            if (next is null) node = node.Parent!;
        }
    }

    /// <summary>All text below <paramref name="root"/>, white space collapsed.</summary>
    internal static string TextOf(IElement root)
    {
        var text = new StringBuilder();
        foreach (var (node, _) in Steps(root, static _ => false))
            if (node is IText { Data: var data })
                text.Append(data);
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static INode? Kept(INode? node, Func<IElement, bool> skip)
    {
        while (node is IElement element && skip(element)) node = node.NextSibling;
        return node;
    }
}
