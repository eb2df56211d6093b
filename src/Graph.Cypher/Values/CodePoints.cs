namespace Graph.Cypher.Values;

/// <summary>Texts by code points, which is how Cypher counts characters; a lone surrogate counts as one.</summary>
internal static class CodePoints
{
    public static int Count(string text)
    {
        var count = text.Length;
        for (var at = FirstSurrogate(text, 0); at >= 0; at = FirstSurrogate(text, at + 1))
        {
            if (!IsPairAt(text, at)) continue;
            count--;
            at++;
        }

        return count;
    }

    /// <summary>The UTF-16 offset of the code point at <paramref name="index"/>; the text's length beyond its end.</summary>
    public static int Offset(string text, long index)
    {
        if (index >= text.Length) return text.Length;
        if (FirstSurrogate(text, 0) is var first && (first < 0 || first >= index)) return (int)index;
        var offset = first;
        for (var left = index - first; left > 0 && offset < text.Length; left--) offset += IsPairAt(text, offset) ? 2 : 1;
        return offset;
    }

    public static string Reverse(string text)
    {
        if (FirstSurrogate(text, 0) < 0) return string.Create(text.Length, text, static (units, source) =>
        {
            source.CopyTo(units);
            units.Reverse();
        });
        return string.Create(text.Length, text, static (units, source) =>
        {
            for (int from = 0, to = units.Length; from < source.Length;)
            {
                var size = IsPairAt(source, from) ? 2 : 1;
                to -= size;
                source.AsSpan(from, size).CopyTo(units[to..]);
                from += size;
            }
        });
    }

    /// <summary>Each code point as a text of its own.</summary>
    public static List<string> Split(string text)
    {
        var parts = new List<string>(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var size = IsPairAt(text, at) ? 2 : 1;
            parts.Add(text.Substring(at, size));
            at += size;
        }

        return parts;
    }

    private static bool IsPairAt(string text, int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);

    private static int FirstSurrogate(string text, int from)
    {
        if (from >= text.Length) return -1;
        var at = text.AsSpan(from).IndexOfAnyInRange('\uD800', '\uDFFF');
        return at < 0 ? -1 : from + at;
    }
}
