using System.Globalization;

namespace Graph.Cypher.Catalog;

/// <summary>Texts by which indexes and constraints are told: generated names, patterns, statements.</summary>
internal static class SchemaNames
{
    /// <summary>A name for what was given none: like Neo4j's, the same for the same index.</summary>
    public static string Generated(string kind, string type, bool isOnRelationships, IEnumerable<string> labels, IEnumerable<string> keys)
    {
        var text = string.Join('\0', [type, isOnRelationships ? "-" : "", .. labels, "", .. keys]);
        var hash = 2166136261u;
        foreach (var unit in text) hash = (hash ^ unit) * 16777619;
        return kind + "_" + hash.ToString("x8", CultureInfo.InvariantCulture);
    }

    /// <summary><c>(:Person {name, born})</c>, <c>()-[:OWNS {share}]-()</c>, <c>(:A|B)</c>.</summary>
    public static string Pattern(bool isOnRelationships, IEnumerable<string> labels, IEnumerable<string> keys)
    {
        string[] names = [.. labels], properties = [.. keys];
        var part = (names.Length == 0 ? "" : ":" + string.Join('|', names)) + (properties.Length == 0 ? "" : $" {{{string.Join(", ", properties)}}}");
        return isOnRelationships ? $"()-[{part}]-()" : $"({part})";
    }

    /// <summary>What stands behind FOR: <c>(n:`Person`)</c>.</summary>
    public static string Element(bool isOnRelationships, IEnumerable<string> labels)
    {
        string[] names = [.. labels.Select(Quoted)];
        var colon = names.Length == 0 ? "" : ":" + string.Join('|', names);
        return isOnRelationships ? $"()-[r{colon}]-()" : $"(n{colon})";
    }

    /// <summary>Properties of that element: <c>n.`name`, n.`born`</c>.</summary>
    public static string Properties(bool isOnRelationships, IEnumerable<string> keys) =>
        string.Join(", ", keys.Select(key => $"{(isOnRelationships ? "r" : "n")}.{Quoted(key)}"));

    public static string Quoted(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
