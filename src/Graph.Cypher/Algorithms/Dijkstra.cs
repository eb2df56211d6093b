namespace Graph.Cypher.Algorithms;

/// <summary>The way from one node to another whose weights add up to least (Dijkstra 1959).</summary>
/// <param name="Nodes">Indexes from source to target.</param>
/// <param name="Relationships">Ids of the relationships between them.</param>
/// <param name="Cost">The sum of their weights.</param>
internal sealed record WeightedPath(int[] Nodes, int[] Relationships, double Cost);

/// <remarks>
/// Weights are not negative, which the projection has seen to. Of ways that cost the same the one found first stays, nodes
/// at the same distance being taken in the order of their ids. Not QuikGraph's, which finds the ways to all nodes
/// where one is asked for, and asks a delegate for every weight.
/// </remarks>
internal static class Dijkstra
{
    // A queued node, its distance and its number.
    private const int BytesPerQueued = 24;

    /// <summary>The cheapest way; null if there is none.</summary>
    public static WeightedPath? Shortest(CompressedRows rows, int source, int target, Budget budget)
    {
        var distances = budget.Array<double>(rows.NodeCount);
        // Entry over which a node was reached, and the node it came from.
        var (entries, before) = (budget.Array<int>(rows.NodeCount), budget.Array<int>(rows.NodeCount));
        var settled = budget.Array<bool>(rows.NodeCount);
        Array.Fill(before, -1);
        before[source] = source;
        var queue = new PriorityQueue<int, (double Distance, int Node)>();
        queue.Enqueue(source, (0, source));
        while (queue.TryDequeue(out var node, out _))
        {
            if (settled[node]) continue;
            settled[node] = true;
            if (node == target) return Path(rows, source, target, distances[target], entries, before);
            budget.Step(1 + rows.Degree(node));
            for (var entry = rows.Start(node); entry < rows.End(node); entry++)
            {
                var next = rows.Target(entry);
                var distance = distances[node] + rows.Weight(entry);
                if (settled[next] || before[next] >= 0 && distance >= distances[next]) continue;
                (distances[next], entries[next], before[next]) = (distance, entry, node);
                budget.Charge(BytesPerQueued);
                queue.Enqueue(next, (distance, next));
            }
        }

        return null;
    }

    private static WeightedPath Path(CompressedRows rows, int source, int target, double cost, int[] entries, int[] before)
    {
        var nodes = new List<int> { target };
        var relationships = new List<int>();
        for (var node = target; node != source; node = before[node])
        {
            relationships.Add(rows.Relationship(entries[node]));
            nodes.Add(before[node]);
        }

        nodes.Reverse();
        relationships.Reverse();
        return new WeightedPath([.. nodes], [.. relationships], cost);
    }
}
