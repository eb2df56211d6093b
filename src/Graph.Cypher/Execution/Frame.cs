using System.Diagnostics;
using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>One run of a plan: its row, its limits and what it reads. A plan is immutable and shared; a frame belongs to one thread.</summary>
/// <remarks>There is one row, which all cursors of the run write their slots of; whoever holds rows back copies them.</remarks>
internal sealed class Frame : EvaluationContext
{
    private const int TicksPerCheck = 1024;
    private readonly Value[] _parameters;
    private readonly int[] _symbols;
    private readonly Cursor?[] _subqueries;
    private readonly long _deadline;
    private readonly long _memoryLimit;
    private readonly CancellationToken _cancellation;
    private readonly CypherOptions _options;
    private GraphSnapshot _graph;
    private ZonedDateTime? _statementTime;
    private Random? _random;
    private long _held;
    private long _written;
    private int _ticks;

    public Frame(QueryPlan plan, GraphSnapshot graph, Value[] parameters, CypherOptions options, Updates.GraphUpdater? updater, CancellationToken cancellation)
    {
        Row = new Value[plan.Width];
        _graph = graph;
        _parameters = parameters;
        _options = options;
        _cancellation = cancellation;
        _symbols = new int[plan.Symbols.Count];
        Array.Fill(_symbols, -1);
        _subqueries = new Cursor?[plan.SubqueryCount];
        _memoryLimit = options.MemoryLimit;
        _deadline = options.TimeLimit is { } limit ? Stopwatch.GetTimestamp() + (long)(limit.TotalSeconds * Stopwatch.Frequency) : long.MaxValue;
        Updater = updater;
    }

    /// <summary>The row that the run stands at, by slot.</summary>
    public Value[] Row { get; }

    public override GraphSnapshot Graph => _graph;

    /// <summary>What writes; null for a statement that only reads.</summary>
    public Updates.GraphUpdater? Updater { get; }

    /// <summary>Set by PROFILE: counts rows and time of every operator.</summary>
    public Profile? Profile { get; init; }

    public CypherOptions Options => _options;

    public override TimeProvider Clock => _options.Clock;

    public override string TimeZone => _options.TimeZone;

    public override Random Random => _random ??= new Random();

    public override ZonedDateTime StatementTime => _statementTime ??= (ZonedDateTime)_options.Clock.GetUtcNow();

    public override ZonedDateTime TransactionTime => TransactionStart ?? StatementTime;

    /// <summary>When the transaction around this statement began; null if the statement is all of it.</summary>
    public ZonedDateTime? TransactionStart { get; init; }

    public override string? TypeOfDeleted(int relationship) => Updater?.TypeOfDeleted(relationship);

    public Value Parameter(int index) => _parameters[index];

    /// <summary>Commits what was written so far; the statement goes on in a transaction of its own.</summary>
    public void CommitBatch()
    {
        try
        {
            Updater!.CommitBatch();
        }
        catch (OperationCanceledException)
        {
            throw Cancelled();
        }

        Continue(Updater.Graph);
    }

    /// <summary>Forgets what was written since the last commit.</summary>
    public void RollbackBatch()
    {
        try
        {
            Updater!.RollbackBatch();
        }
        catch (OperationCanceledException)
        {
            throw Cancelled();
        }

        Continue(Updater.Graph);
    }

    /// <summary>The number of a label, type or key in the graph, or -1 while there is none.</summary>
    public int Resolve(Symbol symbol)
    {
        var number = _symbols[symbol.Index];
        return number >= 0 ? number : _symbols[symbol.Index] = symbol.Find(_graph);
    }

    /// <summary>The cursor of a subquery inside an expression, set back to its beginning.</summary>
    public Cursor Subquery(int index, Operator plan)
    {
        if (_subqueries[index] is { } cursor)
        {
            cursor.Reset();
            return cursor;
        }

        return _subqueries[index] = plan.Open(this);
    }

    public override void Reserve(long bytes)
    {
        if (bytes > _memoryLimit - _held) throw OutOfMemory();
    }

    /// <summary>Counts bytes that are held until <see cref="Release"/>.</summary>
    public void Hold(long bytes)
    {
        _held += bytes;
        if (_held > _memoryLimit) throw OutOfMemory();
    }

    public void Release(long bytes) => _held -= bytes;

    /// <summary>A value made of others, which must fit into the memory limit.</summary>
    public Value Made(Value value)
    {
        Reserve(Footprint.Of(value));
        return value;
    }

    /// <summary>Counts what was written and is not committed yet.</summary>
    public void HoldWritten()
    {
        var written = Updater!.Written;
        Hold(written - _written);
        _written = written;
    }

    /// <summary>To be called for every row or step that a scan takes.</summary>
    public void Tick()
    {
        if (++_ticks < TicksPerCheck) return;
        _ticks = 0;
        CheckStopped();
    }

    public override void CheckStopped()
    {
        if (_cancellation.IsCancellationRequested)
            throw Cancelled();
        if (_deadline != long.MaxValue && Stopwatch.GetTimestamp() > _deadline)
        {
            throw new CypherException(CypherErrorKind.TransactionTimedOut, null,
                $"The query ran longer than its time limit of {_options.TimeLimit!.Value.TotalSeconds:0.###} s. Narrow its patterns, add LIMIT, or raise the limit.");
        }
    }

    public static CypherException Cancelled() => new(CypherErrorKind.TransactionTerminated, null, "The query was cancelled.");

    private void Continue(GraphSnapshot graph)
    {
        _graph = graph;
        Array.Fill(_symbols, -1);
        Release(_written);
        _written = 0;
    }

    private CypherException OutOfMemory() => new(CypherErrorKind.MemoryLimitExceeded, null,
        $"The query needs more memory than its limit of {_memoryLimit / (1 << 20)} MiB. Return fewer rows, aggregate earlier, or raise the limit.");
}
