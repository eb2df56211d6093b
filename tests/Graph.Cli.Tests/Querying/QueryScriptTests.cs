using Graph.Cli.Querying;

namespace Graph.Cli.Tests.Querying;

public sealed class QueryScriptTests
{
    [Theory]
    [InlineData("RETURN 1", "RETURN 1")]
    [InlineData("RETURN 1;", "RETURN 1")]
    [InlineData("RETURN 1; RETURN 2", "RETURN 1| RETURN 2")]
    [InlineData("RETURN ';' AS a; RETURN \"b;\\\";\"", "RETURN ';' AS a| RETURN \"b;\\\";\"")]
    [InlineData("RETURN 'it\\';s'; RETURN 2", "RETURN 'it\\';s'| RETURN 2")]
    [InlineData("MATCH (`a;b`) RETURN 1", "MATCH (`a;b`) RETURN 1")]
    [InlineData("// one; two\nRETURN 1", "// one; two\nRETURN 1")]
    [InlineData("RETURN /* ; */ 1", "RETURN /* ; */ 1")]
    [InlineData(";; ;", "")]
    [InlineData("RETURN 1;\n// the end\n", "RETURN 1")]
    [InlineData("RETURN 'open; RETURN 2", "RETURN 'open; RETURN 2")]
    [InlineData("RETURN 6 / 2; RETURN 1", "RETURN 6 / 2| RETURN 1")]
    [InlineData("", "")]
    public void StatementsLieBetweenSemicolonsOutsideTextsAndComments(string script, string expected) =>
        Assert.Equal(expected, string.Join('|', new QueryScript("q", script).Statements().Select(statement => statement.Text)));

    [Theory]
    [InlineData("RETURN 1", true)]
    [InlineData("MATCH (n", false)]
    [InlineData("RETURN [1, {a: 2}]", true)]
    [InlineData("RETURN 'a", false)]
    [InlineData("RETURN /* more", false)]
    [InlineData("RETURN ')(' // (", true)]
    [InlineData("RETURN 1)", true)]
    public void AScriptIsWholeWhenNothingIsLeftOpen(string script, bool isWhole) => Assert.Equal(isWhole, new QueryScript("q", script).IsWhole());

    [Theory]
    [InlineData("RETURN 1;", true)]
    [InlineData("RETURN 1; // done", true)]
    [InlineData("RETURN 1; \n\n", true)]
    [InlineData("RETURN ';'", false)]
    [InlineData("RETURN 1 // ;", false)]
    [InlineData("", false)]
    public void OnlyASemicolonInTheCodeEndsAScript(string script, bool ends) => Assert.Equal(ends, new QueryScript("q", script).EndsInSemicolon());

    [Fact]
    public void TheHistoryHasAStatementOnOneLine() => Assert.Equal(
        "MATCH (n)   RETURN 'a\\nb // no comment';",
        new QueryScript("q", "MATCH (n) // all\nRETURN 'a\nb // no comment';").OnOneLine());
}
