namespace Graph.Model;

/// <summary>A property graph in memory that one writer changes while readers keep the state they began with.</summary>
/// <remarks>
/// Ids of nodes and relationships are given in ascending order and never given again while the graph lives, also
/// after a deletion; a rolled-back transaction gives its ids back. <see cref="GraphStore"/> keeps ids. As a QuikGraph
/// graph this stands for the state at each call; an algorithm beside a writer takes <see cref="Snapshot"/>.
/// </remarks>
public sealed partial class PropertyGraph : IDisposable
{
    private readonly SemaphoreSlim _writer = new(1, 1);
    private volatile GraphSnapshot _current;

    /// <summary>An empty graph.</summary>
    public PropertyGraph() : this(new GraphSnapshot(new GraphLineage(), 1).Share())
    {
    }

    internal PropertyGraph(GraphSnapshot first) => _current = first;

    /// <summary>The state after the last commit. Free to take and to keep; it never changes.</summary>
    public GraphSnapshot Snapshot => _current;

    /// <summary>Begins a change once no other is under way.</summary>
    /// <exception cref="OperationCanceledException">Cancelled while waiting.</exception>
    public GraphTransaction BeginTransaction(CancellationToken cancellationToken = default)
    {
        _writer.Wait(cancellationToken);
        return Begin();
    }

    /// <summary>Begins a change once no other is under way, without holding a thread while waiting.</summary>
    /// <exception cref="OperationCanceledException">Cancelled while waiting.</exception>
    public async Task<GraphTransaction> BeginTransactionAsync(CancellationToken cancellationToken = default)
    {
        await _writer.WaitAsync(cancellationToken).ConfigureAwait(false);
        return Begin();
    }

    /// <summary>
    /// Makes look-ups by a property of the nodes with a label fast from now on, also in states already taken that are
    /// not older than the last commit. Costs one pass over those nodes; nothing if there is such an index.
    /// </summary>
    public void EnsureIndex(string label, string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(label);
        ArgumentException.ThrowIfNullOrEmpty(key);
        lock (_current.Lineage.Commits) _current.Lineage.Indexes.Ensure(label, key, _current);
    }

    /// <summary>Takes an index away. Nothing happens if there is none.</summary>
    public void DropIndex(string label, string key)
    {
        lock (_current.Lineage.Commits) _current.Lineage.Indexes.Drop(label, key);
    }

    /// <summary>Releases what waiting writers use. The states stay readable.</summary>
    public void Dispose() => _writer.Dispose();

    internal void Publish(GraphSnapshot next)
    {
        lock (next.Lineage.Commits)
        {
            next.Share();
            next.Lineage.Indexes.Extend(next);
            next.ForgetTouched();
            _current = next;
        }
    }

    internal void EndWriting() => _writer.Release();

    private GraphTransaction Begin()
    {
        try
        {
            return new GraphTransaction(this);
        }
        catch
        {
            EndWriting();
            throw;
        }
    }
}
