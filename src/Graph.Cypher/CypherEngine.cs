using Graph.Model;

namespace Graph.Cypher;

/// <summary>Answers Cypher on a graph in memory.</summary>
/// <remarks>Thread-safe: queries that read run side by side, each on the state it began with; those that write wait for each other.</remarks>
public sealed partial class CypherEngine
{
    /// <summary>An engine for a graph, which may be changed by others as well.</summary>
    public CypherEngine(PropertyGraph graph, CypherOptions? options = null)
    {
        Graph = graph;
        Options = options ?? new CypherOptions();
    }

    /// <summary>The graph that queries are put to.</summary>
    public PropertyGraph Graph { get; }

    /// <summary>Limits and surroundings.</summary>
    public CypherOptions Options { get; }

    /// <summary>Runs one statement to its end, in a transaction of its own if it writes.</summary>
    /// <param name="query">The statement; a semicolon at its end is allowed.</param>
    /// <param name="parameters">Values of <c>$name</c>.</param>
    /// <param name="cancellationToken">Stops it; the graph is then as before.</param>
    /// <exception cref="CypherException">The statement is wrong or could not be carried out.</exception>
    public CypherResult Run(string query, IReadOnlyDictionary<string, Value>? parameters = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();
}
