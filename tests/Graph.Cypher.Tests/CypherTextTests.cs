using Graph.Cypher.Tests.Functions;

namespace Graph.Cypher.Tests;

public sealed class CypherTextTests
{
    [Theory]
    [InlineData("null", "null")]
    [InlineData("1.0", "1.0")]
    [InlineData("0.0", "0.0")]
    [InlineData("0.001", "0.001")]
    [InlineData("0.00015", "1.5E-4")]
    [InlineData("9999999.0", "9999999.0")]
    [InlineData("10000000.0", "1.0E7")]
    [InlineData("-123456789.0", "-1.23456789E8")]
    [InlineData("1e300", "1.0E300")]
    [InlineData("5e-324", "5.0E-324")]
    [InlineData("123456789012345680.0", "1.2345678901234568E17")]
    [InlineData("NaN", "NaN")]
    [InlineData("Infinity", "Infinity")]
    [InlineData("'it\\'s \\\\ \\n'", "'it\\'s \\\\ \\n'")]
    [InlineData("[1, [null, 'a']]", "[1, [null, 'a']]")]
    [InlineData("{a: 1, b: {c: true}}", "{a: 1, b: {c: true}}")]
    [InlineData("date'2025-06-01'", "2025-06-01")]
    [InlineData("node0", "(:Company:Entity {name: 'Alpha', founded: 1999})")]
    [InlineData("node2", "()")]
    [InlineData("rel0", "[:OWNS {share: 0.5}]")]
    [InlineData("rel1", "[:RIVALS]")]
    [InlineData("node77", "(?77)")]
    [InlineData("rel77", "[?77]")]
    [InlineData("path", "<(:Company:Entity {name: 'Alpha', founded: 1999})-[:OWNS {share: 0.5}]->(:Company {name: 'Beta'})-[:RIVALS]->(:Company:Entity {name: 'Alpha', founded: 1999})>")]
    public void ValuesAreWrittenAsInAQuery(string value, string expected) => Assert.Equal(expected, Notation.Outcome(value));

    [Fact]
    public void APathAgainstItsRelationshipsShowsTheArrowsAsStored() =>
        Assert.Equal(
            "<()<-[:T]-(:A)>",
            CypherText.Of(new Model.PathValue([1, 0], [0]), OneRelationship()));

    private static Model.GraphSnapshot OneRelationship()
    {
        var builder = new Model.GraphBuilder();
        builder.AddNode(["A"]);
        builder.AddNode([]);
        builder.AddRelationship("T", 0, 1);
        return builder.Build().Snapshot;
    }

    [Theory]
    [InlineData("name", "name")]
    [InlineData("اسم", "اسم")]
    [InlineData("two words", "`two words`")]
    [InlineData("tick`", "`tick```")]
    [InlineData("1st", "`1st`")]
    [InlineData("", "``")]
    public void NamesThatAreNoIdentifiersStandInBackticks(string name, string expected) => Assert.Equal(expected, CypherText.Name(name));
}
