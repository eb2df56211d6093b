using Graph.Cypher.Algorithms;
using Graph.Cypher.Functions;
using Graph.Model;
using static Graph.Cypher.Procedures.GraphProcedure;

namespace Graph.Cypher.Procedures;

/// <summary>How nodes are reached. From or to a node that is null or left out by its labels there is no row.</summary>
internal static class GraphPathProcedures
{
    public static readonly Procedure[] All =
    [
        Define("graph.shortestPath", [.. Directed, "source", "target", "weightProperty"],
            [new("path", CypherType.Path, "PATH"), new("cost", CypherType.Float, "FLOAT")],
            "The path between two nodes whose weights add up to least; without weights, the one of fewest relationships.", OfShortestPath),
        Define("graph.breadthFirst", [.. Directed, "source", "maxDepth"], [NodeColumn, new("depth", CypherType.Integer, "INTEGER")],
            "The nodes that can be reached from a node, nearest first and then by id, with the number of relationships to them.", OfBreadthFirst),
    ];

    private static IEnumerable<Value[]> OfShortestPath(AlgorithmSettings settings, GraphSnapshot graph, Budget budget)
    {
        var (source, target) = (settings.Node("source"), settings.Node("target"));
        var request = settings.Projection(isWeighted: true) with { KeepsRelationships = true };
        if (source is null || target is null) return [];
        var projection = Projection.Of(graph, request, budget);
        var (from, to) = (projection.IndexOf(source.Value), projection.IndexOf(target.Value));
        if (from < 0 || to < 0 || Dijkstra.Shortest(projection.Rows, from, to, budget) is not { } found) return [];
        return [[new PathValue(Array.ConvertAll(found.Nodes, projection.NodeAt), found.Relationships), found.Cost]];
    }

    private static IEnumerable<Value[]> OfBreadthFirst(AlgorithmSettings settings, GraphSnapshot graph, Budget budget)
    {
        var source = settings.Node("source");
        var maxDepth = settings.Count("maxDepth", int.MaxValue, least: 0);
        var request = settings.Projection();
        if (source is null) return [];
        var found = BreadthFirst.From(graph, request, source.Value, maxDepth, budget);
        return found.Nodes.Select((node, at) => new Value[] { Value.OfNode(node), found.Depths[at] });
    }
}
