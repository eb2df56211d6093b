using System.Text;
using Graph.Model;

namespace Graph.Export.Tests;

/// <summary>Graphs whose nodes have a number of their own, and lists of what is in them that do not depend on the order in which it was added.</summary>
internal static class CanonicalGraph
{
    private const string Tag = "tag";

    /// <summary>The graph with a number on each node, and with values as Neo4j holds them.</summary>
    public static PropertyGraph Tagged(GraphSnapshot graph, bool hasIds = false)
    {
        var builder = new GraphBuilder();
        var numbers = new Dictionary<int, int>();
        foreach (var node in graph.Nodes)
        {
            var number = numbers.Count;
            var properties = Stored(node.Properties);
            properties.RemoveAll(property => property.Item1 == "id");
            properties.Add((Tag, number));
            if (hasIds) properties.Add(("id", $"n'\\u{number}"));
            IEnumerable<string> labels = node.Labels.Select(WellFormed);
            if (hasIds) labels = labels.Append("Always");
            numbers.Add(node.Id, builder.AddNode([.. labels], [.. properties]));
        }

        foreach (var relationship in graph.Relationships)
            builder.AddRelationship(WellFormed(relationship.TypeName), numbers[relationship.SourceId], numbers[relationship.TargetId], [.. Stored(relationship.Properties)]);
        return builder.Build();
    }

    /// <summary>Nodes and relationships as sorted lines.</summary>
    public static string Of(GraphSnapshot graph, Func<Value, string>? text = null)
    {
        text ??= GraphDump.Of;
        var lines = new List<string>();
        foreach (var node in graph.Nodes)
            lines.Add($"({node[Tag]} {string.Join('|', node.Labels.Select(label => GraphDump.Of(label)).Order(StringComparer.Ordinal))} {Of(node.Properties, text)})");
        foreach (var relationship in graph.Relationships)
            lines.Add($"{relationship.Source[Tag]}->{relationship.Target[Tag]} {GraphDump.Of(relationship.TypeName)} {Of(relationship.Properties, text)}");
        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    }

    private static string Of(PropertyWalk properties, Func<Value, string> text)
    {
        var found = new List<string>();
        foreach (var property in properties) found.Add($"{GraphDump.Of(property.Name)}={text(property.Value)}");
        return string.Join(' ', found.Order(StringComparer.Ordinal));
    }

    private static List<(string, Value)> Stored(PropertyWalk properties)
    {
        var found = new List<(string, Value)>();
        foreach (var property in properties) found.Add((WellFormed(property.Name), WellFormed(StorableValue.Of(property.Value))));
        return found;
    }

    // UTF-8 has no lone surrogates.
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static Value WellFormed(Value value) => value.Kind switch
    {
        ValueKind.Text => WellFormed(value.AsText()),
        ValueKind.List => Value.List(value.AsList().ToArray().Select(WellFormed).ToArray()),
        _ => value,
    };
}
