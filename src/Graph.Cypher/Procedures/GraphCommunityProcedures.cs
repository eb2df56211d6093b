using System.Collections.Immutable;
using Graph.Cypher.Algorithms;
using Graph.Cypher.Functions;
using Graph.Model;
using static Graph.Cypher.Procedures.GraphProcedure;

namespace Graph.Cypher.Procedures;

/// <summary>Which nodes belong together. Groups are numbered from 0 in the order of their first nodes.</summary>
internal static class GraphCommunityProcedures
{
    private static readonly ImmutableArray<ProcedureField> InComponents = [NodeColumn, new("component", CypherType.Integer, "INTEGER")];

    public static readonly Procedure[] All =
    [
        .. Weak("graph.weaklyConnectedComponents", "graph.wcc"),
        .. Strong("graph.stronglyConnectedComponents", "graph.scc"),
        Define("graph.louvain", [.. NodesAndTypes, "weightProperty", "maxLevels", "maxIterations", "tolerance"],
            [NodeColumn, new("community", CypherType.Integer, "INTEGER"), new("modularity", CypherType.Float, "FLOAT")],
            "Communities by the Louvain method, relationships taken as undirected; modularity is that of all of them together.", OfLouvain),
    ];

    private static IEnumerable<Procedure> Weak(params string[] names) => names.Select(name => Define(name, NodesAndTypes, InComponents,
        "Which nodes hang together, whatever the direction of relationships.", OfWeakComponents));

    private static IEnumerable<Procedure> Strong(params string[] names) => names.Select(name => Define(name, NodesAndTypes, InComponents,
        "Which nodes reach each other along relationships.", OfStrongComponents));

    private static IEnumerable<Value[]> OfWeakComponents(AlgorithmSettings settings, GraphSnapshot graph, Budget budget)
    {
        var projection = Projection.Of(graph, settings.Projection(), budget);
        return Rows(projection, WeakComponents.Find(projection.Rows, budget));
    }

    private static IEnumerable<Value[]> OfStrongComponents(AlgorithmSettings settings, GraphSnapshot graph, Budget budget)
    {
        var projection = Projection.Of(graph, settings.Projection(), budget);
        return Rows(projection, StrongComponents.Find(projection.Rows, budget));
    }

    private static IEnumerable<Value[]> OfLouvain(AlgorithmSettings settings, GraphSnapshot graph, Budget budget)
    {
        var maxLevels = settings.Count("maxLevels", 10, least: 1);
        var maxIterations = settings.Count("maxIterations", 10, least: 1);
        var tolerance = settings.Fraction("tolerance", 1e-7, 0, 1);
        var projection = Projection.Of(graph, settings.Projection(isWeighted: true) with { Direction = Direction.Both }, budget);
        var partition = Louvain.Find(projection.Rows, maxLevels, maxIterations, tolerance, budget);
        return partition.Communities.Select((community, index) =>
            new Value[] { Value.OfNode(projection.NodeAt(index)), community, partition.Modularity });
    }
}
