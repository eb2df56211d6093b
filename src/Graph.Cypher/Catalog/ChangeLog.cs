using Graph.Model;

namespace Graph.Cypher.Catalog;

/// <summary>Nodes and relationships that the last commits have changed. Thread-safe.</summary>
internal sealed class ChangeLog
{
    private const int MaxElements = 200_000;
    private readonly Lock _lock = new();
    private readonly LinkedList<(long Version, HashSet<int> Nodes, HashSet<int> Relationships)> _entries = [];
    private int _count;

    /// <param name="version">Of the state that the changes lead to.</param>
    public void Add(long version, IEnumerable<int> nodes, IEnumerable<int> relationships)
    {
        lock (_lock)
        {
            if (_entries.Last is { } last)
            {
                // A commit that failed half-way is followed by another with the same number.
                if (last.Value.Version == version)
                {
                    last.Value.Nodes.UnionWith(nodes);
                    last.Value.Relationships.UnionWith(relationships);
                    return;
                }

                if (last.Value.Version != version - 1) Clear();
            }

            HashSet<int> changedNodes = [.. nodes], changedRelationships = [.. relationships];
            _entries.AddLast((version, changedNodes, changedRelationships));
            _count += changedNodes.Count + changedRelationships.Count;
            while (_count > MaxElements) DropFirst();
        }
    }

    /// <summary>What changed between two states; false if that is not known for all of it.</summary>
    /// <param name="after">Version of the earlier state.</param>
    /// <param name="until">Version of the later state.</param>
    public bool TryRead(long after, long until, HashSet<int> nodes, HashSet<int> relationships)
    {
        lock (_lock)
        {
            if (_entries.First is not { } first || first.Value.Version > after + 1 || _entries.Last!.Value.Version < until) return false;
            foreach (var entry in _entries)
            {
                if (entry.Version <= after || entry.Version > until) continue;
                nodes.UnionWith(entry.Nodes);
                relationships.UnionWith(entry.Relationships);
            }

            return true;
        }
    }

    private void Clear()
    {
        _entries.Clear();
        _count = 0;
    }

    private void DropFirst()
    {
        var (_, nodes, relationships) = _entries.First!.Value;
        _count -= nodes.Count + relationships.Count;
        _entries.RemoveFirst();
    }
}
