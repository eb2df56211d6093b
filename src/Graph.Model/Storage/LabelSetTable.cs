using System.Runtime.InteropServices;

namespace Graph.Model;

/// <summary>The distinct sets of labels that nodes have had, numbered; set 0 is empty. Also counts the nodes of each.</summary>
internal sealed class LabelSetTable
{
    private readonly List<int[]> _sets;
    private readonly List<int> _nodes;
    private readonly Dictionary<Key, int> _numbers;

    public LabelSetTable() : this([[]], [0], new Dictionary<Key, int> { [new Key([])] = 0 })
    {
    }

    private LabelSetTable(List<int[]> sets, List<int> nodes, Dictionary<Key, int> numbers)
    {
        _sets = sets;
        _nodes = nodes;
        _numbers = numbers;
    }

    public int Count => _sets.Count;

    /// <summary>The label numbers of a set, ascending.</summary>
    public int[] this[int set] => _sets[set];

    public bool Contains(int set, int label) => Array.BinarySearch(_sets[set], label) >= 0;

    public int NodesIn(int set) => _nodes[set];

    public void CountNodes(int set, int change) => CollectionsMarshal.AsSpan(_nodes)[set] += change;

    /// <summary>The number of the set that holds the labels given, in any order and number.</summary>
    public int Add(ReadOnlySpan<int> labels)
    {
        int[] sorted = [.. labels.ToArray().Distinct().Order()];
        if (_numbers.TryGetValue(new Key(sorted), out var number)) return number;
        number = _sets.Count;
        _sets.Add(sorted);
        _nodes.Add(0);
        _numbers.Add(new Key(sorted), number);
        return number;
    }

    public LabelSetTable Copy() => new([.. _sets], [.. _nodes], new Dictionary<Key, int>(_numbers));

    private readonly struct Key(int[] labels) : IEquatable<Key>
    {
        private readonly int[] _labels = labels;

        public bool Equals(Key other) => _labels.AsSpan().SequenceEqual(other._labels);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            foreach (var label in _labels) hash.Add(label);
            return hash.ToHashCode();
        }
    }
}
