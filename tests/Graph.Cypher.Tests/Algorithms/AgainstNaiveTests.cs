using Graph.Model;
using QuikGraph.Algorithms;

namespace Graph.Cypher.Tests.Algorithms;

/// <summary>Each algorithm beside one that tries everything, on many small graphs, whole and in part, in every direction.</summary>
public class AgainstNaiveTests
{
    private const int Precision = 9;

    public static IEnumerable<object[]> Graphs => Enumerable.Range(0, 120).Select(seed => new object[] { seed, (Direction)(seed % 3) });

    [Theory, MemberData(nameof(Graphs))]
    public void PageRankIsTheLimitOfTheWholeMatrix(int seed, Direction direction)
    {
        var (naive, rows) = Call(seed, direction, "graph.pageRank", "maxIterations: 200, tolerance: 0, weightProperty: 'weight'");
        AssertClose(naive, naive.Nodes.Length == 0 ? [] : naive.PageRank(), rows);
    }

    [Theory, MemberData(nameof(Graphs))]
    public void BetweennessIsTheSumOverAllPairs(int seed, Direction direction)
    {
        var (naive, rows) = Call(seed, direction, "graph.betweenness");
        AssertClose(naive, [.. naive.Betweenness().Select(score => direction == Direction.Both ? score / 2 : score)], rows);
    }

    [Theory, MemberData(nameof(Graphs))]
    public void DegreeIsTheSumOfWeights(int seed, Direction direction)
    {
        var (naive, rows) = Call(seed, direction, "graph.degree", "weightProperty: 'weight'");
        AssertClose(naive, [.. naive.Nodes.Select((_, node) => naive.Edges.Where(edge => edge.From == node)
            .Sum(edge => direction == Direction.Both && edge.To == node ? 2 * edge.Weight : edge.Weight))], rows);
    }

    [Theory, MemberData(nameof(Graphs))]
    public void WeakComponentsAreNodesThatReachEachOtherEitherWay(int seed, Direction direction)
    {
        _ = direction;
        var (naive, rows) = Call(seed, null, "graph.wcc");
        AssertGroups(naive, rows, (i, j) => NaiveGraph.Of(rows.Graph, seed, Direction.Both).Distances(_ => 1)[i, j] < double.PositiveInfinity);
    }

    [Theory, MemberData(nameof(Graphs))]
    public void StrongComponentsAreNodesThatReachEachOther(int seed, Direction direction)
    {
        _ = direction;
        var (naive, rows) = Call(seed, null, "graph.scc");
        var distances = naive.Distances(_ => 1);
        AssertGroups(naive, rows, (i, j) => double.IsFinite(distances[i, j]) && double.IsFinite(distances[j, i]));
    }

    [Theory, MemberData(nameof(Graphs))]
    public void ComponentsAreAsManyAsQuikGraphFinds(int seed, Direction direction)
    {
        _ = direction;
        var engine = new RandomGraph(seed).Engine;
        var (weak, strong) = (new Dictionary<Node, int>(), new Dictionary<Node, int>());
        engine.Graph.Snapshot.WeaklyConnectedComponents(weak);
        engine.Graph.Snapshot.StronglyConnectedComponents(strong);
        foreach (var (procedure, found) in new[] { ("graph.wcc", weak), ("graph.scc", strong) })
        {
            var components = engine.Run($"CALL {procedure}() YIELD component RETURN count(DISTINCT component)").Rows[0][0].AsInteger();
            Assert.Equal(found.Values.Distinct().Count(), components);
        }
    }

    [Theory, MemberData(nameof(Graphs))]
    public void BreadthFirstGoesByShortestDistanceAndThenById(int seed, Direction direction)
    {
        var engine = new RandomGraph(seed).Engine;
        var naive = NaiveGraph.Of(engine.Graph.Snapshot, seed, direction);
        var distances = naive.Distances(_ => 1);
        for (var source = 0; source < naive.Nodes.Length; source++)
        {
            var rows = engine.Run($"MATCH (s) WHERE id(s) = {naive.Nodes[source]} CALL graph.breadthFirst({Settings(seed, direction, "source: s")}) YIELD node, depth RETURN id(node), depth").Rows;
            var expected = Enumerable.Range(0, naive.Nodes.Length).Where(node => double.IsFinite(distances[source, node]))
                .Select(node => (Depth: (long)distances[source, node], Node: (long)naive.Nodes[node])).Order();
            Assert.Equal(expected, rows.Select(row => (row[1].AsInteger(), row[0].AsInteger())));
        }
    }

