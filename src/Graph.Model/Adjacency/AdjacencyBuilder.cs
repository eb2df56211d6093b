namespace Graph.Model;

/// <summary>Makes the adjacency pages of a whole graph from its relationship records, both directions side by side.</summary>
internal static class AdjacencyBuilder
{
    public static void Build(GraphSnapshot graph)
    {
        var typeCount = graph.TypeTable.Count;
        Parallel.Invoke(
            () => graph.OutgoingPages = Build(graph, graph.SourceOf, graph.TargetOf, typeCount),
            () => graph.IncomingPages = Build(graph, graph.TargetOf, graph.SourceOf, typeCount));
    }

    private static PageTable<AdjacencyPage> Build(GraphSnapshot graph, PagedArray<int> nodeOf, PagedArray<int> neighbourOf, int typeCount)
    {
        // Stable sorts from the least to the most important key: relationship id, neighbour, type, node.
        var order = new int[graph.RelationshipCount];
        var count = 0;
        for (var id = 0; id < graph.RelationshipLimit; id++)
            if (graph.TypeOf[id] != 0) order[count++] = id;
        var other = new int[order.Length];
        CountingSort(order, other, neighbourOf, graph.NodeLimit);
        if (typeCount > 1) CountingSort(other, order, graph.TypeOf, typeCount + 1);
        else (order, other) = (other, order);
        var starts = CountingSort(order, other, nodeOf, graph.NodeLimit);
        return Pages(graph, other, starts, neighbourOf);
    }

    private static PageTable<AdjacencyPage> Pages(GraphSnapshot graph, int[] order, int[] ends, PagedArray<int> neighbourOf)
    {
        var pages = new PageTable<AdjacencyPage>();
        var types = new List<ushort>();
        var groupEnds = new List<int>();
        for (var first = 0; first < graph.NodeLimit; first += AdjacencyPage.Size)
        {
            var last = Math.Min(first + AdjacencyPage.Size, graph.NodeLimit) - 1;
            var start = first == 0 ? 0 : ends[first - 1];
            var relationships = order[start..ends[last]];
            if (relationships.Length == 0) continue;
            var neighbours = new int[relationships.Length];
            var groupStarts = new int[AdjacencyPage.Size + 1];
            types.Clear();
            groupEnds.Clear();
            var at = 0;
            for (var slot = 0; slot < AdjacencyPage.Size; slot++)
            {
                groupStarts[slot] = types.Count;
                if (first + slot > last) continue;
                for (var end = ends[first + slot] - start; at < end; at++)
                {
                    neighbours[at] = neighbourOf[relationships[at]];
                    var type = (ushort)(graph.TypeOf[relationships[at]] - 1);
                    if (types.Count > groupStarts[slot] && types[^1] == type)
                    {
                        groupEnds[^1] = at + 1;
                        continue;
                    }

                    types.Add(type);
                    groupEnds.Add(at + 1);
                }
            }

            groupStarts[AdjacencyPage.Size] = types.Count;
            pages.Set(first >> AdjacencyPage.Bits, new AdjacencyPage(groupStarts, [.. types], [.. groupEnds], neighbours, relationships));
        }

        return pages;
    }

    /// <summary>Sorts by key, keeping the order of equals; returns, for each key, the place after its last.</summary>
    private static int[] CountingSort<T>(int[] from, int[] to, PagedArray<T> keyOf, int keyLimit)
        where T : unmanaged, System.Numerics.IBinaryInteger<T>
    {
        var next = new int[keyLimit + 1];
        foreach (var id in from) next[int.CreateTruncating(keyOf[id]) + 1]++;
        for (var key = 1; key < next.Length; key++) next[key] += next[key - 1];
        foreach (var id in from) to[next[int.CreateTruncating(keyOf[id])]++] = id;
        return next;
    }
}
