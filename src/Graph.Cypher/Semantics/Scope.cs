using System.Diagnostics.CodeAnalysis;

namespace Graph.Cypher.Semantics;

/// <summary>The variables that an expression may use, with what is known of their types.</summary>
/// <param name="outer">Where a subquery or comprehension stands: its variables are seen from here, but stay when those of this are dropped.</param>
internal sealed class Scope(Scope? outer = null)
{
    private readonly Dictionary<string, StaticType> _variables = new(StringComparer.Ordinal);

    public Scope? Outer => outer;

    /// <summary>What a subquery without a scope clause could import by its first WITH; null elsewhere.</summary>
    public Scope? Importable { get; init; }

    /// <summary>The variables of this itself, without those around it.</summary>
    public IReadOnlyDictionary<string, StaticType> Variables => _variables;

    /// <summary>All that are seen, for suggestions.</summary>
    public IEnumerable<string> Names => outer is null ? _variables.Keys : _variables.Keys.Concat(outer.Names);

    public bool TryFind(string name, [NotNullWhen(true)] out StaticType? type) =>
        _variables.TryGetValue(name, out type) || (outer is not null && outer.TryFind(name, out type));

    public bool Has(string name) => TryFind(name, out _);

    public void Declare(string name, StaticType type) => _variables[name] = type;

    /// <summary>A scope that sees this one, for what introduces variables of its own.</summary>
    public Scope Inner() => new(this);

    /// <summary>What was seen before the last WITH or aggregation, so that an error can say where a variable went.</summary>
    public Scope? Before { get; private init; }

    /// <summary>Whether <see cref="Before"/> ended inside a projection, by DISTINCT or aggregation, rather than at a WITH.</summary>
    public bool IsJoined { get; private init; }

    /// <summary>What remains where WITH, DISTINCT or an aggregation drops the variables.</summary>
    public Scope Emptied(bool isJoined) => new(outer) { Importable = Importable, Before = this, IsJoined = isJoined };

    /// <summary>This and what is known besides, without changing this.</summary>
    public Scope With(IEnumerable<KeyValuePair<string, StaticType>> variables)
    {
        var scope = new Scope(outer) { Importable = Importable, Before = Before, IsJoined = IsJoined };
        foreach (var (name, type) in _variables.Concat(variables)) scope.Declare(name, type);
        return scope;
    }
}
