using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Graph.Cypher.Semantics;

namespace Graph.Cypher.Procedures;

/// <summary>The procedures of one engine.</summary>
internal sealed class ProcedureCatalog : IProcedureCatalog
{
    private readonly ConcurrentDictionary<string, Procedure> _procedures = new(StringComparer.OrdinalIgnoreCase);

    public ProcedureCatalog(IEnumerable<Procedure> procedures)
    {
        foreach (var procedure in procedures) Add(procedure);
    }

    public IEnumerable<string> Names => _procedures.Values.Select(procedure => procedure.Name).Order(StringComparer.Ordinal);

    public IEnumerable<Procedure> All => _procedures.Values.OrderBy(procedure => procedure.Name, StringComparer.Ordinal);

    public void Add(Procedure procedure) => _procedures[procedure.Name] = procedure;

    public bool TryFind(string name, [NotNullWhen(true)] out Procedure? procedure) => _procedures.TryGetValue(name, out procedure);
}
