using System.Collections.Immutable;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Catalog;

/// <summary>A rule that the graph keeps.</summary>
/// <param name="Label">A label or type.</param>
internal sealed record ConstraintDefinition(
    int Id, string Name, ConstraintRequirement Requirement, bool IsOnRelationships, string Label, ImmutableArray<string> Keys)
{
    public bool RequiresUnique => Requirement != ConstraintRequirement.Exists;

    public bool RequiresPresence => Requirement != ConstraintRequirement.Unique;

    /// <summary>Whether an index of its name came with it.</summary>
    public bool OwnsIndex => RequiresUnique;

    /// <summary>As SHOW CONSTRAINTS names it in Neo4j 5.</summary>
    public string Type => Requirement switch
    {
        ConstraintRequirement.Unique => IsOnRelationships ? "RELATIONSHIP_UNIQUENESS" : "UNIQUENESS",
        ConstraintRequirement.Exists => IsOnRelationships ? "RELATIONSHIP_PROPERTY_EXISTENCE" : "NODE_PROPERTY_EXISTENCE",
        _ => IsOnRelationships ? "RELATIONSHIP_KEY" : "NODE_KEY",
    };

    public string Pattern => SchemaNames.Pattern(IsOnRelationships, [Label], Keys);

    public string CreateStatement =>
        $"CREATE CONSTRAINT {SchemaNames.Quoted(Name)} FOR {SchemaNames.Element(IsOnRelationships, [Label])} REQUIRE ({SchemaNames.Properties(IsOnRelationships, Keys)}) IS {Rule}";

    private string Rule => Requirement switch
    {
        ConstraintRequirement.Unique => "UNIQUE",
        ConstraintRequirement.Exists => "NOT NULL",
        _ => IsOnRelationships ? "RELATIONSHIP KEY" : "NODE KEY",
    };

    /// <summary>Whether both are on the same.</summary>
    public bool IsOnSameAs(ConstraintDefinition other) =>
        IsOnRelationships == other.IsOnRelationships && Label == other.Label && Keys.SequenceEqual(other.Keys);

    public override string ToString() => $"Constraint( id={Id}, name='{Name}', type='{Type}', schema={Pattern} )";
}
