using Graph.Cypher.Syntax;

namespace Graph.Cypher.Semantics;

/// <summary>Refuses what is known to be wrong before a statement runs: scopes, types, aggregation, patterns that cannot be created.</summary>
internal static class SemanticChecker
{
    /// <param name="statement">As parsed from <paramref name="query"/>.</param>
    /// <param name="query">The text, to whose places errors point.</param>
    /// <param name="parameters">Names of the parameters given; EXPLAIN needs none.</param>
    /// <param name="procedures">What CALL may name.</param>
    /// <exception cref="CypherException">The statement is wrong.</exception>
    public static void Check(Statement statement, string query, IReadOnlySet<string> parameters, IProcedureCatalog procedures)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (statement is not QueryStatement { Query: var tree }) return;
        var checker = new Checker(parameters, procedures, statement.Mode == StatementMode.Explain);
        checker.CheckWhole(tree);
    }
}
