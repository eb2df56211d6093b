namespace Graph.Cypher.Tests.Algorithms;

public class KnownResultTests
{
    [Fact]
    public void PageRankOfElevenPagesIsAsPublished() => Assert.Equal(
        "B 38.4, C 34.3, E 8.1, D 3.9, F 3.9, A 3.3, G 1.6, H 1.6, I 1.6, J 1.6, K 1.6",
        KnownGraphs.Pages.Rows(
            "CALL graph.pageRank({maxIterations: 200, tolerance: 1e-12}) YIELD node, score RETURN node, round(score * 100, 1) AS part ORDER BY part DESC, node.name"));

    [Fact]
    public void PageRankSharesScoresByWeight() => Assert.Equal(
        "a 0.1375, b 0.1667, c 0.2252, d 0.4706",
        SketchedGraph.Of("a>b 1,a>c 3,b>d 1,c>d 2").Rows(
            "CALL graph.pageRank({maxIterations: 200, tolerance: 1e-12, weightProperty: 'weight', dampingFactor: 0.85}) YIELD node, score RETURN node, score"));

    [Fact]
    public void PageRankAgainstTheDirectionIsThatOfTheGraphTurnedRound() => Assert.Equal(
        SketchedGraph.Of("b>a,c>a,c>b").Rows("CALL graph.pageRank() YIELD node, score RETURN node.name, score ORDER BY node.name"),
        SketchedGraph.Of("a>b,a>c,b>c").Rows("CALL graph.pageRank({direction: 'incoming'}) YIELD node, score RETURN node.name, score ORDER BY node.name"));

    [Theory]
    [InlineData("graph.wcc")]
    [InlineData("graph.weaklyConnectedComponents")]
    public void WeakComponentsAreNumberedByTheirFirstNodes(string procedure) => Assert.Equal(
        "a 0, b 0, c 1, d 2, e 2, f 0",
        SketchedGraph.Of("a>b,c>c,d>e,f>b").Rows($"CALL {procedure}() YIELD node, component RETURN node, component ORDER BY node.name"));

    [Theory]
    [InlineData("graph.scc")]
    [InlineData("graph.stronglyConnectedComponents")]
    public void StrongComponentsOfTheTextbookGraphAreItsFour(string procedure) => Assert.Equal(
        "a 0, b 0, c 1, d 1, e 0, f 2, g 2, h 3",
        SketchedGraph.Of("a>b,b>c,b>e,b>f,c>d,c>g,d>c,d>h,e>a,e>f,f>g,g>f,g>h,h>h")
            .Rows($"CALL {procedure}({{}}) YIELD node, component RETURN node, component ORDER BY node.name"));

    [Fact]
    public void StrongComponentsOfALongChainNeedNoDeepStack()
    {
        var chain = SketchedGraph.Of(string.Join(',', Enumerable.Range(0, 100_000).Select(i => $"{i}>{i + 1}")));
        Assert.Equal("100001", chain.Rows("CALL graph.scc() YIELD component RETURN count(DISTINCT component)"));
    }

    [Theory]
    [InlineData("t", "s>y>t 8")]
    [InlineData("x", "s>y>t>x 9")]
    [InlineData("y", "s>y 5")]
    [InlineData("z", "s>y>z 7")]
    [InlineData("s", "s 0")]
    public void ShortestPathsOfTheTextbookGraphCostAsPrinted(string target, string expected) => Assert.Equal(expected, KnownGraphs.Roads.Rows(
        $"MATCH (a {{name: 's'}}), (b {{name: '{target}'}}) CALL graph.shortestPath({{source: a, target: b, weightProperty: 'weight'}}) YIELD path, cost RETURN path, cost"));

    [Fact]
    public void WithoutWeightsTheShortestPathHasTheFewestRelationships() => Assert.Equal("s>t>x 2", KnownGraphs.Roads.Rows(
        "MATCH (a {name: 's'}), (b {name: 'x'}) CALL graph.shortestPath({source: a, target: b}) YIELD path, cost RETURN path, cost"));

    [Fact]
    public void BreadthFirstGoesNearestFirstAndNoDeeperThanAsked() => Assert.Equal("a 0, b 1, c 1, d 2", SketchedGraph.Of("a>b,a>c,b>d,c>d,d>e,f>a").Rows(
        "MATCH (a {name: 'a'}) CALL graph.breadthFirst({source: a, maxDepth: 2}) YIELD node, depth RETURN node, depth"));

