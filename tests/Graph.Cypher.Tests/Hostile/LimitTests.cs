using Graph.Cypher.Tests.Engine;
using Graph.Model;

namespace Graph.Cypher.Tests.Hostile;

public class LimitTests
{
    // Forty nodes, each with a relationship to each other: more walks than anyone can wait for.
    private static PropertyGraph Dense()
    {
        var graph = new PropertyGraph();
        using var transaction = graph.BeginTransaction();
        var nodes = Enumerable.Range(0, 40).Select(i => transaction.AddNode(["D"], ("i", i))).ToArray();
        foreach (var from in nodes)
            foreach (var to in nodes)
                if (from.Id != to.Id) transaction.AddRelationship("K", from, to);
        transaction.Commit();
        return graph;
    }

    [Theory]
    [InlineData("UNWIND range(1, 9000) AS a UNWIND range(1, 9000) AS b UNWIND range(1, 9000) AS c RETURN count(*)")]
    [InlineData("MATCH (a), (b), (c), (d), (e), (f), (g) RETURN count(*)")]
    [InlineData("MATCH (a), (b), (c), (d), (e), (f), (g) WITH DISTINCT a RETURN a")]
    [InlineData("MATCH (a)-[*]->(b) RETURN count(*)")]
    [InlineData("MATCH ((a)-[:K]->(b))+ RETURN count(*)")]
    [InlineData("MATCH (a:D {i: 1})((x)-[:K]->(y) WHERE x.i >= 0){1,}(b:D {i: 2}) RETURN count(*)")]
    [InlineData("MATCH p = (a:D {i: 1})-[*]->(b:D {i: 2}) WHERE length(p) < 0 RETURN p")]
    [InlineData("MATCH p = SHORTEST 9999999 GROUPS (a:D {i: 1})-[:K]->+(b:D {i: 2}) WHERE length(p) < 0 RETURN p")]
    [InlineData("MATCH (n:D) WHERE COUNT { (n)-[*]-(m) } > 1 RETURN n")]
    [InlineData("RETURN size([x IN range(1, 1000000) WHERE size([y IN range(1, 1000) WHERE y % 2 = 0]) = 0])")]
    [InlineData("RETURN reduce(s = 0, x IN range(1, 1000000) | s + reduce(t = 0, y IN range(1, 1000) | t + y))")]
    [InlineData("RETURN none(x IN range(1, 1000000) WHERE -x IN range(1, 9000))")]
    [InlineData("UNWIND range(1, 1000000) AS i WITH i, reduce(s = 'a', k IN range(1, 16) | s + s) AS t WHERE t =~ ('(a|aa)+b' + i) RETURN count(*)")]
    [InlineData("UNWIND range(1, 9000) AS a CALL (a) { UNWIND range(1, 9000) AS b CALL (b) { UNWIND range(1, 9000) AS c RETURN sum(c) AS s } RETURN sum(s) AS t } RETURN sum(t)")]
    [InlineData("FOREACH (a IN range(1, 1000000) | FOREACH (b IN range(1, 1000000) | MERGE (:D {i: 1})))")]
    [InlineData("MATCH (a:D), (b:D), (c:D), (d:D), (e:D) CREATE (x:X) DELETE x")]
    public void AQueryThatWouldRunForEverStopsAtItsTimeLimit(string query) =>
        Stops(query, new CypherOptions { TimeLimit = TimeSpan.FromMilliseconds(150) }, CypherErrorKind.TransactionTimedOut);

