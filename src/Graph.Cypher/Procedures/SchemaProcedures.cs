using Graph.Cypher.Catalog;
using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Procedures;

/// <summary>What the graph is made of, read off the graph itself.</summary>
internal static class SchemaProcedures
{
    public static IEnumerable<Procedure> Of(SchemaCatalog catalog) =>
    [
        new("db.schema.visualization", [], [new("nodes", CypherType.List, "LIST<NODE>"), new("relationships", CypherType.List, "LIST<RELATIONSHIP>")],
            "A node for each label, and relationships between those whose nodes have any.", static (_, context) => [SchemaGraph.Row(context.Graph)])
        {
            View = graph => SchemaGraph.Of(graph, catalog.State),
        },
        new("db.schema.nodeTypeProperties", [],
            [
                new("nodeType", CypherType.String, "STRING"), new("nodeLabels", CypherType.List, "LIST<STRING>"), .. PropertyFields,
            ],
            "Properties of nodes by their labels, with the types of their values.", static (_, context) => NodeProperties(context)),
        new("db.schema.relTypeProperties", [], [new("relType", CypherType.String, "STRING"), .. PropertyFields],
            "Properties of relationships by their type, with the types of their values.", static (_, context) => RelationshipProperties(context)),
    ];

    private static ProcedureField[] PropertyFields =>
    [
        new("propertyName", CypherType.String, "STRING"), new("propertyTypes", CypherType.List, "LIST<STRING>"), new("mandatory", CypherType.Boolean, "BOOLEAN"),
    ];

    private static IEnumerable<Value[]> NodeProperties(EvaluationContext context)
    {
        var kinds = new SortedDictionary<string, (string[] Labels, PropertyTally Tally)>(StringComparer.Ordinal);
        foreach (var node in context.Graph.Nodes)
        {
            context.CheckStopped();
            string[] labels = [.. node.Labels.Order(StringComparer.Ordinal)];
            var name = string.Concat(labels.Select(label => $":{SchemaNames.Quoted(label)}"));
            if (!kinds.TryGetValue(name, out var kind)) kinds.Add(name, kind = (labels, new PropertyTally()));
            kind.Tally.Add(node.Properties);
        }

        return kinds.SelectMany(kind => kind.Value.Tally.Rows().Select(row => (Value[])[kind.Key, Value.List((IEnumerable<string>)kind.Value.Labels), .. row]));
    }

    private static IEnumerable<Value[]> RelationshipProperties(EvaluationContext context)
    {
        var kinds = new SortedDictionary<string, PropertyTally>(StringComparer.Ordinal);
        foreach (var relationship in context.Graph.Relationships)
        {
            context.CheckStopped();
            var name = $":{SchemaNames.Quoted(relationship.TypeName)}";
            if (!kinds.TryGetValue(name, out var tally)) kinds.Add(name, tally = new PropertyTally());
            tally.Add(relationship.Properties);
        }

        return kinds.SelectMany(kind => kind.Value.Rows().Select(row => (Value[])[kind.Key, .. row]));
    }
}
