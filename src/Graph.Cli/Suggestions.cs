namespace Graph.Cli;

/// <summary>Finds what a mistyped word was likely meant to be.</summary>
internal static class Suggestions
{
    /// <summary>The candidates nearest to the word, nearest first; none further than a third of its letters (at least two) away.</summary>
    internal static IReadOnlyList<string> For(string word, IEnumerable<string> candidates, int most = 3)
    {
        var farthest = Math.Max(2, word.Length / 3);
        return [.. candidates.Distinct(StringComparer.Ordinal)
            .Select(candidate => (candidate, distance: Distance(word, candidate)))
            .Where(pair => pair.distance <= farthest && pair.distance < pair.candidate.Length)
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Take(most)
            .Select(pair => pair.candidate)];
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that it takes to turn one into the other.</summary>
    internal static int Distance(string from, string to)
    {
        var (before, previous, current) = (new int[to.Length + 1], new int[to.Length + 1], new int[to.Length + 1]);
        for (var j = 0; j <= to.Length; j++) previous[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var same = from[i - 1] == to[j - 1];
                current[j] = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) current[j] = Math.Min(current[j], before[j - 2] + 1);
            }
            (before, previous, current) = (previous, current, before);
        }
        return previous[to.Length];
    }
}
