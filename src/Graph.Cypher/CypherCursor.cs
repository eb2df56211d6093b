using System.Diagnostics;
using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Updates;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher;

/// <summary>A statement that is running: its rows, one after another. For one thread at a time.</summary>
/// <remarks>What a statement writes takes effect with its last row, unless it runs in a <see cref="CypherTransaction"/>.</remarks>
public sealed class CypherCursor : IDisposable
{
    private readonly QueryPlan? _plan;
    private readonly CypherTransaction? _transaction;
    private readonly RunningStatement? _running;
    private readonly GraphUpdater? _updater;
    private readonly Frame? _frame;
    private readonly Cursor? _rows;
    private readonly IReadOnlyList<IReadOnlyList<Value>>? _given;
    private readonly long _start = Stopwatch.GetTimestamp();
    private GraphSnapshot _graph;
    private int _at = -1;
    private bool _over;

    internal CypherCursor(
        CypherEngine engine, QueryPlan plan, Value[] parameters, StatementMode mode, CypherTransaction? transaction,
        RunningStatement running, CancellationToken cancellation)
    {
        _plan = plan;
        _running = running;
        _transaction = transaction;
        Columns = plan.Columns;
        if (plan.Writes) _updater = transaction?.Updater ?? engine.BeginWriting(cancellation);
        _updater?.StartStatement();
        _graph = _updater?.Graph ?? transaction?.Graph ?? engine.Graph.Snapshot;
        if (plan.View is not null) _graph = plan.View(_graph);
        _frame = new Frame(plan, _graph, parameters, engine.Options, _updater, cancellation)
        {
            Profile = mode == StatementMode.Profile ? new Profile() : null,
            TransactionStart = transaction?.Start,
        };
        try
        {
            _rows = plan.Root.Open(_frame);
        }
        catch (Exception error)
        {
            throw Failed(error);
        }
    }

    internal CypherCursor(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<Value>> rows, GraphSnapshot graph, CypherSummary summary)
    {
        Columns = columns;
        _given = rows;
        _graph = graph;
        Summary = summary;
    }

    /// <summary>The columns' names.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The row reached: a value a column. A new list for each row.</summary>
    public IReadOnlyList<Value> Current { get; private set; } = [];

    /// <summary>The state that nodes and relationships in the rows are of.</summary>
    public GraphSnapshot Graph => _graph;

    /// <summary>What was changed and how it ran; complete behind the last row.</summary>
    public CypherSummary Summary { get; private set; } = new();

    /// <summary>Goes to the next row; false at the end, when what was written has taken effect.</summary>
    /// <exception cref="CypherException">The statement could not be carried out; the graph is as before.</exception>
    public bool MoveNext()
    {
        if (_over) return false;
        if (_given is not null)
        {
            if (++_at < _given.Count)
            {
                Current = _given[_at];
                return true;
            }

            _over = true;
            return false;
        }

        try
        {
            if (_rows!.MoveNext())
            {
                var row = new Value[_plan!.Outputs.Length];
                for (var i = 0; i < row.Length; i++) row[i] = _frame!.Row[_plan.Outputs[i]];
                Current = row;
                return true;
            }

            Finish();
            return false;
        }
        catch (Exception error)
        {
            throw Failed(error);
        }
    }

    /// <summary>Ends the statement. What it wrote is forgotten unless the last row was reached.</summary>
    public void Dispose()
    {
        if (_over) return;
        _over = true;
        _running?.Dispose();
        if (_transaction is null) _updater?.Dispose();
    }

    internal static CypherCursor Explained(QueryPlan plan, GraphSnapshot graph) => new(
        plan.Columns, [], graph, new CypherSummary
        {
            Plan = plan.Root.Describe(),
            Type = TypeOf(plan),
            Notifications = Semantics.NameMentions.Unknown(plan.Mentions, graph),
        });

    /// <summary>All rows that are left.</summary>
    internal CypherResult ToResult()
    {
        var rows = new List<IReadOnlyList<Value>>();
        while (MoveNext())
        {
            rows.Add(Current);
            if (_frame is null) continue;
            var bytes = 48L;
            foreach (var value in Current) bytes += 16 + Footprint.Of(value);
            try
            {
                _frame.Hold(bytes);
            }
            catch (CypherException error)
            {
                throw Failed(error);
            }
        }

        return new CypherResult(Columns, rows, _graph, Summary);
    }

    private void Finish()
    {
        _over = true;
        _running?.Dispose();
        _updater?.Verify();
        if (_transaction is null && _updater is not null)
        {
            _updater.Commit();
            _graph = _updater.Graph;
        }

        Summary = new CypherSummary
        {
            Counters = _updater?.Counters ?? new CypherCounters(),
            Plan = _frame!.Profile is { } profile ? _plan!.Root.Describe(profile) : null,
            Type = TypeOf(_plan!),
            Notifications = Semantics.NameMentions.Unknown(_plan!.Mentions, _graph),
            Duration = Stopwatch.GetElapsedTime(_start),
        };
    }

    private static string TypeOf(QueryPlan plan) => !plan.Writes ? "r" : plan.Columns.Length > 0 ? "rw" : "w";

    // Whatever goes wrong, nothing written stays, and the writer's place is free again.
    private Exception Failed(Exception error)
    {
        _over = true;
        _running?.Dispose();
        if (_transaction is null) _updater?.Dispose();
        else _transaction.HasFailed = true;
        // A sort wraps what comparing two rows raised.
        if (error is InvalidOperationException { InnerException: (InsufficientExecutionStackException or CypherException) and var raised }) error = raised;
        if (error is InsufficientExecutionStackException or OutOfMemoryException)
            return new CypherException(CypherErrorKind.MemoryLimitExceeded, null, "The query is nested too deeply or needs more memory than there is.");
        System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(error);
        return error;
    }
}
