using Graph.Model;

namespace Graph.Cypher.Tests.Commands;

public sealed class ShowTransactionsTests
{
    private const string Show = "SHOW TRANSACTIONS YIELD currentQuery, status, parameters";

    [Fact]
    public void StatementsAreShownWhileTheyRun()
    {
        var engine = QueryText.Engine();
        using (var cursor = engine.Open("UNWIND range(1, $n) AS x RETURN x", new Dictionary<string, Value> { ["n"] = 3 }))
        {
            Assert.True(cursor.MoveNext());
            Assert.Equal($"'UNWIND range(1, $n) AS x RETURN x' | 'Running' | {{n: 3}}\n'{Show}' | 'Running' | {{}}", engine.Rows(Show));
        }

        Assert.Equal($"'{Show}' | 'Running' | {{}}", engine.Rows(Show));
    }

    [Fact]
    public void StatementsThatFailedOrEndedAreGone()
    {
        var engine = QueryText.Engine();
        engine.Outcome("RETURN 1 / 0");
        engine.Outcome("UNWIND [1, 0] AS x RETURN 1 / x");
        using var ended = engine.Open("CREATE (:A)");
        Assert.False(ended.MoveNext());
        Assert.Equal($"'{Show}' | 'Running' | {{}}", engine.Rows(Show));
    }

    [Fact]
    public void OneCanBeAskedForByItsId()
    {
        var engine = QueryText.Engine();
        using var cursor = engine.Open("UNWIND [1] AS x RETURN x");
        Assert.Equal("'UNWIND [1] AS x RETURN x'", engine.Rows("SHOW TRANSACTION 'neo4j-transaction-1' YIELD currentQuery"));
        Assert.Equal("", engine.Rows("SHOW TRANSACTIONS 'neo4j-transaction-99' YIELD currentQuery"));
    }

    [Fact]
    public void KeysOfWhatIsShownAreNoUnknownProperties() =>
        Assert.Empty(QueryText.Engine().Run("SHOW INDEXES YIELD options RETURN options.indexProvider AS provider").Summary.Notifications);
}
