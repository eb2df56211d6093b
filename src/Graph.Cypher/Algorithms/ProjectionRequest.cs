using Graph.Model;

namespace Graph.Cypher.Algorithms;

/// <summary>Which part of a graph an algorithm looks at.</summary>
internal sealed record ProjectionRequest
{
    /// <summary>Nodes with any of these labels; null for all nodes. A label that no node has adds none.</summary>
    public IReadOnlyList<string>? Labels { get; init; }

    /// <summary>Relationships of any of these types; null for all. Both ends must be among the nodes.</summary>
    public IReadOnlyList<string>? Types { get; init; }

    /// <summary>Whether rows follow relationships, go against them, or both; a loop is one entry in each case.</summary>
    public Direction Direction { get; init; } = Direction.Outgoing;

    /// <summary>The property that weighs a relationship; null where all weigh 1.</summary>
    public string? WeightProperty { get; init; }

    /// <summary>Whether entries keep the ids of their relationships.</summary>
    public bool KeepsRelationships { get; init; }

    /// <summary>By number of a set of labels, whether nodes that have it are wanted.</summary>
    public bool[] WantedSets(GraphSnapshot graph)
    {
        var wanted = new bool[graph.LabelSets.Count];
        for (var set = 0; set < wanted.Length; set++)
            wanted[set] = Labels is null || Labels.Any(label => graph.TryGetLabel(label, out var known) && graph.LabelSets.Contains(set, known.Number));
        return wanted;
    }

    /// <summary>By number of a type, whether it is wanted; null if all are.</summary>
    public bool[]? WantedTypes(GraphSnapshot graph)
    {
        if (Types is null) return null;
        var wanted = new bool[graph.TypeTable.Count];
        foreach (var type in Types)
            if (graph.TryGetType(type, out var known)) wanted[known.Number] = true;
        return wanted;
    }
}
