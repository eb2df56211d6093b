using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Procedures;

/// <summary>Names in use: db.labels(), db.relationshipTypes(), db.propertyKeys().</summary>
internal static class TokenProcedures
{
    public static IEnumerable<Procedure> All { get; } =
    [
        Listing("db.labels", "label", "Labels that nodes have.", static graph =>
            graph.LabelNames.Where((_, number) => graph.CountNodes(new Label(number)) > 0)),
        Listing("db.relationshipTypes", "relationshipType", "Types that relationships have.", static graph =>
            graph.TypeNames.Where((_, number) => graph.CountRelationships(new RelationshipType(number)) > 0)),
        Listing("db.propertyKeys", "propertyKey", "Keys that properties have or had.", static graph => graph.KeyNames),
    ];

    private static Procedure Listing(string name, string column, string description, Func<GraphSnapshot, IEnumerable<string>> names) => new(
        name, [], [new ProcedureField(column, CypherType.String, "STRING")], description,
        (_, context) => names(context.Graph).Select(text => new Value[] { text }));
}
