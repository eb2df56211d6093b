using Graph.Cypher.Procedures;

namespace Graph.Cypher;

public sealed partial class CypherEngine
{
    private readonly ProcedureCatalog _procedures = new();

    /// <summary>Offers one more procedure, in place of one of the same name.</summary>
    internal void Register(Procedure procedure) => _procedures.Add(procedure);
}
