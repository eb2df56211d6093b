namespace Graph.Cypher;

/// <summary>Finds what a mistyped name was likely meant to be.</summary>
internal static class Suggestion
{
    // Beyond this a name is not mistyped, it is another one; it also bounds the work on hostile input.
    private const int LongestName = 100;

    /// <summary>
    /// The candidate nearest to the name, whatever its case; null where none is nearer than a third of the letters
    /// (one of three or four, two of six).
    /// </summary>
    public static string? For(string name, IEnumerable<string> candidates)
    {
        if (name.Length is 0 or > LongestName) return null;
        if (name.Length == 1) return OnlyLetter(name, candidates);
        var farthest = Math.Max(1, (name.Length + 1) / 3);
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) > farthest || candidate.Length > LongestName) continue;
            var distance = Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (distance > farthest || distance >= candidate.Length) continue;
            if (distance > bestDistance || (distance == bestDistance && string.CompareOrdinal(candidate, best) >= 0)) continue;
            (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    // One letter is as near to any other, so it is only clear what was meant where there is one.
    private static string? OnlyLetter(string name, IEnumerable<string> candidates) =>
        candidates.Where(candidate => candidate.Length == 1 && candidate != name).Distinct().ToArray() is [var only] ? only : null;

    /// <summary>"; did you mean `name`?", or nothing where no candidate is near.</summary>
    public static string Question(string name, IEnumerable<string> candidates) =>
        For(name, candidates) is { } candidate ? $"; did you mean `{candidate}`?" : "";

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that it takes to turn one into the other.</summary>
    private static int Distance(string from, string to)
    {
        var (before, previous, current) = (new int[to.Length + 1], new int[to.Length + 1], new int[to.Length + 1]);
        for (var j = 0; j <= to.Length; j++) previous[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = previous[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                current[j] = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, replaced);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[to.Length];
    }
}
