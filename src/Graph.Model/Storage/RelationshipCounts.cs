using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>How many relationships lead from nodes of one label set to nodes of another, by type. Persistent.</summary>
internal sealed class RelationshipCounts(ImmutableDictionary<RelationshipCounts.Key, int> counts)
{
    private ImmutableDictionary<Key, int> _counts = counts;
    private KeyValuePair<Key, int>[]? _entries;

    /// <summary>What is counted together.</summary>
    public readonly record struct Key(int SourceSet, int Type, int TargetSet);

    public KeyValuePair<Key, int>[] Entries => _entries ??= [.. _counts];

    public void Add(Key key, int change)
    {
        var count = _counts.GetValueOrDefault(key) + change;
        _counts = count == 0 ? _counts.Remove(key) : _counts.SetItem(key, count);
        _entries = null;
    }

    /// <summary>The sum over what has the labels and the type given; -1 stands for any.</summary>
    public int Sum(LabelSetTable sets, int source, int type, int target)
    {
        var sum = 0;
        foreach (var (key, count) in Entries)
        {
            if (type >= 0 && key.Type != type) continue;
            if (source >= 0 && !sets.Contains(key.SourceSet, source)) continue;
            if (target >= 0 && !sets.Contains(key.TargetSet, target)) continue;
            sum += count;
        }

        return sum;
    }

    public RelationshipCounts Fork() => new(_counts);
}
