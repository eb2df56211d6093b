using System.Diagnostics.CodeAnalysis;
using Graph.Cypher.Procedures;
using Graph.Cypher.Semantics;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Commands.Show;

/// <summary>What SHOW can show. Its tables can be called by no other name.</summary>
internal sealed class ShowCatalog : IProcedureCatalog
{
    private readonly Dictionary<string, (ShowTable Table, Procedure Procedure)> _tables = new(StringComparer.Ordinal);

    public ShowCatalog(IEnumerable<ShowTable> tables)
    {
        foreach (var table in tables) _tables.Add("SHOW " + table.What, (table, table.ToProcedure()));
    }

    public IEnumerable<string> Names => _tables.Keys;

    public bool TryFind(string name, [NotNullWhen(true)] out Procedure? procedure)
    {
        procedure = _tables.GetValueOrDefault(name).Procedure;
        return procedure is not null;
    }

    /// <summary>The query that a SHOW command stands for.</summary>
    /// <exception cref="CypherException">It shows what there is none of here.</exception>
    public QueryStatement Query(ShowCommand show)
    {
        if (_tables.TryGetValue("SHOW " + show.What, out var found)) return ShowQuery.Of(show, found.Table);
        throw new CypherException(
            CypherErrorKind.NotSupported, null,
            $"SHOW {show.What} is about a server with several users and databases; there is one graph here, without users.", show.Span, isCompileTime: true);
    }
}
