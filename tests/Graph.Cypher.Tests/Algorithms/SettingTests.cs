namespace Graph.Cypher.Tests.Algorithms;

public class SettingTests
{
    private static readonly SketchedGraph Sketch = SketchedGraph.Of("a>b 1,b>c -2,c>d");

    [Theory]
    [InlineData("graph.pageRank({maxIteration: 3})", "`graph.pageRank` has no setting `maxIteration`; did you mean `maxIterations`?")]
    [InlineData("graph.wcc({colour: 3})", "`graph.wcc` has no setting `colour`; it takes `nodeLabels`, `relationshipTypes`.")]
    [InlineData("graph.degree({direction: 'OUTGOIN'})", "`direction` of `graph.degree` is OUTGOING, INCOMING or BOTH, not 'OUTGOIN'; did you mean `OUTGOING`?")]
    [InlineData("graph.pageRank({dampingFactor: 1.5})", "`dampingFactor` of `graph.pageRank` must be from 0 to 1, not 1.5.")]
    [InlineData("graph.pageRank({dampingFactor: 0.0/0.0})", "`dampingFactor` of `graph.pageRank` must be from 0 to 1, not NaN.")]
    [InlineData("graph.pageRank({maxIterations: 0})", "`maxIterations` of `graph.pageRank` must be at least 1, not 0.")]
    [InlineData("graph.breadthFirst({maxDepth: 1})", "`graph.breadthFirst` needs `source`, a node.")]
    [InlineData("graph.louvain({weightProperty: 'weight'})", "`weight` of relationship 1 is -2.0; a weight is a finite number that is not negative.")]
    public void AWrongSettingIsNamed(string call, string message)
    {
        var error = Sketch.Error($"CALL {call}");
        Assert.Equal(message, error.Message);
        Assert.Equal(CypherErrorKind.ArgumentError, error.Kind);
    }

    [Theory]
    [InlineData("graph.pageRank({nodeLabels: 'N'})", "`nodeLabels` of `graph.pageRank` must be a list of strings but was given a string.")]
    [InlineData("graph.pageRank({nodeLabels: ['N', 1]})", "`nodeLabels` of `graph.pageRank` must be a list of strings but was given an integer in its list.")]
    [InlineData("graph.pageRank({maxIterations: 2.5})", "`maxIterations` of `graph.pageRank` must be an integer but was given a float.")]
    [InlineData("graph.pageRank({tolerance: 'x'})", "`tolerance` of `graph.pageRank` must be a number but was given a string.")]
    [InlineData("graph.breadthFirst({source: 1})", "`source` of `graph.breadthFirst` must be a node but was given an integer.")]
    public void ASettingOfAnotherTypeIsATypeError(string call, string message)
    {
        var error = Sketch.Error($"CALL {call}");
        Assert.Equal(message, error.Message);
        Assert.Equal(CypherErrorKind.TypeError, error.Kind);
    }

    [Fact]
    public void AWeightThatIsNoNumberIsATypeError()
    {
        var graph = new Graph.Model.GraphBuilder();
        var node = graph.AddNode([]);
        graph.AddRelationship("R", node, node, ("weight", "heavy"));
        var error = Assert.Throws<CypherException>(() => new CypherEngine(graph.Build()).Run("CALL graph.degree({weightProperty: 'weight'})"));
        Assert.Equal(CypherErrorKind.TypeError, error.Kind);
        Assert.Equal("`weight` of relationship 0 is a string; a weight is a number.", error.Message);
    }

    [Theory]
    [InlineData("graph.pageRank({nodeLabels: ['Nobody']}) YIELD node", "0")]
    [InlineData("graph.wcc({relationshipTypes: ['NEVER']}) YIELD component AS node", "4")]
    [InlineData("graph.wcc({relationshipTypes: []}) YIELD component AS node", "4")]
    [InlineData("graph.wcc({nodeLabels: ['*']}) YIELD component AS node", "1")]
    [InlineData("graph.wcc(null) YIELD component AS node", "1")]
    public void UnknownLabelsAndTypesHaveNoNodesAndRelationships(string call, string groups) =>
        Assert.Equal(groups, Sketch.Rows($"CALL {call} RETURN count(DISTINCT node)"));

    [Theory]
    [InlineData("OPTIONAL MATCH (x:Nobody) CALL graph.breadthFirst({source: x}) YIELD node RETURN node")]
    [InlineData("MATCH (x {name: 'a'}) CALL graph.breadthFirst({source: x, nodeLabels: ['Nobody']}) YIELD node RETURN node")]
    [InlineData("MATCH (x {name: 'd'}), (y {name: 'a'}) CALL graph.shortestPath({source: x, target: y}) YIELD path RETURN path")]
    public void FromNowhereOrToNowhereThereIsNoRow(string query) => Assert.Equal("", Sketch.Rows(query));
}
