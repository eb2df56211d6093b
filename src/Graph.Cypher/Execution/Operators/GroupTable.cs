using System.Numerics;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>Numbers groups by their keys, from 0 in order of arrival: a hash table over one flat array of keys, so that a group costs no object.</summary>
internal sealed class GroupTable(int width)
{
    private const int FirstCapacity = 16;
    private Value[] _keys = new Value[FirstCapacity * width];
    private int[] _hashes = new int[FirstCapacity];

    // Group plus one, by hash, with linear probing; at most half full.
    private int[] _buckets = new int[FirstCapacity * 2];

    public int Count { get; private set; }

    public ReadOnlySpan<Value> KeyOf(int group) => _keys.AsSpan(group * width, width);

    /// <summary>The group with a key; a new one if there is none yet.</summary>
    public int Find(ReadOnlySpan<Value> key, out bool isNew)
    {
        var hash = HashOf(key);
        var mask = _buckets.Length - 1;
        for (var at = hash & mask; ; at = at + 1 & mask)
        {
            var group = _buckets[at] - 1;
            if (group < 0) return Add(key, hash, at, out isNew);
            if (_hashes[group] != hash || !KeyOf(group).SequenceEqual(key)) continue;
            isNew = false;
            return group;
        }
    }

    private static int HashOf(ReadOnlySpan<Value> key)
    {
        if (key.Length == 1) return key[0].GetHashCode();
        var hash = 17u;
        foreach (var value in key) hash = BitOperations.Crc32C(hash, (uint)value.GetHashCode());
        return (int)hash;
    }

    private int Add(ReadOnlySpan<Value> key, int hash, int bucket, out bool isNew)
    {
        isNew = true;
        var group = Count++;
        if (group == _hashes.Length)
        {
            Array.Resize(ref _hashes, group * 2);
            Array.Resize(ref _keys, group * 2 * width);
            _hashes[group] = hash;
            Rehash(group * 4);
        }
        else
        {
            _hashes[group] = hash;
            _buckets[bucket] = group + 1;
        }

        key.CopyTo(_keys.AsSpan(group * width));
        return group;
    }

    private void Rehash(int size)
    {
        _buckets = new int[size];
        var mask = size - 1;
        for (var group = 0; group < Count; group++)
        {
            var at = _hashes[group] & mask;
            while (_buckets[at] != 0) at = at + 1 & mask;
            _buckets[at] = group + 1;
        }
    }
}
