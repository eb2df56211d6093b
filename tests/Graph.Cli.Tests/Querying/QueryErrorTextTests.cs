using Graph.Cli.Querying;
using Graph.Cypher;

namespace Graph.Cli.Tests.Querying;

public sealed class QueryErrorTextTests
{
    [Fact]
    public void PlaceMessageLineAndCaretAreShown() => Check(
        "MATCH (n) RETURN m.name", "m", 0,
        """
        owners.cypher:1:18: Wrong.
        MATCH (n) RETURN m.name
                         ^
        """);

    [Fact]
    public void LinesAreCountedFromTheHeadOfTheScript() => Check(
        "RETURN 1;\n\tMATCH (n)\n\tRETURN moon;\n", "moon", 9,
        """
        owners.cypher:3:9: Wrong.
         RETURN moon;
                ^^^^
        """);

    [Fact]
    public void ACaretStandsBelowItsPlaceAlsoBehindWideLetters() => Check(
        "RETURN '東京' + x", "x", 0,
        """
        owners.cypher:1:15: Wrong.
        RETURN '東京' + x
                        ^
        """);

    [Fact]
    public void AnErrorWithoutAPlaceHasNoLine()
    {
        var statement = new QueryScript("query", "RETURN 1").Statements().Single();
        Assert.Equal("query: Too slow.", QueryErrorText.Of(new CypherException(CypherErrorKind.TransactionTimedOut, null, "Too slow."), statement));
    }

    [Fact]
    public void APlaceBehindTheEndIsShownThere()
    {
        var statement = new QueryScript("query", "RETURN").Statements().Single();
        var error = new CypherException(CypherErrorKind.SyntaxError, null, "Wrong.", new TextSpan(6, 6));
        Assert.Equal("query:1:7: Wrong.\nRETURN\n      ^", QueryErrorText.Of(error, statement));
    }

    private static void Check(string script, string wrong, int from, string expected)
    {
        var statement = new QueryScript("owners.cypher", script).Statements().Last();
        var at = script.IndexOf(wrong, from, StringComparison.Ordinal);
        // The engine sees the statement alone.
        var span = new TextSpan(at - statement.Start, at - statement.Start + wrong.Length);
        Assert.Equal(expected.ReplaceLineEndings("\n"), QueryErrorText.Of(new CypherException(CypherErrorKind.SyntaxError, null, "Wrong.", span), statement));
    }
}
