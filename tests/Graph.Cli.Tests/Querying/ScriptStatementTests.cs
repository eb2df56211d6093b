using Graph.Cli.Querying;
using Graph.Cypher;

namespace Graph.Cli.Tests.Querying;

public sealed class ScriptStatementTests
{
    [Fact]
    public void APlaceIsCountedFromTheHeadOfTheScript()
    {
        const string Script = "RETURN 1;\nMATCH (n)\nRETURN moon;\n";
        var statement = new QueryScript("owners.cypher", Script).Statements().Last();
        // The engine sees the statement alone.
        var at = statement.Text.IndexOf("moon", StringComparison.Ordinal);
        var error = new CypherException(CypherErrorKind.SyntaxError, null, "Wrong.", new TextSpan(at, at + 4));
        Assert.Equal("owners.cypher:3:8: Wrong.\nRETURN moon;\n       ^", statement.Explain(error));
    }

    [Fact]
    public void AnErrorWithoutAPlaceHasNoLine()
    {
        var statement = new QueryScript("query", "RETURN 1").Statements().Single();
        Assert.Equal("query: Too slow.", statement.Explain(new CypherException(CypherErrorKind.TransactionTimedOut, null, "Too slow.")));
    }

    [Fact]
    public void AScriptDoesNotSteerTheTerminal()
    {
        var statement = new QueryScript("query", "RETURN '\e[2J' + x").Statements().Single();
        var error = new CypherException(CypherErrorKind.SyntaxError, null, "No \e.", new TextSpan(16, 17));
        Assert.DoesNotContain('\e', statement.Explain(error));
    }
}
