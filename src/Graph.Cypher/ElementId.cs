using System.Globalization;

namespace Graph.Cypher;

/// <summary>The identifiers that <c>elementId()</c> gives and that Bolt sends: <c>4:graph:12</c> for a node, <c>5:graph:12</c> for a relationship.</summary>
/// <remarks>Shaped as Neo4j's are: the kind, the database, the number.</remarks>
public static class ElementId
{
    private const string NodePrefix = "4:graph:";
    private const string RelationshipPrefix = "5:graph:";

    /// <summary>The identifier of the node with that id.</summary>
    public static string OfNode(long id) => string.Create(CultureInfo.InvariantCulture, $"{NodePrefix}{id}");

    /// <summary>The identifier of the relationship with that id.</summary>
    public static string OfRelationship(long id) => string.Create(CultureInfo.InvariantCulture, $"{RelationshipPrefix}{id}");

    /// <summary>The id of a node; false where the text is no node's identifier.</summary>
    public static bool TryParseNode(string text, out long id) => TryParse(text, NodePrefix, out id);

    /// <summary>The id of a relationship; false where the text is no relationship's identifier.</summary>
    public static bool TryParseRelationship(string text, out long id) => TryParse(text, RelationshipPrefix, out id);

    private static bool TryParse(string text, string prefix, out long id)
    {
        id = -1;
        return text.StartsWith(prefix, StringComparison.Ordinal)
            && long.TryParse(text.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out id);
    }
}
