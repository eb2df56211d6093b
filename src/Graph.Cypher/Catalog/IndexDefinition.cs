using System.Collections.Immutable;

namespace Graph.Cypher.Catalog;

/// <summary>An index as it was asked for.</summary>
/// <param name="Kind">One of <see cref="IndexKinds"/>.</param>
/// <param name="Labels">Labels or types; none for LOOKUP, more than one only for FULLTEXT.</param>
/// <param name="Keys">None for LOOKUP.</param>
internal sealed record IndexDefinition(
    int Id, string Name, string Kind, bool IsOnRelationships, ImmutableArray<string> Labels, ImmutableArray<string> Keys)
{
    /// <summary>The constraint that it came with and goes with.</summary>
    public string? OwningConstraint { get; init; }

    /// <summary>Whether the graph's own look-up by label and property serves it, which seeks of queries use.</summary>
    public bool IsSeekable => !IsOnRelationships && Labels.Length == 1 && Keys.Length == 1 && Kind is IndexKinds.Range or IndexKinds.Text or IndexKinds.Point;

    public string Provider => Kind switch
    {
        IndexKinds.Text => "text-2.0",
        IndexKinds.Point => "point-1.0",
        IndexKinds.Lookup => "token-lookup-1.0",
        IndexKinds.FullText => "fulltext-1.0",
        _ => "range-1.0",
    };

    public string Pattern => SchemaNames.Pattern(IsOnRelationships, Labels, Keys);

    public string CreateStatement => OwningConstraint is null
        ? $"CREATE {Kind} INDEX {SchemaNames.Quoted(Name)} FOR {SchemaNames.Element(IsOnRelationships, Labels)} ON {On}"
        : $"CREATE CONSTRAINT {SchemaNames.Quoted(Name)} FOR {SchemaNames.Element(IsOnRelationships, Labels)} REQUIRE ({SchemaNames.Properties(IsOnRelationships, Keys)}) IS UNIQUE";

    private string On => Kind switch
    {
        IndexKinds.Lookup => IsOnRelationships ? "EACH type(r)" : "EACH labels(n)",
        IndexKinds.FullText => $"EACH [{SchemaNames.Properties(IsOnRelationships, Keys)}]",
        _ => $"({SchemaNames.Properties(IsOnRelationships, Keys)})",
    };

    /// <summary>Whether both are of one kind on the same; the order of keys counts, except for FULLTEXT.</summary>
    public bool IsEquivalentTo(IndexDefinition other) =>
        Kind == other.Kind && IsOnRelationships == other.IsOnRelationships
        && (Kind == IndexKinds.FullText
            ? Labels.ToHashSet().SetEquals(other.Labels) && Keys.ToHashSet().SetEquals(other.Keys)
            : Labels.SequenceEqual(other.Labels) && Keys.SequenceEqual(other.Keys));

    public override string ToString() => $"Index( id={Id}, name='{Name}', type='{Kind}', schema={Pattern}, indexProvider='{Provider}' )";
}
