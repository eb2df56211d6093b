namespace Graph.Cypher.Tests;

public class CypherErrorTextTests
{
    private static string At(string query, string blamed, string file = "") => CypherErrorText.Of(
        CypherException.Syntax("UndefinedVariable", "No.", new TextSpan(query.IndexOf(blamed, StringComparison.Ordinal), query.Length)), query, file);

    [Fact]
    public void AnErrorStandsAboveItsLineWithACaretBelow() =>
        Assert.Equal("owners.cypher:1:18: No.\nMATCH (n) RETURN m.name\n                 ^", At("MATCH (n) RETURN m.name", "m.name", "owners.cypher"));

    [Theory]
    [InlineData("MATCH (n)\nRETURN m", "m", "2:8: No.\nRETURN m\n       ^")]
    [InlineData("MATCH (n)\r\n\tRETURN m\r\n", "m", "2:9: No.\n\tRETURN m\n\t       ^")]
    [InlineData("MATCH (n)\rRETURN m", "m", "2:8: No.\nRETURN m\n       ^")]
    [InlineData("RETURN 'شَرِكة', m", "m", "1:18: No.\nRETURN 'شَرِكة', m\n               ^")]
    [InlineData("RETURN '漢😀', m", "m", "1:14: No.\nRETURN '漢😀', m\n               ^")]
    public void TheCaretStandsBelowWhateverTheScript(string query, string blamed, string text) => Assert.Equal(text, At(query, blamed));

    [Fact]
    public void OnlyTheNeighbourhoodOfALongLineIsShown()
    {
        var text = At($"RETURN '{new string('a', 1000)}', m, '{new string('b', 1000)}'", "m,");
        var lines = text.Split('\n');
        Assert.Equal(122, lines[1].Length);
        Assert.Equal('m', lines[1][lines[2].IndexOf('^', StringComparison.Ordinal)]);
    }

    [Fact]
    public void AnErrorAtTheEndPointsBehindTheLastCharacter() =>
        Assert.Equal("1:7: No.\nRETURN\n      ^", CypherErrorText.Of(CypherException.Syntax("UnexpectedSyntax", "No.", new TextSpan(6, 6)), "RETURN"));

    [Fact]
    public void AnErrorWithoutPlaceIsItsMessage() =>
        Assert.Equal("q.cypher: No.", CypherErrorText.Of(new CypherException(CypherErrorKind.TypeError, null, "No."), "RETURN 1", "q.cypher"));

    [Theory]
    [InlineData("nmae", "name")]
    [InlineData("Campany", "company")]
    [InlineData("x", "n")]
    [InlineData("xy", null)]
    [InlineData("nothingLikeIt", null)]
    public void TheNearestNameIsSuggested(string name, string? expected) => Assert.Equal(expected, Suggestion.For(name, ["name", "company", "n", "type"]));
}
