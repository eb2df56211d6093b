namespace Graph.Bolt;

/// <summary>A node as a server described it.</summary>
/// <param name="Id">Its number; unlike the element id, it may be given again after a deletion.</param>
/// <param name="ElementId">Its identifier; before Bolt 5.0, the number as text.</param>
/// <param name="Labels">The names of its labels.</param>
/// <param name="Properties">Its properties.</param>
public sealed record BoltNode(long Id, string ElementId, IReadOnlyList<string> Labels, BoltMap Properties)
{
    /// <inheritdoc/>
    public bool Equals(BoltNode? other) => ElementId == other?.ElementId;

    /// <inheritdoc/>
    public override int GetHashCode() => ElementId.GetHashCode(StringComparison.Ordinal);

    /// <summary>As in <c>(4:graph:3:Company {name: Meta})</c>.</summary>
    public override string ToString() => $"({ElementId}{string.Concat(Labels.Select(label => ":" + label))} {Properties})";
}
