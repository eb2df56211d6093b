using System.Text.Json;
using Graph.Cypher;
using Graph.Model;

namespace Graph.Cli.Querying;

/// <summary>Reads the values of parameters from the command line and from JSON.</summary>
internal static class ParameterReader
{
    /// <summary>Reads <c>name=value</c>.</summary>
    /// <exception cref="InputException">There is no name or no equals sign.</exception>
    internal static (string Name, Value Value) OfAssignment(string assignment)
    {
        var at = assignment.IndexOf('=', StringComparison.Ordinal);
        var name = at < 0 ? "" : assignment[..at].Trim().TrimStart('$');
        if (name.Length == 0) throw new InputException($"--param {assignment}: Write a parameter as name=value, as in --param company=Meta.");
        return (name, OfText(assignment[(at + 1)..]));
    }

    /// <summary>A value as people type it: JSON, else a Cypher literal, else the text itself.</summary>
    internal static Value OfText(string text)
    {
        if (TryJson(text, out var value) || CypherLiteral.TryParse(text, out value)) return value;
        return text;
    }

    /// <summary>Reads a JSON object of values by name.</summary>
    /// <exception cref="InputException">The file cannot be read or holds no JSON object.</exception>
    internal static IEnumerable<(string Name, Value Value)> OfFile(string path)
    {
        if (!File.Exists(path)) throw new InputException($"{path}: There is no such file. Name a JSON file such as {{\"company\": \"Meta\"}} with --params FILE.");
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(path), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw new InputException($"{path}: Parameters are a JSON object of values by name, such as {{\"company\": \"Meta\"}}.");
            return [.. json.RootElement.EnumerateObject().Select(property => (property.Name, OfJson(property.Value)))];
        }
        catch (JsonException error)
        {
            throw new InputException($"{path}:{error.LineNumber + 1}:{error.BytePositionInLine + 1}: This is no JSON: {error.Message.Split(" LineNumber:")[0]}", error);
        }
    }

    private static bool TryJson(string text, out Value value)
    {
        value = default;
        // Most values are plain text, for which an exception would be a slow way to say no.
        if (text.AsSpan().Trim() is not ['"' or '[' or '{' or '-' or (>= '0' and <= '9') or 't' or 'f' or 'n', ..]) return false;
        try
        {
            using var json = JsonDocument.Parse(text);
            value = OfJson(json.RootElement);
            return true;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // No JSON, or a text with half a surrogate pair.
            return false;
        }
    }

    private static Value OfJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => json.TryGetInt64(out var integer) ? (Value)integer : json.GetDouble(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Array => Value.List([.. json.EnumerateArray().Select(OfJson)]),
        JsonValueKind.Object => new MapValue(json.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, OfJson(property.Value)))),
        _ => Value.Null,
    };
}
