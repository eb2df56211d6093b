namespace Graph.Cypher.Algorithms;

/// <summary>How likely a reader who follows relationships at random is to be at each node (Page, Brin, Motwani, Winograd 1999).</summary>
/// <remarks>
/// Scores add up to 1. A node that leads nowhere passes its score to all alike, as igraph and NetworkX have it; Neo4j's
/// library lets it go and multiplies scores by the number of nodes. Not QuikGraph's, which looks every vertex up in
/// dictionaries and takes hundreds of times as long.
/// </remarks>
internal static class PageRank
{
    /// <summary>The score of each node.</summary>
    /// <param name="incoming">For every node those that lead to it, with the weights of the relationships, which are shared out in proportion.</param>
    /// <param name="maxIterations">How often scores are passed on at most.</param>
    /// <param name="damping">How likely the reader is to go on rather than to start anywhere anew; 0 to 1.</param>
    /// <param name="tolerance">It ends once all scores together change by less.</param>
    public static double[] Scores(CompressedRows incoming, int maxIterations, double damping, double tolerance, Budget budget)
    {
        var count = incoming.NodeCount;
        var (scores, next, shares) = (budget.Array<double>(count), budget.Array<double>(count), budget.Array<double>(count));
        var leaving = Leaving(incoming, budget);
        Array.Fill(scores, 1.0 / count);
        for (var iteration = 0; iteration < maxIterations; iteration++)
        {
            var lost = 0.0;
            for (var node = 0; node < count; node++)
            {
                if (leaving[node] > 0) shares[node] = scores[node] / leaving[node];
                else lost += scores[node];
            }

            var everywhere = (1 - damping + damping * lost) / count;
            var change = 0.0;
            for (var node = 0; node < count; node++)
            {
                budget.Step(1 + incoming.Degree(node));
                next[node] = everywhere + damping * Received(incoming, node, shares);
                change += Math.Abs(next[node] - scores[node]);
            }

            (scores, next) = (next, scores);
            if (change < tolerance) break;
        }

        return scores;
    }

    private static double Received(CompressedRows incoming, int node, double[] shares)
    {
        var received = 0.0;
        var sources = incoming.Of(node);
        if (!incoming.IsWeighted)
        {
            foreach (var source in sources) received += shares[source];
            return received;
        }

        var weights = incoming.WeightsOf(node);
        for (var i = 0; i < sources.Length; i++) received += shares[sources[i]] * weights[i];
        return received;
    }

    private static double[] Leaving(CompressedRows incoming, Budget budget)
    {
        var leaving = budget.Array<double>(incoming.NodeCount);
        for (var entry = 0; entry < incoming.EntryCount; entry++) leaving[incoming.Target(entry)] += incoming.Weight(entry);
        return leaving;
    }
}
