using Graph.Cypher.Algorithms;
using Graph.Cypher.Functions;
using Graph.Model;
using static Graph.Cypher.Procedures.GraphProcedure;

namespace Graph.Cypher.Procedures;

/// <summary>Which nodes are alike.</summary>
internal static class GraphSimilarityProcedures
{
    public static readonly Procedure[] All =
    [
        Define("graph.nodeSimilarity", [.. Directed, "topK", "similarityCutoff"],
            [new("node1", CypherType.Node, "NODE"), new("node2", CypherType.Node, "NODE"), new("similarity", CypherType.Float, "FLOAT")],
            "For each node those that share most of its neighbours; a pair comes from both its ends.", OfNodeSimilarity),
    ];

    private static IEnumerable<Value[]> OfNodeSimilarity(AlgorithmSettings settings, GraphSnapshot graph, Budget budget)
    {
        var topK = settings.Count("topK", 10, least: 1);
        var cutoff = settings.Fraction("similarityCutoff", 0, 0, 1);
        var projection = Projection.Of(graph, settings.Projection(), budget);
        return NodeSimilarity.Pairs(projection.Rows.Distinct(budget), topK, cutoff, budget).Select(pair => new Value[]
        {
            Value.OfNode(projection.NodeAt(pair.First)), Value.OfNode(projection.NodeAt(pair.Second)), pair.Similarity,
        });
    }
}
