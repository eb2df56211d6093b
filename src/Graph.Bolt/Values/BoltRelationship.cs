namespace Graph.Bolt;

/// <summary>A relationship as a server described it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="ElementId">Its identifier; before Bolt 5.0, the number as text.</param>
/// <param name="Source">The node it starts at.</param>
/// <param name="Target">The node it ends at.</param>
/// <param name="Type">Its type's name.</param>
/// <param name="Properties">Its properties.</param>
public sealed record BoltRelationship(long Id, string ElementId, BoltEnd Source, BoltEnd Target, string Type, BoltMap Properties)
{
    /// <inheritdoc/>
    public bool Equals(BoltRelationship? other) => ElementId == other?.ElementId;

    /// <inheritdoc/>
    public override int GetHashCode() => ElementId.GetHashCode(StringComparison.Ordinal);

    /// <summary>As in <c>(4:graph:3)-[5:graph:7:OWNS {}]->(4:graph:5)</c>.</summary>
    public override string ToString() => $"({Source.ElementId})-[{ElementId}:{Type} {Properties}]->({Target.ElementId})";
}

/// <summary>An end of a relationship.</summary>
/// <param name="Id">The node's number.</param>
/// <param name="ElementId">The node's identifier.</param>
public readonly record struct BoltEnd(long Id, string ElementId);

/// <summary>A relationship whose ends are not told.</summary>
/// <param name="Id">Its number.</param>
/// <param name="ElementId">Its identifier; before Bolt 5.0, the number as text.</param>
/// <param name="Type">Its type's name.</param>
/// <param name="Properties">Its properties.</param>
public sealed record BoltUnboundRelationship(long Id, string ElementId, string Type, BoltMap Properties)
{
    /// <inheritdoc/>
    public bool Equals(BoltUnboundRelationship? other) => ElementId == other?.ElementId;

    /// <inheritdoc/>
    public override int GetHashCode() => ElementId.GetHashCode(StringComparison.Ordinal);

    /// <summary>As in <c>[5:graph:7:OWNS {}]</c>.</summary>
    public override string ToString() => $"[{ElementId}:{Type} {Properties}]";
}
