using System.Collections.Immutable;

namespace Graph.Cypher.Planning;

/// <summary>Which variable stands in which slot. Immutable.</summary>
/// <param name="Names">The variables that clauses hand on.</param>
/// <param name="Constants">Variables from around a subquery, which stay visible in all of it.</param>
internal sealed record Scope(ImmutableDictionary<string, int> Names, ImmutableDictionary<string, int> Constants)
{
    public static Scope Empty { get; } = new(
        ImmutableDictionary.Create<string, int>(StringComparer.Ordinal), ImmutableDictionary.Create<string, int>(StringComparer.Ordinal));

    public bool TryFind(string name, out int slot) => Names.TryGetValue(name, out slot) || Constants.TryGetValue(name, out slot);

    public bool Has(string name) => TryFind(name, out _);

    public Scope With(string name, int slot) => this with { Names = Names.SetItem(name, slot) };

    /// <summary>The variables that users named, as <c>*</c> has them.</summary>
    public IEnumerable<string> Visible => Names.Keys.Where(name => !name.StartsWith(' ')).Order(StringComparer.Ordinal);

    /// <summary>A subquery's scope: all that is known here is constant there.</summary>
    public Scope Inner() => new(Empty.Names, Constants.SetItems(Names));

    /// <summary>All slots in use, for whoever holds rows back.</summary>
    public int[] Slots => [.. Names.Values.Distinct().Order()];
}
