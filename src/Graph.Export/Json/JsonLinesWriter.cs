using System.Globalization;
using System.Text;
using Graph.Model;

namespace Graph.Export;

/// <summary>Writes one JSON object a line, all nodes and then all relationships, in the order of ids: the form that Neo4j's <c>apoc.import.json</c> reads.</summary>
/// <remarks>Dates and times are ISO 8601 texts, decimals are numbers, NaN and infinities are texts; so reading back is not exact, which GraphML is for.</remarks>
public static class JsonLinesWriter
{
    private const int FlushLength = 1 << 16;

    /// <summary>Writes UTF-8 to a stream and leaves it open.</summary>
    public static void Write(GraphSnapshot graph, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(graph);
        using var text = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        var json = new StringBuilder();
        foreach (var node in graph.Nodes)
        {
            AppendNode(json, node, withProperties: true);
            End(json, text);
        }

        foreach (var relationship in graph.Relationships)
        {
            json.Append(CultureInfo.InvariantCulture, $"{{\"type\":\"relationship\",\"id\":\"{relationship.Id}\",\"label\":");
            JsonText.AppendText(json, relationship.TypeName);
            AppendProperties(json, relationship.Properties);
            json.Append(",\"start\":");
            AppendNode(json, relationship.Source, withProperties: false);
            json.Append(",\"end\":");
            AppendNode(json, relationship.Target, withProperties: false);
            json.Append('}');
            End(json, text);
        }

        text.Write(json);
    }

    private static void AppendNode(StringBuilder json, Node node, bool withProperties)
    {
        json.Append(withProperties ? "{\"type\":\"node\"," : "{");
        json.Append(CultureInfo.InvariantCulture, $"\"id\":\"{node.Id}\",\"labels\":[");
        var first = true;
        foreach (var label in node.Labels)
        {
            if (!first) json.Append(',');
            JsonText.AppendText(json, label);
            first = false;
        }

        json.Append(']');
        if (withProperties) AppendProperties(json, node.Properties);
        json.Append('}');
    }

    private static void AppendProperties(StringBuilder json, PropertyWalk properties)
    {
        json.Append(",\"properties\":{");
        var first = true;
        foreach (var property in properties)
        {
            if (!first) json.Append(',');
            JsonText.AppendText(json, property.Name);
            json.Append(':');
            JsonText.AppendPlain(json, property.Value);
            first = false;
        }

        json.Append('}');
    }

    private static void End(StringBuilder json, StreamWriter text)
    {
        json.Append('\n');
        if (json.Length < FlushLength) return;
        text.Write(json);
        json.Clear();
    }
}
