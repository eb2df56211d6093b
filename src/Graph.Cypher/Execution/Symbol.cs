using Graph.Model;

namespace Graph.Cypher.Execution;

internal enum SymbolKind
{
    Label,
    Type,
    Key,
}

/// <summary>A label, type or key that a plan names; its number is looked up by each run, since the graph may get to know it later.</summary>
internal sealed record Symbol(SymbolKind Kind, string Name, int Index)
{
    public int Find(GraphSnapshot graph)
    {
        switch (Kind)
        {
            case SymbolKind.Label:
                return graph.TryGetLabel(Name, out var label) ? label.Number : -1;
            case SymbolKind.Type:
                return graph.TryGetType(Name, out var type) ? type.Number : -1;
            default:
                return graph.TryGetKey(Name, out var key) ? key.Number : -1;
        }
    }
}
