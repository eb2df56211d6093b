using System.Text;
using Graph.Cli.Rendering;
using Graph.Cypher;
using Graph.Model;

namespace Graph.Cli.Querying.Output;

/// <summary>Values for readers, as Cypher writes them, but that long lists and texts within nodes are cut short.</summary>
internal sealed class CellText
{
    /// <summary>How deep lists and maps may be nested to be printed.</summary>
    internal const int MostLevels = 500;

    private const int MostItems = 3, LongestText = 60;
    private readonly GraphSnapshot? _graph;
    private readonly StringBuilder _text = new();
    private int _level;

    private CellText(GraphSnapshot? graph) => _graph = graph;

    /// <summary>A value that holds no nodes and relationships.</summary>
    internal static string Of(Value value) => Write(value, null);

    /// <summary>A cell of a result: a text as it is, anything else as Cypher writes it.</summary>
    internal static string OfCell(Value value, GraphSnapshot graph) => value.TryGetText(out var text) ? text : Write(value, graph);

    internal static InputException TooDeep() =>
        new($"A value is nested more than {Count.Of(MostLevels)} deep and cannot be printed. Return a part of it.");

    private static string Write(Value value, GraphSnapshot? graph)
    {
        var writer = new CellText(graph);
        writer.Append(value);
        return writer._text.ToString();
    }

    private void Append(Value value)
    {
        if (++_level > MostLevels) throw TooDeep();
        switch (value.Kind)
        {
            case ValueKind.Text: AppendText(value.AsText()); break;
            case ValueKind.List: AppendList(value.AsList(), int.MaxValue); break;
            case ValueKind.Map: AppendMap(value.AsMap()); break;
            case ValueKind.Node when _graph is not null: AppendNode(_graph.GetNode(value.AsNodeId())); break;
            case ValueKind.Relationship when _graph is not null: AppendRelationship(_graph.GetRelationship(value.AsRelationshipId())); break;
            case ValueKind.Path when _graph is not null: AppendPath(value.AsPath(), _graph); break;
            default: _text.Append(value.ToString()); break;
        }

        _level--;
    }

    private void AppendText(string text) =>
        _text.Append('\'').Append(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)).Append('\'');

    private void AppendList(ReadOnlySpan<Value> items, int most)
    {
        _text.Append('[');
        for (var i = 0; i < Math.Min(items.Length, most); i++)
        {
            if (i > 0) _text.Append(", ");
            if (most == int.MaxValue) Append(items[i]);
            else AppendShort(items[i]);
        }

        if (items.Length > most) _text.Append(", … ").Append(Count.Of(items.Length - most)).Append(" more");
        _text.Append(']');
    }

    private void AppendMap(MapValue map)
    {
        _text.Append('{');
        var isFirst = true;
        foreach (var (key, value) in map)
        {
            if (!isFirst) _text.Append(", ");
            isFirst = false;
            _text.Append(CypherText.Name(key)).Append(": ");
            Append(value);
        }

        _text.Append('}');
    }

    private void AppendNode(Node node)
    {
        _text.Append('(');
        AppendLabels(node);
        AppendProperties(node.Properties, node.Labels.Count > 0);
        _text.Append(')');
    }

    private void AppendRelationship(Relationship relationship)
    {
        _text.Append("[:").Append(CypherText.Name(relationship.TypeName));
        AppendProperties(relationship.Properties, afterName: true);
        _text.Append(']');
    }

    // A path shows the way; what is known of its parts would hide it.
    private void AppendPath(PathValue path, GraphSnapshot graph)
    {
        AppendStop(graph.GetNode(path.Nodes[0]));
        for (var i = 0; i < path.Length; i++)
        {
            var relationship = graph.GetRelationship(path.Relationships[i]);
            var isForward = relationship.SourceId == path.Nodes[i];
            _text.Append(isForward ? "-[:" : "<-[:").Append(CypherText.Name(relationship.TypeName)).Append(isForward ? "]->" : "]-");
            AppendStop(graph.GetNode(path.Nodes[i + 1]));
        }
    }

    private void AppendStop(Node node)
    {
        _text.Append('(');
        if (node["name"].TryGetText(out var name)) AppendText(name);
        else AppendLabels(node);
        _text.Append(')');
    }

    private void AppendLabels(Node node)
    {
        foreach (var label in node.Labels) _text.Append(':').Append(CypherText.Name(label));
    }

    private void AppendProperties(PropertyWalk properties, bool afterName)
    {
        var isFirst = true;
        foreach (var property in properties)
        {
            _text.Append(!isFirst ? ", " : afterName ? " {" : "{").Append(CypherText.Name(property.Name)).Append(": ");
            isFirst = false;
            AppendShort(property.Value);
        }

        if (!isFirst) _text.Append('}');
    }

    private void AppendShort(Value value)
    {
        if (value.TryGetText(out var text) && text.Length > LongestText) AppendText(Start(text) + "…");
        else if (value.Kind == ValueKind.List) AppendList(value.AsList(), MostItems);
        else Append(value);
    }

    private static string Start(string text) => text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)];
}