    [Theory]
    [InlineData("UNWIND range(1, 1000000) AS i UNWIND range(1, 1000000) AS j RETURN collect(i + j)")]
    [InlineData("UNWIND range(1, 1000000) AS i RETURN collect([0, range(1, 1000)])")]
    [InlineData("UNWIND range(1, 1000000) AS i RETURN collect({a: 0, b: range(1, 1000)})")]
    [InlineData("UNWIND range(1, 1000000) AS i RETURN i, range(1, 100) AS r ORDER BY i")]
    [InlineData("UNWIND range(1, 1000000) AS i RETURN DISTINCT i")]
    [InlineData("UNWIND range(1, 1000000) AS i RETURN count(DISTINCT i)")]
    [InlineData("UNWIND range(1, 1000000) AS i RETURN i, count(*)")]
    [InlineData("UNWIND range(1, 1000000) AS i RETURN i")]
    [InlineData("RETURN range(1, 2000000000)")]
    [InlineData("RETURN size([x IN range(1, 1000000) | range(1, 1000)])")]
    [InlineData("RETURN reduce(s = 'ab', i IN range(1, 60) | s + s)")]
    [InlineData("RETURN reduce(s = [1], i IN range(1, 60) | s + s)")]
    [InlineData("RETURN reduce(s = [1], i IN range(1, 60) | [s, s])")]
    [InlineData("RETURN reduce(s = {}, i IN range(1, 60) | {a: s, b: s})")]
    [InlineData("RETURN replace(reduce(s = 'a', i IN range(1, 20) | s + s), 'a', reduce(s = 'a', i IN range(1, 20) | s + s))")]
    [InlineData("MATCH (a), (b), (c), (d) RETURN collect([a, b, c, d])")]
    [InlineData("MATCH (n:D {i: 1}) RETURN [(n)--(a)--(b)--(c)--(d) | [a, b, c, range(1, 100)]]")]
    [InlineData("MATCH (n:D {i: 1}) RETURN COLLECT { MATCH (a), (b), (c), (d) RETURN [a, b, c, d] }")]
    [InlineData("UNWIND range(1, 1000000) AS i CREATE (:Z {i: i})")]
    [InlineData("UNWIND range(1, 1000000) AS i MERGE (:Z {i: i % 7, t: range(1, 100000 + i % 7)})")]
    [InlineData("FOREACH (i IN range(1, 300000) | CREATE (:Z)-[:Y]->(:Z))")]
    [InlineData("MATCH (a:D), (b:D), (c:D) CREATE (a)-[:Y {t: range(1, 10)}]->(b)")]
    [InlineData("MATCH (a:D), (b:D) SET a.t = range(1, 10000)")]
    public void AQueryThatWouldFillTheMemoryStopsAtItsMemoryLimit(string query) =>
        Stops(query, new CypherOptions { MemoryLimit = 4 << 20 }, CypherErrorKind.MemoryLimitExceeded);

    [Theory]
    [InlineData("RETURN reduce(s = [], i IN range(1, 100000) | [s])")]
    [InlineData("RETURN DISTINCT reduce(s = {}, i IN range(1, 100000) | {a: s})")]
    [InlineData("WITH reduce(s = [], i IN range(1, 100000) | [s]) AS s RETURN toString(s), s = s, max(s)")]
    public void ListsInListsInListsAreRefused(string query) => Assert.Equal("NestingTooDeep", Ask.Refusal(Ask.Engine(), query).Detail);

    [Theory]
    [InlineData("RETURN ", "(", "1", ")", "")]
    [InlineData("RETURN ", "NOT ", "true", "", "")]
    [InlineData("RETURN ", "[", "1", "]", "")]
    [InlineData("RETURN ", "CASE WHEN true THEN ", "1", " END", "")]
    [InlineData("RETURN ", "- ", "1", "", "")]
    [InlineData("RETURN ", "", "1", " + 1", "")]
    [InlineData("RETURN ", "", "1", " < 1", "")]
    [InlineData("RETURN ", "", "1", " IN [1]", "")]
    [InlineData("MATCH (n) WHERE n.i = 0", "", "", " OR n.i = 1", " RETURN count(*)")]
    [InlineData("MATCH (n) WHERE n.i = 0", "", "", " AND n.i >= 0", " RETURN count(*)")]
    [InlineData("MATCH (n) WHERE n.i = 0", "", "", " XOR n.i >= 0", " RETURN count(*)")]
    [InlineData("MATCH (n:A", "", "", "|B", ") RETURN count(*)")]
    [InlineData("MATCH (n {i: 1}) SET n.x = 1", "", "", ", n.x = 2", "")]
    [InlineData("RETURN coalesce(", "null, ", "1", "", ")")]
    [InlineData("RETURN 'a' =~ '", "(", "a", ")", "'")]
    [InlineData("", "WITH 1 AS a ", "RETURN a", "", "")]
    [InlineData("", "OPTIONAL MATCH (a:D {i: 1}) ", "RETURN a", "", "")]
    [InlineData("MATCH (a:D {i: 1}) ", "CALL (a) { ", "RETURN 1 AS x", " } WITH a RETURN 1 AS x", "")]
    public void LongAndDeepQueriesGiveRowsOrAnError(string start, string before, string middle, string after, string end)
    {
        foreach (var count in (int[])[1_000, 10_000])
        {
            var query = start + string.Concat(Enumerable.Repeat(before, count)) + middle + string.Concat(Enumerable.Repeat(after, count)) + end;
            var thread = new Thread(() => RowsOrError(query), maxStackSize: 1 << 20);
            thread.Start();
            thread.Join();
        }
    }

