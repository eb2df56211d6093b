namespace Graph.Cypher.Algorithms;

/// <summary>How many of two nodes' neighbours they share, of all that either has (Jaccard 1901).</summary>
internal static class NodeSimilarity
{
    // A pair's second node and similarity, with room for a growing list.
    private const int BytesPerCandidate = 32;

    /// <summary>For each node those most like it, the likest first, then by node; pairs without a common neighbour never come.</summary>
    /// <param name="neighbours">Each neighbour once.</param>
    /// <param name="topK">How many for each node at most.</param>
    /// <param name="cutoff">The least similarity of interest, 0 to 1.</param>
    /// <remarks>Computed as they are taken; the cost of a node is the number of walks of two steps from it.</remarks>
    public static IEnumerable<(int First, int Second, double Similarity)> Pairs(CompressedRows neighbours, int topK, double cutoff, Budget budget)
    {
        var sharing = neighbours.Turned(budget);
        var shared = budget.Array<int>(neighbours.NodeCount);
        var candidates = new List<(int Node, double Similarity)>();
        var charged = 0;
        for (var node = 0; node < neighbours.NodeCount; node++)
        {
            candidates.Clear();
            FindFor(node, neighbours, sharing, shared, cutoff, candidates, budget);
            if (candidates.Count > charged)
            {
                budget.Charge((candidates.Count - charged) * (long)BytesPerCandidate);
                charged = candidates.Count;
            }

            candidates.Sort((one, other) =>
                one.Similarity != other.Similarity ? other.Similarity.CompareTo(one.Similarity) : one.Node.CompareTo(other.Node));
            for (var i = 0; i < Math.Min(topK, candidates.Count); i++) yield return (node, candidates[i].Node, candidates[i].Similarity);
        }
    }

    private static void FindFor(
        int node, CompressedRows neighbours, CompressedRows sharing, int[] shared, double cutoff, List<(int, double)> candidates, Budget budget)
    {
        var met = new List<int>();
        foreach (var neighbour in neighbours.Of(node))
        {
            budget.Step(1 + sharing.Degree(neighbour));
            foreach (var other in sharing.Of(neighbour))
                if (other != node && shared[other]++ == 0) met.Add(other);
        }

        foreach (var other in met)
        {
            var all = neighbours.Degree(node) + neighbours.Degree(other) - shared[other];
            var similarity = (double)shared[other] / all;
            if (similarity >= cutoff) candidates.Add((other, similarity));
            shared[other] = 0;
        }
    }
}
