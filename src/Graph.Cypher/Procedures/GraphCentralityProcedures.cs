using Graph.Cypher.Algorithms;
using Graph.Model;
using static Graph.Cypher.Procedures.GraphProcedure;

namespace Graph.Cypher.Procedures;

/// <summary>How much each node matters.</summary>
internal static class GraphCentralityProcedures
{
    public static readonly Procedure[] All =
    [
        Define("graph.pageRank", [.. Directed, "maxIterations", "dampingFactor", "tolerance", "weightProperty"], [NodeColumn, ScoreColumn],
            "How likely one who follows relationships at random is to be at each node; scores add up to 1.", OfPageRank),
        Define("graph.degree", [.. Directed, "weightProperty"], [NodeColumn, ScoreColumn],
            "How many relationships each node has, or the sum of their weights.", OfDegree),
        Define("graph.betweenness", [.. Directed, "samplingSize", "seed"], [NodeColumn, ScoreColumn],
            "On what part of the shortest paths between other nodes each node lies.", OfBetweenness),
    ];

    private static IEnumerable<Value[]> OfPageRank(AlgorithmSettings settings, GraphSnapshot graph, Budget budget)
    {
        var maxIterations = settings.Count("maxIterations", 20, least: 1);
        var damping = settings.Fraction("dampingFactor", 0.85, 0, 1);
        var tolerance = settings.Fraction("tolerance", 1e-7, 0, double.MaxValue);
        var request = settings.Projection(isWeighted: true);
        // A score is gathered from where relationships come from, so rows are read against the direction asked for.
        var projection = Projection.Of(graph, request with { Direction = Turned(request.Direction) }, budget);
        return Rows(projection, PageRank.Scores(projection.Rows, maxIterations, damping, tolerance, budget));
    }

    private static IEnumerable<Value[]> OfDegree(AlgorithmSettings settings, GraphSnapshot graph, Budget budget)
    {
        var request = settings.Projection(isWeighted: true);
        var projection = Projection.Of(graph, request, budget);
        return Rows(projection, DegreeCentrality.Scores(projection.Rows, request.Direction == Direction.Both, budget));
    }

    private static IEnumerable<Value[]> OfBetweenness(AlgorithmSettings settings, GraphSnapshot graph, Budget budget)
    {
        var samplingSize = settings.Count("samplingSize", int.MaxValue, least: 1);
        var seed = settings.Seed("seed");
        var request = settings.Projection();
        var projection = Projection.Of(graph, request, budget);
        var neighbours = projection.Rows.Distinct(budget);
        return Rows(projection, Betweenness.Scores(neighbours, request.Direction == Direction.Both, samplingSize, seed, budget));
    }

    private static Direction Turned(Direction direction) => direction switch
    {
        Direction.Outgoing => Direction.Incoming,
        Direction.Incoming => Direction.Outgoing,
        _ => Direction.Both,
    };
}
