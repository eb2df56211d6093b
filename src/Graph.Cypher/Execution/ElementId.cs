using System.Globalization;

namespace Graph.Cypher.Execution;

/// <summary>Ids as text, as drivers see them: <c>4:graph:17</c> for nodes, <c>5:graph:3</c> for relationships (Neo4j's form, with a fixed middle).</summary>
internal static class ElementId
{
    private const string NodePrefix = "4:graph:";
    private const string RelationshipPrefix = "5:graph:";

    public static string OfNode(long id) => NodePrefix + id.ToString(CultureInfo.InvariantCulture);

    public static string OfRelationship(long id) => RelationshipPrefix + id.ToString(CultureInfo.InvariantCulture);

    public static bool TryParseNode(string text, out long id) => TryParse(text, NodePrefix, out id);

    public static bool TryParseRelationship(string text, out long id) => TryParse(text, RelationshipPrefix, out id);

    private static bool TryParse(string text, string prefix, out long id)
    {
        id = -1;
        return text.StartsWith(prefix, StringComparison.Ordinal)
            && long.TryParse(text.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out id);
    }
}
