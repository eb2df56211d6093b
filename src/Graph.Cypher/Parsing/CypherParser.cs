using Graph.Cypher.Syntax;

namespace Graph.Cypher.Parsing;

/// <summary>Reads a statement.</summary>
internal static class CypherParser
{
    /// <exception cref="CypherException">The text is not Cypher.</exception>
    public static Statement Parse(string query) => new Parser(query).Parse();
}
