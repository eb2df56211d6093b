using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>
/// Which nodes with a label may have a property value, by the value's hash. It knows at least the nodes that do in
/// every state since it was built; whoever asks looks at the nodes in his own state, so states share it.
/// </summary>
internal sealed class PropertyIndex
{
    private const int MinAdded = 1024;

    // Nodes by hash, in buckets; a bucket's entries are ascending by node.
    private readonly int[] _bucketEnds;
    private readonly int[] _hashes;
    private readonly int[] _nodes;
    private volatile ImmutableDictionary<int, ImmutableSortedSet<int>> _added = ImmutableDictionary<int, ImmutableSortedSet<int>>.Empty;
    private int _addedCount;

    private PropertyIndex(long since, int[] bucketEnds, int[] hashes, int[] nodes)
    {
        Since = since;
        _bucketEnds = bucketEnds;
        _hashes = hashes;
        _nodes = nodes;
    }

    /// <summary>The first state that this serves.</summary>
    public long Since { get; }

    /// <summary>Whether so much was added that building it anew pays.</summary>
    public bool IsWornOut => _addedCount > MinAdded + _nodes.Length / 4;

    public static PropertyIndex Build(GraphSnapshot graph, string label, string key)
    {
        var hashes = new List<int>();
        var nodes = new List<int>();
        if (graph.TryGetLabel(label, out var knownLabel) && graph.TryGetKey(key, out var knownKey))
        {
            foreach (var node in graph.NodesWith(knownLabel))
            {
                var value = node[knownKey];
                if (value.IsNull) continue;
                hashes.Add(value.GetHashCode());
                nodes.Add(node.Id);
            }
        }

        var bucketCount = (int)uint.Min(1u << 30, System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, nodes.Count)));
        var ends = new int[bucketCount];
        foreach (var hash in hashes) ends[hash & bucketCount - 1]++;
        for (var bucket = 1; bucket < bucketCount; bucket++) ends[bucket] += ends[bucket - 1];
        var (sortedHashes, sortedNodes) = (new int[nodes.Count], new int[nodes.Count]);
        for (var bucket = bucketCount - 1; bucket > 0; bucket--) ends[bucket] = ends[bucket - 1];
        ends[0] = 0;
        for (var i = 0; i < nodes.Count; i++)
        {
            var at = ends[hashes[i] & bucketCount - 1]++;
            (sortedHashes[at], sortedNodes[at]) = (hashes[i], nodes[i]);
        }

        return new PropertyIndex(graph.Version, ends, sortedHashes, sortedNodes);
    }

    /// <summary>Takes up the nodes that a draft has touched.</summary>
    public void Add(GraphSnapshot next, string label, string key)
    {
        if (!next.TryGetLabel(label, out var knownLabel) || !next.TryGetKey(key, out var knownKey)) return;
        var added = _added.ToBuilder();
        foreach (var id in next.Touched)
        {
            var node = new Node(next, id);
            if (!node.Has(knownLabel) || node[knownKey] is not { IsNull: false } value) continue;
            var hash = value.GetHashCode();
            var nodes = added.GetValueOrDefault(hash, ImmutableSortedSet<int>.Empty).Add(id);
            added[hash] = nodes;
            _addedCount++;
        }

        _added = added.ToImmutable();
    }

    /// <summary>Nodes that may have a value of that hash, ascending, each once.</summary>
    public IEnumerable<int> Candidates(int hash)
    {
        var bucket = hash & _bucketEnds.Length - 1;
        var at = bucket == 0 ? 0 : _bucketEnds[bucket - 1];
        var end = _bucketEnds[bucket];
        if (_added.TryGetValue(hash, out var added))
        {
            foreach (var node in added)
            {
                for (; at < end && _nodes[at] <= node; at++)
                    if (_hashes[at] == hash && _nodes[at] < node) yield return _nodes[at];
                yield return node;
            }
        }

        for (; at < end; at++)
            if (_hashes[at] == hash) yield return _nodes[at];
    }
}
