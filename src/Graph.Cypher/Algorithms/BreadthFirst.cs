using Graph.Model;

namespace Graph.Cypher.Algorithms;

/// <summary>What can be reached from a node, nearest first and then by id.</summary>
/// <param name="Nodes">Ids, the start first.</param>
/// <param name="Depths">The number of relationships from the start to each of them.</param>
/// <remarks>
/// Walks the graph's own arrays, so that a search that ends early costs only what it has met, and a mark for each node.
/// Not QuikGraph's search, which colours vertices in a dictionary and has no bound on depth.
/// </remarks>
internal sealed record BreadthFirst(ArraySegment<int> Nodes, ArraySegment<int> Depths)
{
    /// <summary>Searches from a node, at most so many relationships deep; nothing is found from a node that is left out.</summary>
    public static BreadthFirst From(GraphSnapshot graph, ProjectionRequest request, int start, int maxDepth, Budget budget)
    {
        var wantedSets = request.WantedSets(graph);
        if (!graph.HasNode(start) || !wantedSets[graph.SetOfNode[start] - 1]) return new BreadthFirst(ArraySegment<int>.Empty, ArraySegment<int>.Empty);
        var wantedTypes = request.WantedTypes(graph);
        var (nodes, depths) = (budget.Array<int>(graph.NodeCount), budget.Array<int>(graph.NodeCount));
        var met = budget.Array<bool>(graph.NodeLimit);
        met[start] = true;
        nodes[0] = start;
        var (begin, end) = (0, 1);
        for (var depth = 1; begin < end && depth <= maxDepth; depth++)
        {
            var count = end;
            for (var at = begin; at < end; at++)
            {
                budget.Step();
                if (request.Direction != Direction.Incoming) Follow(graph.OutgoingPages, nodes[at], ref count);
                if (request.Direction != Direction.Outgoing) Follow(graph.IncomingPages, nodes[at], ref count);
            }

            // Rows of neighbours tell how the graph came about; ids do not.
            Array.Sort(nodes, end, count - end);
            Array.Fill(depths, depth, end, count - end);
            (begin, end) = (end, count);
        }

        return new BreadthFirst(new ArraySegment<int>(nodes, 0, end), new ArraySegment<int>(depths, 0, end));

        void Follow(PageTable<AdjacencyPage> pages, int node, ref int count)
        {
            if (pages[node >> AdjacencyPage.Bits] is not { } page) return;
            var slot = node & AdjacencyPage.Size - 1;
            var groups = page.GroupCount(slot);
            for (var group = 0; group < groups; group++)
            {
                var entries = page.Group(slot, group);
                if (wantedTypes is not null && !wantedTypes[entries.Type.Number]) continue;
                budget.Step(entries.Count);
                foreach (var neighbour in entries.Neighbours)
                {
                    if (met[neighbour]) continue;
                    met[neighbour] = true;
                    if (request.Labels is null || wantedSets[graph.SetOfNode[neighbour] - 1]) nodes[count++] = neighbour;
                }
            }
        }
    }
}
