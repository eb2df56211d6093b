using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Cypher;
using Graph.Model;

namespace Graph.Cli.Querying.Output;

/// <summary>Rows as JSON objects by column, for other programs.</summary>
/// <remarks>
/// A node is <c>{"id", "labels", "properties"}</c>, a relationship <c>{"id", "type", "start", "end", "properties"}</c> with the ids of its
/// ends, a path <c>{"nodes", "relationships"}</c>, a point <c>{"srid", "x", "y"}</c>. Times and durations are texts in ISO 8601; NaN and the
/// infinities, for which JSON has no number, are texts too.
/// </remarks>
internal static class JsonResult
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        // Room for what a node adds around a value.
        MaxDepth = CellText.MostLevels + 10,
    };
    private static readonly JsonWriterOptions Compact = Indented with { Indented = false };

    /// <summary>One array of rows.</summary>
    internal static void WriteArray(CypherResult result, TextWriter output) => output.WriteLine(Write(Indented, json =>
    {
        json.WriteStartArray();
        foreach (var row in result.Rows) WriteRow(json, result, row);
        json.WriteEndArray();
    }));

    /// <summary>One row a line.</summary>
    internal static void WriteLines(CypherResult result, TextWriter output)
    {
        foreach (var row in result.Rows) output.WriteLine(Write(Compact, json => WriteRow(json, result, row)));
    }

    /// <summary>One value on one line.</summary>
    internal static string Of(Value value, GraphSnapshot graph) => Write(Compact, json => WriteValue(json, value, graph));

    private static string Write(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, options)) write(json);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void WriteRow(Utf8JsonWriter json, CypherResult result, IReadOnlyList<Value> row)
    {
        json.WriteStartObject();
        for (var i = 0; i < row.Count; i++)
        {
            json.WritePropertyName(WellFormed(result.Columns[i]));
            WriteValue(json, row[i], result.Graph);
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, Value value, GraphSnapshot graph)
    {
        if (json.CurrentDepth >= CellText.MostLevels) throw CellText.TooDeep();
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Boolean or ValueKind.Integer or ValueKind.Decimal:
            case ValueKind.Float when double.IsFinite(value.AsFloat()):
                json.WriteRawValue(value.ToString());
                break;
            case ValueKind.List:
                json.WriteStartArray();
                foreach (var item in value.AsList()) WriteValue(json, item, graph);
                json.WriteEndArray();
                break;
            case ValueKind.Map:
                json.WriteStartObject();
                foreach (var (key, item) in value.AsMap())
                {
                    json.WritePropertyName(WellFormed(key));
                    WriteValue(json, item, graph);
                }

                json.WriteEndObject();
                break;
            case ValueKind.Node:
                WriteNode(json, graph.GetNode(value.AsNodeId()));
                break;
            case ValueKind.Relationship:
                WriteRelationship(json, graph.GetRelationship(value.AsRelationshipId()));
                break;
            case ValueKind.Path:
                WritePath(json, value.AsPath(), graph);
                break;
            case ValueKind.Point:
                WritePoint(json, value.AsPoint(), graph);
                break;
            default:
                json.WriteStringValue(WellFormed(value.ToString()));
                break;
        }
    }

    private static void WriteNode(Utf8JsonWriter json, Node node)
    {
        json.WriteStartObject();
        json.WriteNumber("id", node.Id);
        json.WriteStartArray("labels");
        foreach (var label in node.Labels) json.WriteStringValue(WellFormed(label));
        json.WriteEndArray();
        WriteProperties(json, node.Properties, node.Graph);
        json.WriteEndObject();
    }

    private static void WriteRelationship(Utf8JsonWriter json, Relationship relationship)
    {
        json.WriteStartObject();
        json.WriteNumber("id", relationship.Id);
        json.WriteString("type", WellFormed(relationship.TypeName));
        json.WriteNumber("start", relationship.SourceId);
        json.WriteNumber("end", relationship.TargetId);
        WriteProperties(json, relationship.Properties, relationship.Graph);
        json.WriteEndObject();
    }

    private static void WritePath(Utf8JsonWriter json, PathValue path, GraphSnapshot graph)
    {
        json.WriteStartObject();
        json.WriteStartArray("nodes");
        foreach (var node in path.Nodes) WriteNode(json, graph.GetNode(node));
        json.WriteEndArray();
        json.WriteStartArray("relationships");
        foreach (var relationship in path.Relationships) WriteRelationship(json, graph.GetRelationship(relationship));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePoint(Utf8JsonWriter json, Point point, GraphSnapshot graph)
    {
        json.WriteStartObject();
        json.WriteNumber("srid", point.Srid);
        foreach (var (name, coordinate) in new[] { ("x", point.X), ("y", point.Y), ("z", point.Z) })
        {
            if (name == "z" && !point.HasZ) continue;
            json.WritePropertyName(name);
            WriteValue(json, coordinate, graph);
        }

        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, PropertyWalk properties, GraphSnapshot graph)
    {
        json.WriteStartObject("properties");
        foreach (var property in properties)
        {
            json.WritePropertyName(WellFormed(property.Name));
            WriteValue(json, property.Value, graph);
        }

        json.WriteEndObject();
    }

    // A text of the graph may hold half a surrogate pair, which is no UTF-8.
    private static string WellFormed(string text)
    {
        foreach (var rune in text.AsSpan().EnumerateRunes())
            if (rune == Rune.ReplacementChar) return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        return text;
    }
}
