using System.Collections.Immutable;
using Graph.Cypher.Algorithms;
using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Procedures;

/// <summary>Makes a procedure of an algorithm: one map of settings in, rows out.</summary>
internal static class GraphProcedure
{
    public delegate IEnumerable<Value[]> Algorithm(AlgorithmSettings settings, GraphSnapshot graph, Budget budget);

    public static readonly string[] NodesAndTypes = ["nodeLabels", "relationshipTypes"];

    public static readonly string[] Directed = [.. NodesAndTypes, "direction"];

    public static readonly ProcedureField NodeColumn = new("node", CypherType.Node, "NODE");

    public static readonly ProcedureField ScoreColumn = new("score", CypherType.Float, "FLOAT");

    /// <summary>All algorithms.</summary>
    public static IEnumerable<Procedure> All =>
        [.. GraphCentralityProcedures.All, .. GraphCommunityProcedures.All, .. GraphPathProcedures.All, .. GraphSimilarityProcedures.All];

    /// <param name="settings">The keys that the map may have.</param>
    public static Procedure Define(string name, string[] settings, ImmutableArray<ProcedureField> outputs, string description, Algorithm algorithm) => new(
        name, [new ProcedureField("configuration", CypherType.Map, "MAP", MapValue.Empty)], outputs, description,
        (arguments, context) => algorithm(
            new AlgorithmSettings(name, arguments[0].IsNull ? MapValue.Empty : arguments[0].AsMap(), settings), context.Graph, new Budget(context)));

    /// <summary>A row for each node, by ascending id.</summary>
    public static IEnumerable<Value[]> Rows(Projection projection, double[] scores)
    {
        for (var index = 0; index < scores.Length; index++) yield return [Value.OfNode(projection.NodeAt(index)), scores[index]];
    }

    /// <summary>A row for each node, by ascending id.</summary>
    public static IEnumerable<Value[]> Rows(Projection projection, int[] groups)
    {
        for (var index = 0; index < groups.Length; index++) yield return [Value.OfNode(projection.NodeAt(index)), groups[index]];
    }
}
