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
}
