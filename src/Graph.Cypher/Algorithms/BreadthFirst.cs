namespace Graph.Cypher.Algorithms;

/// <summary>What can be reached from a node, nearest first.</summary>
/// <param name="Nodes">In the order in which they are met, the start first.</param>
/// <param name="Depths">The number of relationships from the start to each of them.</param>
/// <remarks>Not QuikGraph's search, which colours vertices in a dictionary and has no bound on depth.</remarks>
internal sealed record BreadthFirst(ArraySegment<int> Nodes, ArraySegment<int> Depths)
{
    /// <summary>Searches from a node, at most so many relationships deep.</summary>
    public static BreadthFirst From(CompressedRows rows, int start, int maxDepth, Budget budget)
    {
        var (nodes, depths) = (budget.Array<int>(rows.NodeCount), budget.Array<int>(rows.NodeCount));
        var met = budget.Array<bool>(rows.NodeCount);
        met[start] = true;
        nodes[0] = start;
        var count = 1;
        for (var at = 0; at < count && depths[at] < maxDepth; at++)
        {
            budget.Step(1 + rows.Degree(nodes[at]));
            foreach (var target in rows.Of(nodes[at]))
            {
                if (met[target]) continue;
                met[target] = true;
                depths[count] = depths[at] + 1;
                nodes[count++] = target;
            }
        }

        return new BreadthFirst(new ArraySegment<int>(nodes, 0, count), new ArraySegment<int>(depths, 0, count));
    }
}
