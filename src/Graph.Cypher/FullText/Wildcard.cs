namespace Graph.Cypher.FullText;

/// <summary>Patterns with * for any letters and ? for one.</summary>
internal static class Wildcard
{
    /// <remarks>At most the product of both lengths in steps.</remarks>
    public static bool IsMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> word)
    {
        var (at, star, marked) = (0, -1, 0);
        for (var i = 0; i < word.Length;)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                star = at++;
                marked = i;
            }
            else if (at < pattern.Length && (pattern[at] == '?' || pattern[at] == word[i]))
            {
                at++;
                i++;
            }
            else if (star >= 0)
            {
                at = star + 1;
                i = ++marked;
            }
            else
            {
                return false;
            }
        }

        return pattern[at..].TrimStart('*').IsEmpty;
    }
}
