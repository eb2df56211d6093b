using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.ConnectedComponents;

namespace Graph.Model.Tests;

public class QuikGraphTests
{
    [Fact]
    public void WeaklyConnectedComponentsRunOnTheGraphItself()
    {
        using var graph = TwoIslands();
        var algorithm = new WeaklyConnectedComponentsAlgorithm<Node, Relationship>(graph);
        algorithm.Compute();
        Assert.Equal(2, algorithm.ComponentCount);
        Assert.Equal(algorithm.Components[graph.Snapshot.GetNode(0)], algorithm.Components[graph.Snapshot.GetNode(3)]);
        Assert.NotEqual(algorithm.Components[graph.Snapshot.GetNode(0)], algorithm.Components[graph.Snapshot.GetNode(4)]);
    }

    [Fact]
    public void DijkstraFindsTheCheapWayRound()
    {
        using var graph = TwoIslands();
        var state = graph.Snapshot;
        state.TryGetKey("cost", out var cost);
        var paths = state.ShortestPathsDijkstra(relationship => relationship[cost].AsFloat(), state.GetNode(0));
        Assert.True(paths(state.GetNode(3), out var path));
        Assert.Equal([0, 1, 2], path.Select(relationship => relationship.Id));
        Assert.False(paths(state.GetNode(4), out _));
    }

    [Fact]
    public void BreadthFirstSearchFindsTheShortWay()
    {
        using var graph = TwoIslands();
        var paths = graph.TreeBreadthFirstSearch(graph.Snapshot.GetNode(0));
        Assert.True(paths(graph.Snapshot.GetNode(3), out var path));
        Assert.Equal([3], path.Select(relationship => relationship.Id));
    }

    [Fact]
    public void TheGraphAnswersAsItsInterfacesPromise()
    {
        using var graph = TwoIslands();
        IBidirectionalGraph<Node, Relationship> state = graph.Snapshot;
        var (first, last) = (graph.Snapshot.GetNode(0), graph.Snapshot.GetNode(3));
        Assert.Equal((5, 6), (state.VertexCount, state.EdgeCount));
        Assert.Equal((2, 0, 2), (state.OutDegree(first), state.InDegree(first), state.Degree(first)));
        Assert.True(state.TryGetEdge(first, last, out var direct));
        Assert.Equal(3, direct.Id);
        Assert.True(state.TryGetEdges(last, first, out var none));
        Assert.Empty(none);
        Assert.Equal([2, 3], state.InEdges(last).Select(relationship => relationship.Id).Order());
        Assert.Equal(2, state.Edges.Count(relationship => relationship.Source == graph.Snapshot.GetNode(4)));
        using var other = TwoIslands();
        Assert.False(state.ContainsVertex(other.Snapshot.GetNode(0)));
        Assert.Throws<KeyNotFoundException>(() => state.OutEdges(other.Snapshot.GetNode(0)));
    }

    private static PropertyGraph TwoIslands()
    {
        var builder = new GraphBuilder();
        for (var i = 0; i < 5; i++) builder.AddNode(["Entity"]);
        builder.AddRelationship("TO", 0, 1, ("cost", 1.0));
        builder.AddRelationship("TO", 1, 2, ("cost", 1.0));
        builder.AddRelationship("TO", 2, 3, ("cost", 1.0));
        builder.AddRelationship("TO", 0, 3, ("cost", 9.0));
        builder.AddRelationship("TO", 4, 4, ("cost", 1.0));
        builder.AddRelationship("FROM", 4, 4, ("cost", 1.0));
        return builder.Build();
    }
}