    [Theory, MemberData(nameof(Graphs))]
    public void ShortestPathsCostTheLeastAndHoldTogether(int seed, Direction direction)
    {
        var engine = new RandomGraph(seed).Engine;
        var naive = NaiveGraph.Of(engine.Graph.Snapshot, seed, direction);
        var distances = naive.Distances(edge => edge.Weight);
        var rows = engine.Run($"MATCH (s), (t) CALL graph.shortestPath({Settings(seed, direction, "source: s, target: t, weightProperty: 'weight'")}) YIELD path, cost RETURN id(s), id(t), path, cost").Rows;
        Assert.Equal(distances.Cast<double>().Count(double.IsFinite), rows.Count);
        foreach (var row in rows)
        {
            var (source, target) = (Array.IndexOf(naive.Nodes, (int)row[0].AsInteger()), Array.IndexOf(naive.Nodes, (int)row[1].AsInteger()));
            Assert.Equal(distances[source, target], row[3].AsFloat(), Precision);
            Assert.Equal(row[3].AsFloat(), CostOf(row[2].AsPath(), naive, source, target), Precision);
        }
    }

    [Theory, MemberData(nameof(Graphs))]
    public void LouvainTellsTheModularityOfItsCommunitiesWhichIsNotBelowThatOfSingleNodes(int seed, Direction direction)
    {
        _ = direction;
        var engine = new RandomGraph(seed).Engine;
        var naive = NaiveGraph.Of(engine.Graph.Snapshot, seed, Direction.Both);
        var rows = engine.Run($"CALL graph.louvain({Settings(seed, null, "weightProperty: 'weight'")}) YIELD node, community, modularity RETURN id(node), community, modularity").Rows;
        Assert.Equal(naive.Nodes.Select(node => (long)node), rows.Select(row => row[0].AsInteger()));
        if (rows.Count == 0) return;
        var modularity = naive.Modularity([.. rows.Select(row => row[1].AsInteger())]);
        Assert.All(rows, row => Assert.Equal(modularity, row[2].AsFloat(), Precision));
        Assert.True(modularity >= naive.Modularity([.. rows.Select((_, node) => (long)node)]) - 1e-9);
    }

    [Theory, MemberData(nameof(Graphs))]
    public void SimilarityIsThatOfTheSetsOfNeighbours(int seed, Direction direction)
    {
        var engine = new RandomGraph(seed).Engine;
        var naive = NaiveGraph.Of(engine.Graph.Snapshot, seed, direction);
        var sets = naive.Nodes.Select((_, node) => naive.Edges.Where(edge => edge.From == node && edge.To != node).Select(edge => edge.To).ToHashSet()).ToArray();
        var expected =
            from one in Enumerable.Range(0, sets.Length)
            from other in Enumerable.Range(0, sets.Length)
            where one != other && sets[one].Overlaps(sets[other])
            select ((long)naive.Nodes[one], (long)naive.Nodes[other], (double)sets[one].Intersect(sets[other]).Count() / sets[one].Union(sets[other]).Count());
        var rows = engine.Run($"CALL graph.nodeSimilarity({Settings(seed, direction, "topK: 100")}) YIELD node1, node2, similarity RETURN id(node1), id(node2), similarity").Rows;
        Assert.Equal(expected.Order(), rows.Select(row => (row[0].AsInteger(), row[1].AsInteger(), row[2].AsFloat())).Order());
    }

    private static string Settings(int seed, Direction? direction, string others) => "{" + string.Join(", ", new[]
    {
        RandomGraph.Choice(seed).Settings, direction is { } given ? $"direction: '{given}'" : "", others,
    }.Where(part => part.Length > 0)) + "}";

    private static (NaiveGraph Naive, CypherResult Rows) Call(int seed, Direction? direction, string procedure, string others = "")
    {
        var engine = new RandomGraph(seed).Engine;
        return (NaiveGraph.Of(engine.Graph.Snapshot, seed, direction ?? Direction.Outgoing), engine.Run($"CALL {procedure}({Settings(seed, direction, others)})"));
    }

    private static void AssertClose(NaiveGraph naive, double[] expected, CypherResult rows)
    {
        Assert.Equal(naive.Nodes, rows.Rows.Select(row => row[0].AsNodeId()));
        foreach (var (score, row) in expected.Zip(rows.Rows)) Assert.Equal(score, row[1].AsFloat(), Precision);
    }

    private static void AssertGroups(NaiveGraph naive, CypherResult rows, Func<int, int, bool> isTogether)
    {
        Assert.Equal(naive.Nodes, rows.Rows.Select(row => row[0].AsNodeId()));
        for (var i = 0; i < naive.Nodes.Length; i++)
            for (var j = 0; j < naive.Nodes.Length; j++) Assert.Equal(isTogether(i, j), rows.Rows[i][1].AsInteger() == rows.Rows[j][1].AsInteger());
    }

    private static double CostOf(PathValue path, NaiveGraph naive, int source, int target)
    {
        int[] nodes = [.. path.Nodes.ToArray().Select(node => Array.IndexOf(naive.Nodes, node))];
        Assert.Equal((source, target), (nodes[0], nodes[^1]));
        return path.Relationships.ToArray().Select((id, at) =>
            naive.Edges.Single(edge => edge.Id == id && edge.From == nodes[at] && edge.To == nodes[at + 1]).Weight).Sum();
    }
}
