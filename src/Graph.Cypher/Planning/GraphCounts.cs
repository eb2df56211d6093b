using Graph.Model;

namespace Graph.Cypher.Planning;

/// <summary>Estimates from the counts that the graph keeps.</summary>
internal static class GraphCounts
{
    /// <summary>Nodes that have all the labels: no more than of the rarest.</summary>
    public static double Nodes(GraphSnapshot graph, IEnumerable<string> labels) =>
        labels.Aggregate((double)graph.NodeCount, (least, label) => Math.Min(least, graph.TryGetLabel(label, out var known) ? graph.CountNodes(known) : 0));

    /// <summary>The rarest of the labels.</summary>
    public static string? Rarest(GraphSnapshot graph, IEnumerable<string> labels) =>
        labels.OrderBy(label => graph.TryGetLabel(label, out var known) ? graph.CountNodes(known) : 0).ThenBy(label => label, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>Relationships of any of the types (null for all) between nodes with the labels.</summary>
    public static double Relationships(GraphSnapshot graph, IEnumerable<string>? types, string? source, string? target)
    {
        Label? from = null, to = null;
        if (source is not null)
        {
            if (!graph.TryGetLabel(source, out var label)) return 0;
            from = label;
        }

        if (target is not null)
        {
            if (!graph.TryGetLabel(target, out var label)) return 0;
            to = label;
        }

        if (types is null) return graph.CountRelationships(null, from, to);
        return types.Sum(type => graph.TryGetType(type, out var known) ? graph.CountRelationships(known, from, to) : 0.0);
    }
}
