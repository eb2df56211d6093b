using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Graph.Model;

namespace Graph.Bolt;

/// <summary>Values by key, in the order sent. Not changed once made.</summary>
public sealed class BoltMap : IReadOnlyDictionary<string, BoltValue>
{
    internal BoltMap(string[] names, BoltValue[] items)
    {
        Names = names;
        Items = items;
    }

    /// <summary>A map of the entries, whose keys are all different.</summary>
    public static BoltMap Of(IReadOnlyDictionary<string, BoltValue> entries) => new([.. entries.Keys], [.. entries.Values]);

    /// <summary>The map without entries.</summary>
    public static BoltMap Empty { get; } = new([], []);

    /// <inheritdoc/>
    public int Count => Names.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => Names;

    /// <inheritdoc/>
    public IEnumerable<BoltValue> Values => Items;

    internal string[] Names { get; }

    internal BoltValue[] Items { get; }

    /// <summary>The value of a key; null where there is none.</summary>
    public BoltValue this[string key] => TryGetValue(key, out var value) ? value : default;

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Array.IndexOf(Names, key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out BoltValue value)
    {
        var at = Array.IndexOf(Names, key);
        value = at < 0 ? default : Items[at];
        return at >= 0;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, BoltValue>> GetEnumerator()
    {
        for (var i = 0; i < Names.Length; i++) yield return new KeyValuePair<string, BoltValue>(Names[i], Items[i]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>As Cypher writes it: <c>{a: 1, b: x}</c>.</summary>
    public override string ToString() => "{" + string.Join(", ", this.Select(entry => $"{entry.Key}: {entry.Value}")) + "}";
}