    [Theory]
    [InlineData("", "a 3, b 1, c 0")]
    [InlineData("direction: 'INCOMING'", "a 1, b 2, c 1")]
    [InlineData("direction: 'BOTH'", "a 4, b 3, c 1")]
    [InlineData("weightProperty: 'weight'", "a 5, b 0.5, c 0")]
    public void DegreeCountsOrWeighsRelationships(string settings, string expected) => Assert.Equal(expected, SketchedGraph.Of("a>b 2,a>b,a>a 2,b>c 0.5").Rows(
        $"CALL graph.degree({{{settings}}}) YIELD node, score RETURN node, score ORDER BY node.name"));

    [Fact]
    public void BetweennessOfAChainCountsThePairsOnEitherSide() => Assert.Equal("a 0, b 3, c 4, d 3, e 0", SketchedGraph.Of("a>b,b>c,c>d,d>e").Rows(
        "CALL graph.betweenness({direction: 'BOTH'}) YIELD node, score RETURN node, score"));

    [Fact]
    public void BetweennessOfTheKarateClubIsAsPublished() => Assert.Equal("1 231.0714, 34 160.5516, 33 76.6905, 3 75.8508, 32 73.0095", KnownGraphs.KarateClub.Rows(
        "CALL graph.betweenness({direction: 'BOTH'}) YIELD node, score RETURN node, score ORDER BY score DESC LIMIT 5"));

    [Fact]
    public void ASampleOfAllSourcesIsTheWholeBetweenness() => Assert.Equal(
        KnownGraphs.KarateClub.Rows("CALL graph.betweenness({direction: 'BOTH'}) YIELD node, score RETURN node, score"),
        KnownGraphs.KarateClub.Rows("CALL graph.betweenness({direction: 'BOTH', samplingSize: 34, seed: 5}) YIELD node, score RETURN node, score"));

    [Fact]
    public void ASampleIsChosenByItsSeed()
    {
        static string Sample(int seed) => KnownGraphs.KarateClub.Rows($"CALL graph.betweenness({{direction: 'BOTH', samplingSize: 5, seed: {seed}}}) YIELD node, score RETURN node, score");
        Assert.Equal(Sample(1), Sample(1));
        Assert.NotEqual(Sample(1), Sample(2));
    }

    // 6 of 7 relationships lie inside, and 7 of 14 ends in either: 6/7 - 2 · (1/2)².
    [Fact]
    public void LouvainPartsTwoGroupsThatOneRelationshipJoins() => Assert.Equal("[a, b, c] 0 0.3571, [d, e, f] 1 0.3571", SketchedGraph.Of("a>b,b>c,c>a,d>e,e>f,f>d,a>d").Rows(
        "CALL graph.louvain() YIELD node, community, modularity RETURN collect(node.name) AS names, community, modularity ORDER BY community"));

    [Fact]
    public void LouvainOfTheKarateClubComesNearTheBestModularityKnown() => Assert.Equal("true", KnownGraphs.KarateClub.Rows(
        "CALL graph.louvain() YIELD modularity WITH DISTINCT modularity RETURN 0.41 < modularity < 0.4199"));

    [Fact]
    public void LouvainLeavesNodesWithoutWeightAlone() => Assert.Equal("a 0 0, b 1 0", SketchedGraph.Of("a>b 0").Rows(
        "CALL graph.louvain({weightProperty: 'weight'}) YIELD node, community, modularity RETURN node, community, modularity"));

    [Fact]
    public void SimilarNodesShareNeighbours() => Assert.Equal("a b 0.6667, a c 0.3333, b a 0.6667, c a 0.3333", SketchedGraph.Of("a>x,a>y,a>z,b>x,b>y,b>y,c>z").Rows(
        "CALL graph.nodeSimilarity() YIELD node1, node2, similarity RETURN node1, node2, similarity"));

    [Fact]
    public void SimilarNodesStopAtTheCutoffAndAtTopK() => Assert.Equal("a b 0.6667, b a 0.6667", SketchedGraph.Of("a>x,a>y,a>z,b>x,b>y,c>z").Rows(
        "CALL graph.nodeSimilarity({topK: 1, similarityCutoff: 0.5}) YIELD node1, node2, similarity RETURN node1, node2, similarity"));
}
