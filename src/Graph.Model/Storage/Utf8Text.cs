using System.Buffers;

namespace Graph.Model;

/// <summary>What texts UTF-8 can hold.</summary>
internal static class Utf8Text
{
    private static readonly SearchValues<char> Surrogates =
        SearchValues.Create([.. Enumerable.Range(0xD800, 0x800).Select(unit => (char)unit)]);

    /// <summary>Whether every surrogate is one of a pair.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        for (var at = 0; ; at += 2)
        {
            var next = text[at..].IndexOfAny(Surrogates);
            if (next < 0) return true;
            at += next;
            if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])) return false;
        }
    }
}
