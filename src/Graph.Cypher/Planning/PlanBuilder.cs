using Graph.Cypher.Execution;
using Graph.Cypher.Semantics;
using Graph.Model;

namespace Graph.Cypher.Planning;

/// <summary>What grows while a statement is planned: slots, symbols, parameters.</summary>
internal sealed class PlanBuilder(GraphSnapshot graph, IProcedureCatalog procedures, bool isPlain = false)
{
    private readonly Dictionary<(SymbolKind, string), Symbol> _symbols = [];
    private readonly List<Symbol> _symbolList = [];
    private readonly List<string> _parameters = [];
    private int _names;

    /// <summary>The state by whose counts plans are chosen.</summary>
    public GraphSnapshot Graph => graph;

    public IProcedureCatalog Procedures => procedures;

    /// <summary>Whether the dearest plan is wanted, without seeks and rewrites, as something to compare others with.</summary>
    public bool IsPlain => isPlain;

    public int Width { get; private set; }

    public int SubqueryCount { get; private set; }

    public IReadOnlyList<Symbol> Symbols => _symbolList;

    public IReadOnlyList<string> Parameters => _parameters;

    public bool Writes { get; set; }

    public bool CommitsInside { get; set; }

    /// <inheritdoc cref="Cypher.Procedures.Procedure.View"/>
    public Func<GraphSnapshot, GraphSnapshot>? View { get; set; }

    public int NewSlot() => Width++;

    public int NewSubquery() => SubqueryCount++;

    /// <summary>A name for an unnamed part of a pattern, which no query can write.</summary>
    public string NewName() => $" {_names++}";

    public Symbol Label(string name) => Symbol(SymbolKind.Label, name);

    public Symbol Type(string name) => Symbol(SymbolKind.Type, name);

    public Symbol Key(string name) => Symbol(SymbolKind.Key, name);

    public int Parameter(string name)
    {
        var index = _parameters.IndexOf(name);
        if (index >= 0) return index;
        _parameters.Add(name);
        return _parameters.Count - 1;
    }

    private Symbol Symbol(SymbolKind kind, string name)
    {
        if (_symbols.TryGetValue((kind, name), out var symbol)) return symbol;
        symbol = new Symbol(kind, name, _symbolList.Count);
        _symbols.Add((kind, name), symbol);
        _symbolList.Add(symbol);
        return symbol;
    }
}
