using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>The degrees of all nodes at once: where many rows ask for them out of order, one pass in order is cheaper.</summary>
internal static class DegreeTable
{
    private const int FewNodes = 1024;
    private const int RowsPerNode = 8;

    /// <summary>Whether a table pays: at least one row asks for every eighth node, and not in the order of the nodes anyway.</summary>
    public static bool Pays(Operator source, int from, GraphSnapshot graph) =>
        graph.NodeCount > FewNodes && source.EstimatedRows * RowsPerNode >= graph.NodeCount && !IsInOrder(source, from);

    /// <param name="types">null for all.</param>
    public static int[] Of(GraphSnapshot graph, Direction direction, int[]? types, Frame frame)
    {
        frame.Hold(graph.NodeLimit * (long)sizeof(int));
        var degrees = new int[graph.NodeLimit];
        var pages = direction == Direction.Outgoing ? graph.OutgoingPages : graph.IncomingPages;
        for (var first = 0; first < degrees.Length; first += AdjacencyPage.Size)
        {
            frame.CheckStopped();
            if (pages[first >> AdjacencyPage.Bits] is not { } page) continue;
            var count = Math.Min(AdjacencyPage.Size, degrees.Length - first);
            for (var slot = 0; slot < count; slot++)
            {
                if (types is null) degrees[first + slot] = page.Degree(slot);
                else
                    foreach (var type in types) degrees[first + slot] += page.SliceOfType(slot, type).Count;
            }
        }

        return degrees;
    }

    private static bool IsInOrder(Operator plan, int slot) => plan switch
    {
        NodeScan scan => scan.Slot == slot,
        LabelFilter or Filter or Project or DegreeCount => IsInOrder(plan.Children[0], slot),
        _ => false,
    };
}
