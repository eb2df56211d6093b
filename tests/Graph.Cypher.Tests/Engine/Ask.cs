using Graph.Model;

namespace Graph.Cypher.Tests.Engine;

/// <summary>Runs queries and writes rows as text: values joined by <c>, </c>, rows by <c> | </c>, in no order but the query's.</summary>
internal static class Ask
{
    public static CypherEngine Engine(string? setup = null, CypherOptions? options = null)
    {
        var engine = new CypherEngine(new PropertyGraph(), options);
        if (setup is not null) engine.Run(setup);
        return engine;
    }

    public static string Rows(CypherEngine engine, string query, params (string Name, Value Value)[] parameters)
    {
        var result = engine.Run(query, parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value));
        return string.Join(" | ", result.Rows.Select(row => string.Join(", ", row.Select(value => Text(value, result.Graph)))));
    }

    public static CypherException Refusal(CypherEngine engine, string query) => Assert.Throws<CypherException>(() => engine.Run(query));

    private static string Text(Value value, GraphSnapshot graph) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Node => graph.TryGetNode(value.AsNodeId(), out var node) ? $"({node["name"]})" : "(gone)",
        ValueKind.Relationship => graph.TryGetRelationship(value.AsRelationshipId(), out var link) ? $"[{link.TypeName}]" : "[gone]",
        ValueKind.Path => string.Concat(value.AsPath().Nodes.ToArray().Select(id => Text(Value.OfNode(id), graph))),
        ValueKind.List => "[" + string.Join(", ", value.AsList().ToArray().Select(item => Text(item, graph))) + "]",
        ValueKind.Map => "{" + string.Join(", ", value.AsMap().OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {Text(entry.Value, graph)}")) + "}",
        _ => value.ToString(),
    };
}
