using System.Collections.Concurrent;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>What an engine is running now, for SHOW TRANSACTIONS. Thread-safe.</summary>
internal sealed class RunningStatements(TimeProvider clock)
{
    private readonly ConcurrentDictionary<long, RunningStatement> _running = [];
    private long _last;

    public TimeProvider Clock => clock;

    /// <summary>Those begun first come first.</summary>
    public IEnumerable<RunningStatement> All => _running.Values.OrderBy(statement => statement.Id);

    /// <summary>Notes a statement until it is disposed.</summary>
    public RunningStatement Begin(string query, IReadOnlyDictionary<string, Value> parameters)
    {
        var statement = new RunningStatement(this, Interlocked.Increment(ref _last), query, parameters);
        _running[statement.Id] = statement;
        return statement;
    }

    internal void End(RunningStatement statement) => _running.TryRemove(statement.Id, out _);
}

/// <summary>A statement that has begun. Disposing it twice does no harm.</summary>
internal sealed class RunningStatement(RunningStatements all, long id, string query, IReadOnlyDictionary<string, Value> parameters) : IDisposable
{
    private readonly long _start = all.Clock.GetTimestamp();

    public long Id => id;

    public string Query => query;

    public IReadOnlyDictionary<string, Value> Parameters => parameters;

    public DateTimeOffset Start { get; } = all.Clock.GetUtcNow();

    public TimeSpan Elapsed => all.Clock.GetElapsedTime(_start);

    public void Dispose() => all.End(this);
}
