using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Graph.Model;

/// <summary>Values by key, in the order in which the keys were first written. A map is a value of queries; no property holds one.</summary>
/// <remarks>Two maps are equal if they have the same keys with equal values, in any order. Not changed once made.</remarks>
public sealed class MapValue : IReadOnlyDictionary<string, Value>, IEquatable<MapValue>
{
    private readonly string[] _keys;
    private readonly Value[] _values;

    /// <summary>A map of the entries; where a key comes twice, the last value counts.</summary>
    public MapValue(IEnumerable<KeyValuePair<string, Value>> entries)
    {
        var keys = new List<string>();
        var values = new List<Value>();
        foreach (var (key, value) in entries)
        {
            var at = keys.IndexOf(key);
            if (at >= 0)
            {
                values[at] = value;
                continue;
            }

            keys.Add(key);
            values.Add(value);
        }

        _keys = [.. keys];
        _values = [.. values];
    }

    internal MapValue(string[] keys, Value[] values)
    {
        _keys = keys;
        _values = values;
    }

    /// <summary>The map without entries.</summary>
    public static MapValue Empty { get; } = new([], []);

    /// <inheritdoc/>
    public int Count => _keys.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _keys;

    /// <inheritdoc/>
    public IEnumerable<Value> Values => _values;

    /// <summary>The value of a key; null where there is none.</summary>
    public Value this[string key] => TryGetValue(key, out var value) ? value : default;

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Array.IndexOf(_keys, key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Value value)
    {
        var at = Array.IndexOf(_keys, key);
        value = at < 0 ? default : _values[at];
        return at >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator()
    {
        for (var i = 0; i < _keys.Length; i++) yield return new KeyValuePair<string, Value>(_keys[i], _values[i]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(MapValue? other)
    {
        if (other is null || other.Count != Count) return false;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (var i = 0; i < _keys.Length; i++)
            if (!other.TryGetValue(_keys[i], out var value) || !_values[i].Equals(value)) return false;
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MapValue);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var hash = _keys.Length;
        for (var i = 0; i < _keys.Length; i++) hash += StableHash.OfText(_keys[i]) * 31 ^ _values[i].GetHashCode();
        return hash;
    }

    /// <summary>As Cypher writes it: <c>{a: 1, b: x}</c>.</summary>
    public override string ToString() => "{" + string.Join(", ", this.Select(entry => $"{entry.Key}: {entry.Value}")) + "}";

    /// <summary>By keys in code point order, then by the values of these keys.</summary>
    internal int CompareTo(MapValue other)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var (mine, others) = (Sorted(), other.Sorted());
        for (var i = 0; i < Math.Min(mine.Length, others.Length); i++)
            if (Value.CompareTexts(mine[i], others[i]) is not 0 and var byKey) return byKey;
        if (mine.Length != others.Length) return mine.Length.CompareTo(others.Length);
        foreach (var key in mine)
            if (this[key].CompareTo(other[key]) is not 0 and var byValue) return byValue;
        return 0;
    }

    private string[] Sorted()
    {
        string[] keys = [.. _keys];
        Array.Sort(keys, Value.CompareTexts);
        return keys;
    }
}
