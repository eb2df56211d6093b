namespace Graph.Schema.Loading;

/// <summary>Finds the word that was meant.</summary>
internal static class Spelling
{
    /// <summary><c>; did you mean `x`?</c> where a candidate is near, else <paramref name="otherwise"/>.</summary>
    internal static string Suggest(string written, IEnumerable<string> candidates, string otherwise = ".")
    {
        var nearest = Nearest(written, candidates);
        return nearest is null ? otherwise : $"; did you mean `{nearest}`?";
    }

    /// <summary>The candidate with the fewest edits, first in order among equals; null where none is near.</summary>
    internal static string? Nearest(string written, IEnumerable<string> candidates)
    {
        string? nearest = null;
        // A third of the letters may be wrong, one at the least.
        var limit = Math.Max(1, written.Length / 3);
        foreach (var candidate in candidates)
        {
            var distance = Distance(written.ToLowerInvariant(), candidate.ToLowerInvariant(), limit);
            // Half of a short word wrong is another word.
            if (distance > limit || distance * 2 > written.Length) continue;
            nearest = candidate;
            limit = distance - 1;
            if (limit < 0) break;
        }
        return nearest;
    }

    /// <summary>Edits (insert, delete, replace, swap neighbours) between two words; any number above <paramref name="limit"/> once it is passed.</summary>
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit) return limit + 1;
        var twoAbove = new int[b.Length + 1];
        var above = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) above[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
            }
            (twoAbove, above, row) = (above, row, twoAbove);
        }
        return above[b.Length];
    }
}
