namespace Graph.Bolt;

/// <summary>A walk: one node more than relationships, each of which lies between the nodes before and after it.</summary>
/// <param name="Nodes">From the first on.</param>
/// <param name="Relationships">From the first on, in either direction.</param>
public sealed record BoltPath(IReadOnlyList<BoltNode> Nodes, IReadOnlyList<BoltRelationship> Relationships)
{
    /// <inheritdoc/>
    public bool Equals(BoltPath? other) =>
        other is not null && Nodes.SequenceEqual(other.Nodes) && Relationships.SequenceEqual(other.Relationships);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Nodes.Count, Nodes[0], Nodes[^1]);

    /// <summary>Its nodes, then its relationships.</summary>
    public override string ToString() => $"<{string.Join(", ", Nodes)}; {string.Join(", ", Relationships)}>";
}
