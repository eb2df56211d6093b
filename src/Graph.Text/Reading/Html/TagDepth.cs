using System.Buffers;
using System.Collections.Frozen;

namespace Graph.Text.Reading.Html;

/// <summary>Bounds how deep a page's elements can be nested, from its tags alone.</summary>
/// <remarks>The parser looks through all open elements at many tags, so its time grows with the square of the depth.</remarks>
internal static class TagDepth
{
    private static readonly SearchValues<char> NameParts = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private const int LongestName = 16;

    // Never open, or closed by the next of their kind: none of them nests without an element that is not listed here.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Flat = FrozenSet.ToFrozenSet(
        ["area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p", "param", "source", "td", "th", "tr", "track", "wbr"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    internal static bool Exceeds(ReadOnlySpan<char> page, int limit)
    {
        // Each name by itself: a closing tag of another name closes nothing.
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var openBySpan = open.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        for (int at; (at = page.IndexOf('<')) >= 0;)
        {
            page = page[(at + 1)..];
            var closes = page.Length > 0 && page[0] == '/';
            var name = closes ? page[1..] : page;
            if (name.Length == 0 || !char.IsAsciiLetter(name[0])) continue;
            var length = name.IndexOfAnyExcept(NameParts);
            name = name[..Math.Min(length < 0 ? name.Length : length, LongestName)];
            if (Flat.Contains(name)) continue;
            openBySpan.TryGetValue(name, out var already);
            if (closes && already == 0) continue;
            openBySpan[name] = already + (closes ? -1 : 1);
            depth += closes ? -1 : 1;
            if (depth > limit) return true;
        }

        return false;
    }
}
