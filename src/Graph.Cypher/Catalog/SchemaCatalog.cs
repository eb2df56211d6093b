using System.Collections.Concurrent;
using Graph.Cypher.FullText;
using Graph.Model;

namespace Graph.Cypher.Catalog;

/// <summary>The indexes and constraints of an engine's graph.</summary>
/// <remarks>Read by all threads; changed only by whoever holds the graph's place for writers.</remarks>
internal sealed class SchemaCatalog
{
    private readonly PropertyGraph _graph;
    private readonly ConcurrentDictionary<int, FullTextIndex> _fullText = [];
    private readonly Dictionary<int, TupleIndex> _tuples = [];
    private volatile SchemaState _state;
    private PendingChanges? _pending;

    /// <summary>Takes up the indexes that the graph has already.</summary>
    public SchemaCatalog(PropertyGraph graph)
    {
        _graph = graph;
        var state = SchemaState.Initial;
        foreach (var (label, key) in graph.Snapshot.Indexes)
        {
            var name = SchemaNames.Generated("index", IndexKinds.Range, false, [label], [key]);
            state = state.With(new IndexDefinition(state.NextId, name, IndexKinds.Range, false, [label], [key]));
        }

        _state = state;
    }

    public SchemaState State => _state;

    /// <summary>What recent commits have changed, by which full-text indexes follow.</summary>
    public ChangeLog Changes { get; } = new();

    /// <summary>Whether anyone follows <see cref="Changes"/>.</summary>
    public bool IsFollowed => !_fullText.IsEmpty;

    /// <summary>Puts another state in place, and has the graph keep the look-ups that it needs.</summary>
    public void Change(SchemaState next)
    {
        var before = _state;
        foreach (var (label, key) in next.Seekable.Except(before.Seekable)) _graph.EnsureIndex(label, key);
        foreach (var index in next.Indexes.Except(before.Indexes).Where(index => index.Kind == IndexKinds.FullText))
            _fullText.TryAdd(index.Id, new FullTextIndex(index, this));
        _state = next;
        foreach (var (label, key) in before.Seekable.Except(next.Seekable)) _graph.DropIndex(label, key);
        foreach (var index in before.Indexes.Except(next.Indexes)) _fullText.TryRemove(index.Id, out _);
        foreach (var constraint in before.Constraints.Except(next.Constraints)) _tuples.Remove(constraint.Id);
    }

    public FullTextIndex? FindFullText(string name) =>
        _state.FindIndex(name) is { } index && _fullText.TryGetValue(index.Id, out var found) ? found : null;

    /// <summary>Where a unique constraint on several keys, or on relationships, looks for what it forbids. For the writer only.</summary>
    public TupleIndex TuplesOf(ConstraintDefinition constraint)
    {
        if (!_tuples.TryGetValue(constraint.Id, out var tuples)) _tuples.Add(constraint.Id, tuples = new TupleIndex(constraint));
        return tuples;
    }

    /// <summary>What the one writer has changed so far; null while there is none.</summary>
    public PendingChanges? Pending => _pending;

    /// <summary>Notes who has just got the place for writers.</summary>
    public void Begin(PendingChanges pending) => _pending = pending;

    /// <summary>Notes that a transaction is over, after which another may have begun.</summary>
    public void End(PendingChanges pending) => Interlocked.CompareExchange(ref _pending, null, pending);

    /// <summary>Notes that a draft is about to become the graph's state.</summary>
    public void Committing(PendingChanges pending)
    {
        foreach (var tuples in _tuples.Values) tuples.Committing(pending.Draft);
        if (IsFollowed) Changes.Add(pending.Draft.Version, pending.Nodes, pending.Relationships);
    }
}
