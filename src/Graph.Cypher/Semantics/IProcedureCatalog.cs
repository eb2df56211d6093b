using System.Diagnostics.CodeAnalysis;
using Graph.Cypher.Procedures;

namespace Graph.Cypher.Semantics;

/// <summary>The procedures that CALL may name.</summary>
internal interface IProcedureCatalog
{
    /// <summary>The names of all, for suggestions.</summary>
    IEnumerable<string> Names { get; }

    /// <summary>The procedure of that name with its namespace, whatever its case.</summary>
    bool TryFind(string name, [NotNullWhen(true)] out Procedure? procedure);
}
