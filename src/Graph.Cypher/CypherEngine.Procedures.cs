using Graph.Cypher.Functions;
using Graph.Cypher.Procedures;

namespace Graph.Cypher;

public sealed partial class CypherEngine
{
    private readonly ProcedureCatalog _procedures = new(GraphProcedure.All);

    /// <summary>The names of all functions with their namespaces, aggregating ones too, in no order.</summary>
    public static IEnumerable<string> FunctionNames => FunctionLibrary.Scalars.Keys.Concat(FunctionLibrary.Aggregates.Keys);

    /// <summary>The names of all procedures with their namespaces.</summary>
    public IEnumerable<string> ProcedureNames => _procedures.Names;

    /// <summary>What CALL can call.</summary>
    internal ProcedureCatalog Procedures => _procedures;

    /// <summary>Offers one more procedure, in place of one of the same name.</summary>
    internal void Register(Procedure procedure) => _procedures.Add(procedure);
}
