namespace Graph.Model;

/// <summary>Makes the adjacency pages of a whole graph from its relationship records.</summary>
internal static class AdjacencyBuilder
{
    private const int SmallSegment = 24;

    public static void Build(GraphSnapshot graph)
    {
        // One direction after the other: they share the working arrays, which are the most memory that loading takes.
        var keys = new long[graph.RelationshipCount];
        var ids = new int[graph.RelationshipCount];
        graph.OutgoingPages = Build(graph, graph.SourceOf, graph.TargetOf, keys, ids);
        graph.IncomingPages = Build(graph, graph.TargetOf, graph.SourceOf, keys, ids);
    }

    private static PageTable<AdjacencyPage> Build(
        GraphSnapshot graph, PagedArray<int> nodeOf, PagedArray<int> neighbourOf, long[] keys, int[] ids)
    {
        var ends = SortByNode(graph, nodeOf, neighbourOf, keys, ids);
        for (var node = 0; node < graph.NodeLimit; node++)
        {
            var start = node == 0 ? 0 : ends[node - 1];
            SortSegment(keys.AsSpan(start, ends[node] - start), ids.AsSpan(start, ends[node] - start));
        }

        return Pages(graph.NodeLimit, ends, keys, ids);
    }

    /// <summary>Fills keys (type, then neighbour) and ids node by node, ids ascending; returns where each node's stretch ends.</summary>
    private static int[] SortByNode(GraphSnapshot graph, PagedArray<int> nodeOf, PagedArray<int> neighbourOf, long[] keys, int[] ids)
    {
        var next = new int[graph.NodeLimit + 1];
        for (var id = 0; id < graph.RelationshipLimit; id++)
            if (graph.TypeOf[id] != 0) next[nodeOf[id] + 1]++;
        for (var node = 1; node < next.Length; node++) next[node] += next[node - 1];
        for (var id = 0; id < graph.RelationshipLimit; id++)
        {
            if (graph.TypeOf[id] is not (> 0 and var type)) continue;
            var at = next[nodeOf[id]]++;
            keys[at] = (long)(type - 1) << 32 | (uint)neighbourOf[id];
            ids[at] = id;
        }

        return next;
    }

    // By key, then id. Most nodes have few relationships, and insertion keeps equal keys in the order of their ids.
    private static void SortSegment(Span<long> keys, Span<int> ids)
    {
        if (keys.Length > SmallSegment)
        {
            keys.Sort(ids);
            for (int start = 0, end; start < keys.Length; start = end)
            {
                end = start + 1;
                while (end < keys.Length && keys[end] == keys[start]) end++;
                if (end > start + 1) ids[start..end].Sort();
            }

            return;
        }

        for (var i = 1; i < keys.Length; i++)
        {
            var (key, id) = (keys[i], ids[i]);
            var at = i;
            for (; at > 0 && keys[at - 1] > key; at--) (keys[at], ids[at]) = (keys[at - 1], ids[at - 1]);
            (keys[at], ids[at]) = (key, id);
        }
    }

    private static PageTable<AdjacencyPage> Pages(int nodeLimit, int[] ends, long[] keys, int[] ids)
    {
        var pages = new PageTable<AdjacencyPage>();
        var types = new List<ushort>();
        var groupEnds = new List<int>();
        for (var first = 0; first < nodeLimit; first += AdjacencyPage.Size)
        {
            var last = Math.Min(first + AdjacencyPage.Size, nodeLimit) - 1;
            var start = first == 0 ? 0 : ends[first - 1];
            var count = ends[last] - start;
            if (count == 0) continue;
            var neighbours = new int[count];
            var groupStarts = new int[AdjacencyPage.Size + 1];
            types.Clear();
            groupEnds.Clear();
            for (int slot = 0, at = 0; slot < AdjacencyPage.Size; slot++)
            {
                groupStarts[slot] = types.Count;
                if (first + slot > last) continue;
                for (var end = ends[first + slot] - start; at < end; at++)
                {
                    var key = keys[start + at];
                    neighbours[at] = (int)key;
                    var type = (ushort)(key >> 32);
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
            pages.Set(
                first >> AdjacencyPage.Bits,
                new AdjacencyPage(groupStarts, [.. types], [.. groupEnds], neighbours, ids[start..(start + count)]));
        }

        return pages;
    }
}