    [Fact]
    public void ALongTextIsRead() =>
        Assert.Equal(10_000_000, new CypherEngine(new PropertyGraph()).Run($"RETURN '{new string('a', 10_000_000)}' AS t").Rows[0][0].AsText().Length);

    [Fact]
    public void APatternMayHaveHundredsOfNodes()
    {
        var engine = Ask.Engine();
        engine.Run("CREATE (:A)" + string.Concat(Enumerable.Repeat("-[:T]->()", 300)));
        Assert.Equal("1", Ask.Rows(engine, "MATCH (:A)" + string.Concat(Enumerable.Repeat("-[:T]->()", 300)) + " RETURN count(*)"));
    }

    [Fact]
    public void AShortestPathMayBeLong()
    {
        var graph = new PropertyGraph();
        using (var transaction = graph.BeginTransaction())
        {
            var nodes = Enumerable.Range(0, 50_001).Select(i => transaction.AddNode(["C"], ("i", i))).ToArray();
            for (var i = 1; i < nodes.Length; i++) transaction.AddRelationship("N", nodes[i - 1], nodes[i]);
            transaction.Commit();
        }

        Assert.Equal("50000", Ask.Rows(new CypherEngine(graph), "MATCH p = allShortestPaths((:C {i: 0})-[:N*]->(:C {i: 50000})) RETURN length(p)"));
    }

    [Fact]
    public async Task ACancelledQueryStops()
    {
        using var stop = new CancellationTokenSource();
        var engine = new CypherEngine(Dense());
        var running = Task.Run(() => engine.Run("MATCH (a)-[*]->(b) SET a.x = 1 RETURN count(*)", null, stop.Token));
        await stop.CancelAsync();
        Assert.Equal(CypherErrorKind.TransactionTerminated, (await Assert.ThrowsAsync<CypherException>(() => running)).Kind);
        Assert.Equal("1", Ask.Rows(engine, "CREATE (x:Free) RETURN count(x)"));
    }

    [Fact]
    public void WhoWaitsToWriteStopsWhenCancelledOrOutOfTime()
    {
        var engine = new CypherEngine(new PropertyGraph(), new CypherOptions { TimeLimit = TimeSpan.FromMilliseconds(50) });
        using (engine.BeginTransaction())
        {
            Assert.Equal(CypherErrorKind.TransactionTimedOut, Ask.Refusal(engine, "CREATE ()").Kind);
            using var stop = new CancellationTokenSource();
            stop.Cancel();
            Assert.Equal(CypherErrorKind.TransactionTerminated, Assert.Throws<CypherException>(() => engine.Run("CREATE ()", null, stop.Token)).Kind);
        }

        Assert.Equal("1", Ask.Rows(engine, "CREATE (x) RETURN count(x)"));
    }

    private static void Stops(string query, CypherOptions options, CypherErrorKind kind)
    {
        var graph = Dense();
        var before = graph.Snapshot;
        Assert.Equal(kind, Ask.Refusal(new CypherEngine(graph, options), query).Kind);
        Assert.Same(before, graph.Snapshot);
        Assert.Equal("1", Ask.Rows(new CypherEngine(graph), "CREATE (x:Free) RETURN count(x)"));
    }

    private static void RowsOrError(string query)
    {
        try
        {
            new CypherEngine(Dense()).Run(query);
        }
        catch (CypherException error)
        {
            Assert.NotEmpty(error.Message);
        }
    }
}
