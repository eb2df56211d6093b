namespace Graph.Cypher.Tests.Functions;

public sealed class EntityFunctionTests
{
    [Theory]
    [InlineData("id(node1)", "1")]
    [InlineData("id(rel1)", "1")]
    [InlineData("elementId(node1)", "'4:graph:1'")]
    [InlineData("elementId(rel1)", "'5:graph:1'")]
    [InlineData("labels(node0)", "['Company', 'Entity']")]
    [InlineData("labels(node2)", "[]")]
    [InlineData("labels(null)", "null")]
    [InlineData("labels(1)", "TypeError/InvalidArgumentValue")]
    [InlineData("labels(node77)", "EntityNotFound/DeletedEntityAccess")]
    [InlineData("type(rel0)", "'OWNS'")]
    [InlineData("type(rel90)", "'GONE'")]
    [InlineData("type(rel91)", "EntityNotFound/DeletedEntityAccess")]
    [InlineData("type([])", "TypeError/InvalidArgumentValue")]
    [InlineData("properties(node0)", "{name: 'Alpha', founded: 1999}")]
    [InlineData("properties(rel0)", "{share: 0.5}")]
    [InlineData("properties({a: null})", "{a: null}")]
    [InlineData("properties('text')", "TypeError/InvalidArgumentValue")]
    [InlineData("properties(rel77)", "EntityNotFound/DeletedEntityAccess")]
    [InlineData("keys(node0)", "['name', 'founded']")]
    [InlineData("keys({k: null, l: 1})", "['k', 'l']")]
    [InlineData("keys(null)", "null")]
    [InlineData("id(startNode(rel0))", "0")]
    [InlineData("id(endNode(rel0))", "1")]
    [InlineData("length(path)", "2")]
    [InlineData("length(node0)", "TypeError/InvalidArgumentValue")]
    [InlineData("size(nodes(path))", "3")]
    [InlineData("relationships(path)", "[[:OWNS {share: 0.5}], [:RIVALS]]")]
    [InlineData("nodes(null)", "null")]
    [InlineData("exists(true)", "true")]
    [InlineData("exists('Alpha')", "ArgumentError/InvalidArgumentValue")]
    public void NodesRelationshipsAndPathsTellWhatTheyAre(string call, string expected) => Assert.Equal(expected, Notation.Outcome(call));

    [Theory]
    [InlineData("4:graph:12", 12, -1)]
    [InlineData("5:graph:12", -1, 12)]
    [InlineData("4:graph:99999999999", 99999999999, -1)]
    [InlineData("4:graph:-1", -1, -1)]
    [InlineData("12", -1, -1)]
    public void ElementIdsReadBack(string text, long node, long relationship)
    {
        Assert.Equal(node >= 0, ElementId.TryParseNode(text, out var nodeId));
        Assert.Equal(relationship >= 0, ElementId.TryParseRelationship(text, out var relationshipId));
        Assert.Equal((node, relationship), (node < 0 ? -1 : nodeId, relationship < 0 ? -1 : relationshipId));
    }
}
