using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Graph.Model;

/// <summary>A graph's indexes by label and key. Changed by one thread at a time, read by all.</summary>
internal sealed class IndexCatalog
{
    private volatile ImmutableDictionary<(string Label, string Key), PropertyIndex> _indexes =
        ImmutableDictionary<(string, string), PropertyIndex>.Empty;

    public object Version { get; private set; } = new();

    public IEnumerable<(string Label, string Key)> All => _indexes.Keys.OrderBy(index => index.Label, StringComparer.Ordinal)
        .ThenBy(index => index.Key, StringComparer.Ordinal);

    public bool TryFind(string label, string key, [NotNullWhen(true)] out PropertyIndex? index) =>
        _indexes.TryGetValue((label, key), out index);

    public void Ensure(string label, string key, GraphSnapshot graph)
    {
        if (_indexes.ContainsKey((label, key))) return;
        _indexes = _indexes.Add((label, key), PropertyIndex.Build(graph, label, key));
        Version = new object();
    }

    public void Drop(string label, string key)
    {
        _indexes = _indexes.Remove((label, key));
        Version = new object();
    }

    /// <summary>Takes up what a state about to be published changed.</summary>
    public void Extend(GraphSnapshot next)
    {
        foreach (var ((label, key), index) in _indexes)
        {
            index.Add(next, label, key);
            if (index.IsWornOut) _indexes = _indexes.SetItem((label, key), PropertyIndex.Build(next, label, key));
        }
    }
}
