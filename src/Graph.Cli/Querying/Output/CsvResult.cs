using System.Buffers;
using Graph.Cypher;
using Graph.Model;

namespace Graph.Cli.Querying.Output;

/// <summary>Rows as comma-separated values after RFC 4180. Null is an empty field, the empty text a pair of quotes; lists, maps, nodes, relationships and paths are JSON.</summary>
internal static class CsvResult
{
    internal const string LineEnd = "\r\n";
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create("\",\r\n");

    internal static void Write(CypherResult result, TextWriter output)
    {
        WriteRow(output, result.Columns);
        foreach (var row in result.Rows) WriteRow(output, row.Select(value => FieldOf(value, result.Graph)));
    }

    private static void WriteRow(TextWriter output, IEnumerable<string?> fields)
    {
        output.Write(string.Join(',', fields.Select(Quoted)));
        output.Write(LineEnd);
    }

    private static string? FieldOf(Value value, GraphSnapshot graph) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.List or ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path => JsonResult.Of(value, graph),
        _ => value.ToString(),
    };

    private static string? Quoted(string? field)
    {
        if (field is null) return null;
        return field.Length > 0 && !field.AsSpan().ContainsAny(NeedQuotes) ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
