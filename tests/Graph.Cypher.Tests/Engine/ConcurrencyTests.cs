using Graph.Model;

namespace Graph.Cypher.Tests.Engine;

public class ConcurrencyTests
{
    private const int Threads = 8;
    private const int Each = 1000;

    [Fact]
    public async Task EveryReadDuringWritesSeesAWholeState()
    {
        var engine = Ask.Engine("UNWIND range(0, 9) AS i CREATE (:Account {i: i, money: 100})");
        var work = Enumerable.Range(0, Threads).Select(number => Task.Run(() =>
        {
            var random = new Random(number);
            for (var i = 0; i < Each / Threads; i++)
            {
                var (from, to) = (random.Next(10), random.Next(10));
                engine.Run(
                    "MATCH (a:Account {i: $from}), (b:Account {i: $to}) SET a.money = a.money - 1 SET b.money = b.money + 1 CREATE (:Note)",
                    new Dictionary<string, Value> { ["from"] = from, ["to"] = to });
                Assert.Equal("1000, 10", Ask.Rows(engine, "MATCH (a:Account) RETURN sum(a.money), count(*)"));
            }
        }));
        await Task.WhenAll(work);
        Assert.Equal($"{Each}", Ask.Rows(engine, "MATCH (n:Note) RETURN count(n)"));
    }

    [Fact]
    public async Task OneQueryReadsOneStateHoweverOftenItLooks()
    {
        var engine = Ask.Engine();
        var writing = Task.Run(() =>
        {
            for (var i = 0; i < Each; i++) engine.Run("CREATE (:N)-[:T]->(:M)");
        });
        var reading = Enumerable.Range(1, Threads - 1).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < Each || !writing.IsCompleted; i++)
                Assert.Equal("true", Ask.Rows(engine, "MATCH (m:M) WITH count(m) AS c OPTIONAL MATCH (k:M)<-[:T]-(n:N) WITH c, count(DISTINCT n) AS d RETURN c = d"));
        }));
        await Task.WhenAll([writing, .. reading]);
    }

    [Theory]
    [InlineData("CREATE (:New) WITH 1 AS x RETURN 1 / 0")]
    [InlineData("UNWIND [2, 1, 0] AS i CREATE (:New {v: 1 / i})")]
    [InlineData("MATCH (n:Old) SET n.v = 2 SET n.w = {a: 1}")]
    [InlineData("MATCH (n:Old) DELETE n")]
    [InlineData("MATCH (n:Old) DETACH DELETE n CREATE (m:New) RETURN m.x + date('no date')")]
    [InlineData("FOREACH (i IN [1, 0] | MERGE (:New {v: 1 / i}))")]
    [InlineData("MATCH (n:Old) SET n:New REMOVE n:Old WITH n RETURN n.name + [1] + date('x')")]
    public void AFailedWriteLeavesNothingBehind(string query)
    {
        var engine = Ask.Engine("CREATE (:Old {name: 'o'})-[:T]->(:Old)");
        var before = engine.Graph.Snapshot;
        Ask.Refusal(engine, query);
        Assert.Same(before, engine.Graph.Snapshot);
        Assert.Equal("0, 2", Ask.Rows(engine, "RETURN COUNT { (:New) }, COUNT { (:Old) }"));
        Assert.Equal("1", Ask.Rows(engine, "CREATE (n:New) RETURN count(n)"));
    }

    [Fact]
    public void OthersSeeATransactionOnceItIsCommitted()
    {
        var engine = Ask.Engine();
        using (var transaction = engine.BeginTransaction())
        {
            transaction.Run("CREATE (:N)");
            transaction.Run("MATCH (n:N) SET n.v = 1");
            Assert.Equal("0", Ask.Rows(engine, "MATCH (n:N) RETURN count(n)"));
            Assert.Equal(1, transaction.Run("MATCH (n:N) RETURN n.v").Rows[0][0]);
            transaction.Commit();
        }

        Assert.Equal("1", Ask.Rows(engine, "MATCH (n:N) RETURN n.v"));
    }

    [Fact]
    public void ATransactionThatIsDisposedForgetsAndFreesTheWriter()
    {
        var engine = Ask.Engine();
        using (var transaction = engine.BeginTransaction()) transaction.Run("CREATE (:N)");
        Assert.Equal("0", Ask.Rows(engine, "MATCH (n:N) RETURN count(n)"));
        Assert.Equal("1", Ask.Rows(engine, "CREATE (n) RETURN count(n)"));
    }

    [Fact]
    public void AfterAFailedStatementATransactionCanOnlyBeRolledBack()
    {
        var engine = Ask.Engine();
        using (var transaction = engine.BeginTransaction())
        {
            transaction.Run("CREATE (:N)");
            Assert.Throws<CypherException>(() => transaction.Run("RETURN 1 / 0"));
            Assert.True(transaction.HasFailed);
            Assert.Throws<InvalidOperationException>(() => transaction.Run("RETURN 1"));
            Assert.Throws<InvalidOperationException>(transaction.Commit);
        }

        Assert.Equal("0", Ask.Rows(engine, "MATCH (n:N) RETURN count(n)"));
        Assert.Equal("1", Ask.Rows(engine, "CREATE (n) RETURN count(n)"));
    }

    [Fact]
    public void ACursorDisposedHalfWayWritesNothing()
    {
        var engine = Ask.Engine();
        using (var cursor = engine.Open("UNWIND range(1, 10) AS i CREATE (n:N {i: i}) RETURN n"))
        {
            Assert.True(cursor.MoveNext());
            Assert.True(cursor.MoveNext());
        }

        Assert.Equal("0", Ask.Rows(engine, "MATCH (n:N) RETURN count(n)"));
        Assert.Equal("1", Ask.Rows(engine, "CREATE (n) RETURN count(n)"));
    }

    [Fact]
    public void ACursorGoesOnReadingTheStateItBeganWith()
    {
        var engine = Ask.Engine("UNWIND range(1, 10) AS i CREATE (:N {i: i})");
        using var cursor = engine.Open("MATCH (n:N) RETURN n.i ORDER BY n.i");
        Assert.True(cursor.MoveNext());
        engine.Run("MATCH (n:N) DETACH DELETE n");
        var rows = 1;
        while (cursor.MoveNext()) rows++;
        Assert.Equal(10, rows);
    }
}
