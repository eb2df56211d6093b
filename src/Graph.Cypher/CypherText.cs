using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher;

/// <summary>Values as Cypher writes them in results: <c>'text'</c>, <c>1.0E10</c>, <c>(:A {x: 1})</c>, <c>[:T]</c>, <c>&lt;(:A)-[:T]->()></c>.</summary>
public static class CypherText
{
    /// <summary>A value as text. Temporal values are written in ISO 8601, without quotes.</summary>
    /// <param name="value">The value.</param>
    /// <param name="graph">The state that nodes and relationships are of; one that is not there is written <c>(?5)</c>.</param>
    /// <exception cref="CypherException">Lists or maps are nested too deep to be written.</exception>
    public static string Of(Value value, GraphSnapshot graph)
    {
        var text = new StringBuilder();
        Append(text, value, graph);
        return text.ToString();
    }

    /// <summary>A name as it must stand in a query: in backticks where it is not a plain identifier.</summary>
    public static string Name(string name) =>
        name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_') && name.All(unit => char.IsLetterOrDigit(unit) || unit == '_')
            ? name
            : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    private static void Append(StringBuilder text, Value value, GraphSnapshot graph)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw ValueErrors.TooDeep();
        switch (value.Kind)
        {
            case ValueKind.Text:
                AppendText(text, value.AsText());
                break;
            case ValueKind.List:
                AppendList(text, value.AsList(), graph);
                break;
            case ValueKind.Map:
                AppendMap(text, value.AsMap().Select(entry => (entry.Key, entry.Value)), graph);
                break;
            case ValueKind.Node:
                AppendNode(text, value.AsNodeId(), graph);
                break;
            case ValueKind.Relationship:
                AppendRelationship(text, value.AsRelationshipId(), graph);
                break;
            case ValueKind.Path:
                AppendPath(text, value.AsPath(), graph);
                break;
            default:
                text.Append(ValueText.TryPlain(value, out var plain) ? plain : "null");
                break;
        }
    }

    private static void AppendText(StringBuilder text, string content)
    {
        text.Append('\'');
        foreach (var unit in content)
        {
            _ = unit switch
            {
                '\'' => text.Append("\\'"),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}"),
                _ => text.Append(unit),
            };
        }

        text.Append('\'');
    }

    private static void AppendList(StringBuilder text, ReadOnlySpan<Value> values, GraphSnapshot graph)
    {
        text.Append('[');
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0) text.Append(", ");
            Append(text, values[i], graph);
        }

        text.Append(']');
    }

    private static void AppendMap(StringBuilder text, IEnumerable<(string Key, Value Value)> entries, GraphSnapshot graph)
    {
        text.Append('{');
        var isFirst = true;
        foreach (var (key, value) in entries)
        {
            if (!isFirst) text.Append(", ");
            isFirst = false;
            text.Append(Name(key)).Append(": ");
            Append(text, value, graph);
        }

        text.Append('}');
    }

    private static void AppendNode(StringBuilder text, int id, GraphSnapshot graph)
    {
        if (!graph.TryGetNode(id, out var node))
        {
            text.Append(CultureInfo.InvariantCulture, $"(?{id})");
            return;
        }

        text.Append('(');
        foreach (var label in node.Labels) text.Append(':').Append(Name(label));
        AppendProperties(text, node.Properties, node.Labels.Count > 0, graph);
        text.Append(')');
    }

    private static void AppendRelationship(StringBuilder text, int id, GraphSnapshot graph)
    {
        if (!graph.TryGetRelationship(id, out var relationship))
        {
            text.Append(CultureInfo.InvariantCulture, $"[?{id}]");
            return;
        }

        text.Append("[:").Append(Name(relationship.TypeName));
        AppendProperties(text, relationship.Properties, isAfterName: true, graph);
        text.Append(']');
    }

    private static void AppendProperties(StringBuilder text, PropertyWalk walk, bool isAfterName, GraphSnapshot graph)
    {
        var properties = new List<(string, Value)>();
        foreach (var property in walk) properties.Add((property.Name, property.Value));
        if (properties.Count == 0) return;
        if (isAfterName) text.Append(' ');
        AppendMap(text, properties, graph);
    }

    // Arrows are drawn as the relationships are stored, whichever way the path goes.
    private static void AppendPath(StringBuilder text, PathValue path, GraphSnapshot graph)
    {
        text.Append('<');
        AppendNode(text, path.Nodes[0], graph);
        for (var i = 0; i < path.Length; i++)
        {
            var isForward = !graph.TryGetRelationship(path.Relationships[i], out var relationship) || relationship.SourceId == path.Nodes[i];
            text.Append(isForward ? "-" : "<-");
            AppendRelationship(text, path.Relationships[i], graph);
            text.Append(isForward ? "->" : "-");
            AppendNode(text, path.Nodes[i + 1], graph);
        }

        text.Append('>');
    }
}
