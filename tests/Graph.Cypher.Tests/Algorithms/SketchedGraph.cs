using System.Globalization;
using Graph.Model;

namespace Graph.Cypher.Tests.Algorithms;

/// <summary>A graph written as <c>a>b, b>c 2.5</c>: nodes by name, relationships of type R with a weight where one is given.</summary>
internal sealed class SketchedGraph
{
    private readonly CypherEngine _engine;

    private SketchedGraph(PropertyGraph graph) => _engine = new CypherEngine(graph);

    /// <param name="edges">A name alone is a node without relationships.</param>
    public static SketchedGraph Of(string edges)
    {
        var builder = new GraphBuilder();
        var nodes = new Dictionary<string, int>();
        foreach (var edge in edges.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = edge.Split(['>', ' ']);
            var source = Node(parts[0]);
            if (parts.Length == 2) builder.AddRelationship("R", source, Node(parts[1]));
            if (parts.Length == 3) builder.AddRelationship("R", source, Node(parts[1]), ("weight", double.Parse(parts[2], CultureInfo.InvariantCulture)));
        }

        return new SketchedGraph(builder.Build());

        int Node(string name)
        {
            if (!nodes.TryGetValue(name, out var node)) nodes.Add(name, node = builder.AddNode(["N"], ("name", name)));
            return node;
        }
    }

    /// <summary>The rows as text: <c>a 1, b 2.5</c>; nodes by name, floats to four places.</summary>
    public string Rows(string query)
    {
        var result = _engine.Run(query);
        return string.Join(", ", result.Rows.Select(row => string.Join(' ', row.Select(value => Text(value, result.Graph)))));
    }

    public CypherException Error(string query) => Assert.Throws<CypherException>(() => _engine.Run(query));

    private static string Text(Value value, GraphSnapshot graph) => value.Kind switch
    {
        ValueKind.Node => graph.GetNode(value.AsNodeId())["name"].ToString(),
        ValueKind.Float => Math.Round(value.AsFloat(), 4).ToString(CultureInfo.InvariantCulture),
        ValueKind.Path => string.Join('>', value.AsPath().Nodes.ToArray().Select(node => graph.GetNode(node)["name"].ToString())),
        _ => value.ToString(),
    };
}
