using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Graph.Schema;

/// <summary>Definitions by name (ordinal), in the order of their declaration.</summary>
public sealed class DefinitionTable<T> : IReadOnlyList<T> where T : class
{
    private readonly ImmutableArray<T> _all;
    private readonly FrozenDictionary<string, T> _byName;

    internal DefinitionTable(ImmutableArray<T> all, Func<T, string> name)
    {
        _all = all;
        _byName = all.DistinctBy(name).ToFrozenDictionary(name, StringComparer.Ordinal);
    }

    /// <summary>Number of definitions.</summary>
    public int Count => _all.Length;

    /// <summary>The definition declared at that place, from 0.</summary>
    public T this[int index] => _all[index];

    /// <summary>The definition of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T this[string name] => _byName[name];

    /// <summary>True where the schema declares it.</summary>
    public bool Contains(string name) => _byName.ContainsKey(name);

    /// <summary>The definition of that name, if the schema declares it.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out T? definition) => _byName.TryGetValue(name, out definition);

    /// <summary>Definitions in the order of their declaration.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_all).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
