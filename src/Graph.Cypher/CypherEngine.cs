using Graph.Cypher.Catalog;
using Graph.Cypher.Commands;
using Graph.Cypher.Commands.Show;
using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Updates;
using Graph.Cypher.Parsing;
using Graph.Cypher.Planning;
using Graph.Cypher.Procedures;
using Graph.Cypher.Semantics;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher;

/// <summary>Answers Cypher on a graph in memory.</summary>
/// <remarks>Thread-safe: queries that read run side by side, each on the state it began with; those that write wait for each other.</remarks>
public sealed partial class CypherEngine
{
    private readonly PlanCache _plans;
    private readonly ShowCatalog _shows;

    /// <summary>An engine for a graph, which may be changed by others as well.</summary>
    public CypherEngine(PropertyGraph graph, CypherOptions? options = null)
    {
        Graph = graph;
        Options = options ?? new CypherOptions();
        _plans = new PlanCache(Options.PlanCacheSize);
        Catalog = new SchemaCatalog(graph);
        Running = new RunningStatements(Options.Clock);
        foreach (var procedure in BuiltInProcedures.Of(this)) Register(procedure);
        _shows = new ShowCatalog(ShowTables.Of(this));
    }

    /// <summary>The graph that queries are put to.</summary>
    public PropertyGraph Graph { get; }

    /// <summary>Limits and surroundings.</summary>
    public CypherOptions Options { get; }

    /// <summary>Indexes and constraints.</summary>
    internal SchemaCatalog Catalog { get; }

    /// <summary>What is running now.</summary>
    internal RunningStatements Running { get; }

    /// <summary>Runs one statement to its end, in a transaction of its own if it writes.</summary>
    /// <param name="query">The statement; a semicolon at its end is allowed.</param>
    /// <param name="parameters">Values of <c>$name</c>.</param>
    /// <param name="cancellationToken">Stops it; the graph is then as before.</param>
    /// <exception cref="CypherException">The statement is wrong or could not be carried out.</exception>
    public CypherResult Run(string query, IReadOnlyDictionary<string, Value>? parameters = null, CancellationToken cancellationToken = default)
    {
        using var cursor = Open(query, parameters, cancellationToken);
        return cursor.ToResult();
    }

    /// <summary>Begins one statement, whose rows are then fetched one by one. Disposing before the last row forgets what it wrote.</summary>
    /// <inheritdoc cref="Run"/>
    public CypherCursor Open(string query, IReadOnlyDictionary<string, Value>? parameters = null, CancellationToken cancellationToken = default) =>
        Open(query, parameters, null, cancellationToken);

    /// <summary>Makes an index or a constraint by a command such as CREATE INDEX, also where queries may only read.</summary>
    /// <exception cref="ArgumentException">The text is a query, not a command on the schema.</exception>
    /// <exception cref="CypherException">The command is wrong or cannot be carried out.</exception>
    public void Define(string command, CancellationToken cancellationToken = default)
    {
        var statement = CypherParser.Parse(command);
        if (statement is QueryStatement or ShowCommand) throw new ArgumentException("A command on the schema is needed, as CREATE INDEX.", nameof(command));
        new CommandRunner(this).Define(statement, cancellationToken).Dispose();
    }

    /// <summary>Begins a transaction for several statements, once no other writes.</summary>
    /// <exception cref="OperationCanceledException">Cancelled while waiting.</exception>
    public CypherTransaction BeginTransaction(CancellationToken cancellationToken = default) =>
        new(this, new GraphUpdater(Graph, Catalog, null, cancellationToken));

    /// <summary>The place of the one who writes, for one statement.</summary>
    /// <exception cref="CypherException">Cancelled, or out of time, while waiting for it.</exception>
    internal GraphUpdater BeginWriting(CancellationToken cancellationToken)
    {
        try
        {
            return new GraphUpdater(Graph, Catalog, Options.TimeLimit, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            throw Frame.Cancelled();
        }
    }

    internal CypherCursor Open(
        string query, IReadOnlyDictionary<string, Value>? parameters, CypherTransaction? transaction, CancellationToken cancellationToken)
    {
        parameters ??= EmptyParameters.Instance;
        var snapshot = transaction?.Graph ?? Graph.Snapshot;
        var statement = _plans.Find(query, snapshot) ?? Prepare(query, parameters, snapshot);
        if (statement.Command is not null) return new CommandRunner(this).Open(statement.Command, transaction, cancellationToken);
        var plan = statement.Plan!;
        var values = new Value[plan.Parameters.Count];
        for (var i = 0; i < values.Length; i++)
        {
            if (parameters.TryGetValue(plan.Parameters[i], out values[i])) continue;
            throw new CypherException(CypherErrorKind.ParameterMissing, "MissingParameter",
                $"The query needs the parameter `${plan.Parameters[i]}`, which was not given.", null, isCompileTime: true);
        }

        if (plan.Writes && Options.IsReadOnly)
            throw new CypherException(CypherErrorKind.AccessMode, null, "This graph can only be read here; the query would write to it.");
        if (statement.Mode == StatementMode.Explain) return CypherCursor.Explained(plan, snapshot);
        if (plan.CommitsInside && transaction is not null)
        {
            throw new CypherException(CypherErrorKind.SemanticError, null,
                "CALL { … } IN TRANSACTIONS commits in the middle, so it cannot run inside a transaction that is open already.");
        }

        var running = Running.Begin(query, parameters);
        try
        {
            return new CypherCursor(this, plan, values, statement.Mode, transaction, running, cancellationToken);
        }
        catch
        {
            running.Dispose();
            throw;
        }
    }

    private PreparedStatement Prepare(string query, IReadOnlyDictionary<string, Value> parameters, GraphSnapshot snapshot)
    {
        try
        {
            return PrepareShallow(query, parameters, snapshot);
        }
        catch (InsufficientExecutionStackException)
        {
            throw CypherException.Syntax("UnexpectedSyntax", "The query is nested too deeply. Take it apart into smaller ones.", new TextSpan(0, 0));
        }
    }

    private PreparedStatement PrepareShallow(string query, IReadOnlyDictionary<string, Value> parameters, GraphSnapshot snapshot)
    {
        var statement = CypherParser.Parse(query);
        IProcedureCatalog procedures = _procedures;
        if (statement is ShowCommand show) (statement, procedures) = (_shows.Query(show), _shows);
        SemanticChecker.Check(statement, query, parameters.Keys.ToHashSet(StringComparer.Ordinal), procedures);
        if (statement is not QueryStatement { Query: var written }) return new PreparedStatement(statement.Mode, null, statement);
        var plan = StatementPlanner.Plan(written, snapshot, procedures, Options.PlansPlainly);
        // What SHOW shows is not of the graph, so no key of it can be unknown there.
        if (procedures == _shows) plan = plan with { Mentions = [] };
        var prepared = new PreparedStatement(statement.Mode, plan, null);
        _plans.Add(query, prepared, snapshot);
        return prepared;
    }
}
