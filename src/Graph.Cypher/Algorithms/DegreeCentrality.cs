namespace Graph.Cypher.Algorithms;

/// <summary>How many relationships each node has, or how much they weigh together (Freeman 1979; Barrat et al. 2004).</summary>
internal static class DegreeCentrality
{
    /// <summary>The score of each node.</summary>
    /// <param name="isUndirected">Then a loop, which has both its ends at the node, counts twice.</param>
    public static double[] Scores(CompressedRows rows, bool isUndirected, Budget budget)
    {
        var scores = budget.Array<double>(rows.NodeCount);
        for (var node = 0; node < scores.Length; node++)
        {
            budget.Step(1 + rows.Degree(node));
            for (var entry = rows.Start(node); entry < rows.End(node); entry++)
                scores[node] += isUndirected && rows.Target(entry) == node ? 2 * rows.Weight(entry) : rows.Weight(entry);
        }

        return scores;
    }
}
