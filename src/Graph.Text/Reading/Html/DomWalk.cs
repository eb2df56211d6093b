using System.Text;
using AngleSharp.Dom;

namespace Graph.Text.Reading.Html;

/// <summary>One step of a walk: a node is entered, or an element is left.</summary>
internal readonly record struct DomStep(INode Node, bool Leaving);

/// <summary>Walks a tree in document order with a stack of its own: markup may be nested deeper than the thread's.</summary>
internal static class DomWalk
{
    /// <summary>Enters and leaves all below and including <paramref name="root"/>; what <paramref name="skip"/> names is passed over with all below it.</summary>
    internal static IEnumerable<DomStep> Steps(IElement root, Func<IElement, bool> skip)
    {
        // By index: asking a node for its next sibling makes the tree look for its place among all of them.
        var open = new Stack<(INode Node, int Next)>();
        yield return new(root, false);
        open.Push((root, 0));
        while (open.TryPop(out var top))
        {
            var (node, next) = top;
            var children = node.ChildNodes;
            while (next < children.Length && children[next] is IElement element && skip(element)) next++;
            if (next == children.Length)
            {
                if (node is IElement) yield return new(node, true);
                continue;
            }

            open.Push((node, next + 1));
            yield return new(children[next], false);
            open.Push((children[next], 0));
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
}
