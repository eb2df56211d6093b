namespace Graph.Cypher.FullText;

/// <summary>How many letters must be put in, taken out or changed to make one word of another.</summary>
internal static class EditDistance
{
    /// <param name="limit">Beyond it, one more than it is given.</param>
    public static int Between(string one, string other, int limit)
    {
        if (one.Length > 256 || other.Length > 256) return one == other ? 0 : limit + 1;
        Span<int> row = stackalloc int[other.Length + 1];
        for (var i = 0; i < row.Length; i++) row[i] = i;
        foreach (var letter in one)
        {
            var diagonal = row[0]++;
            var least = row[0];
            for (var i = 1; i < row.Length; i++)
            {
                var cost = Math.Min(diagonal + (letter == other[i - 1] ? 0 : 1), Math.Min(row[i], row[i - 1]) + 1);
                (diagonal, row[i]) = (row[i], cost);
                least = Math.Min(least, cost);
            }

            if (least > limit) return limit + 1;
        }

        return row[^1];
    }
}
