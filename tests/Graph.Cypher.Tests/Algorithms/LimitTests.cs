using Graph.Cypher.Procedures;
using Graph.Model;

namespace Graph.Cypher.Tests.Algorithms;

public class LimitTests
{
    private const int Nodes = 20_000;
    private static readonly GraphSnapshot Large = MakeLarge();

    public static TheoryData<string> Names { get; } = [.. GraphProcedure.All.Select(procedure => procedure.Name)];

    [Theory, MemberData(nameof(Names))]
    public void AProcedureStopsWhenItsQueryDoes(string name) => AssertStops(name, looks: 0);

    // Arrays of neighbours take two looks to build, and a few more where each neighbour is to come once; this search has none.
    [Theory, MemberData(nameof(Names))]
    public void AProcedureStopsAlsoOnceItsArraysAreBuilt(string name) =>
        AssertStops(name, looks: name is "graph.betweenness" or "graph.nodeSimilarity" ? 6 : name is "graph.breadthFirst" ? 0 : 2);

    [Theory, MemberData(nameof(Names))]
    public void AProcedureStopsAtTheMemoryLimit(string name) => Assert.Equal(
        CypherErrorKind.MemoryLimitExceeded, Assert.Throws<CypherException>(() => CountRows(name, int.MaxValue, 100_000)).Kind);

    [Theory, MemberData(nameof(Names))]
    public void AnEmptyGraphHasNoRows(string name)
    {
        var settings = name switch
        {
            "graph.shortestPath" => "source: null, target: null",
            "graph.breadthFirst" => "source: null",
            _ => "",
        };
        Assert.Empty(new CypherEngine(new GraphBuilder().Build()).Run($"CALL {name}({{{settings}}})").Rows);
    }

    private static void AssertStops(string name, int looks) => Assert.Equal(
        CypherErrorKind.TransactionTerminated, Assert.Throws<CypherException>(() => CountRows(name, looks, long.MaxValue)).Kind);

    private static int CountRows(string name, int looks, long memoryLimit)
    {
        var settings = name switch
        {
            "graph.shortestPath" => new MapValue([new("source", Value.OfNode(0)), new("target", Value.OfNode(Nodes - 1))]),
            "graph.breadthFirst" => new MapValue([new("source", Value.OfNode(0))]),
            _ => MapValue.Empty,
        };
        return GraphProcedure.All.Single(procedure => procedure.Name == name)
            .Body([settings], new LimitedContext(Large, looks, memoryLimit)).Count();
    }

    private static GraphSnapshot MakeLarge()
    {
        var builder = new GraphBuilder();
        var random = new Random(4);
        for (var i = 0; i < Nodes; i++) builder.AddNode(["N"]);
        for (var i = 0; i < 4 * Nodes; i++) builder.AddRelationship("R", random.Next(Nodes), random.Next(Nodes));
        return builder.Build().Snapshot;
    }
}
