using System.Text;
using Graph.Cypher.Parsing;
using Graph.Cypher.Semantics;
using Graph.Cypher.Tests.Semantics;

namespace Graph.Cypher.Tests.Parsing;

public class HostileQueryTests
{
    private static readonly HashSet<string> Parameters = ["p"];
    private static readonly ProcedureTable NoProcedures = new();

    [Theory]
    [InlineData("RETURN ", "(", "1", ")")]
    [InlineData("RETURN ", "[", "1", "]")]
    [InlineData("RETURN ", "{a: ", "1", "}")]
    [InlineData("RETURN ", "NOT ", "true", "")]
    [InlineData("RETURN ", "- ", "1", "")]
    [InlineData("RETURN ", "CASE WHEN true THEN ", "1", " END")]
    [InlineData("RETURN ", "f(", "1", ")")]
    [InlineData("RETURN ", "x[", "1", "]")]
    [InlineData("RETURN ", "[x IN ", "xs", " | x]")]
    [InlineData("RETURN ", "EXISTS { RETURN ", "1", "}")]
    [InlineData("RETURN ", "EXISTS { (a) WHERE ", "1", "}")]
    [InlineData("RETURN ", "reduce(a = 1, b IN c | ", "1", ")")]
    [InlineData("RETURN ", "(a {b: ", "1", "})--()")]
    [InlineData("RETURN 1 IS :: ", "LIST<", "INTEGER", ">")]
    [InlineData("RETURN 1 IS :: INTEGER", "", "", " LIST")]
    [InlineData("MATCH ", "(", "()", ")")]
    [InlineData("MATCH (a:", "(", "A", ")) RETURN 1")]
    [InlineData("MATCH (a:", "!", "A", "")]
    [InlineData("MATCH (a:A", "", "", "|B")]
    [InlineData("", "CALL { ", "RETURN 1", " }")]
    [InlineData("", "FOREACH (x IN xs | ", "CREATE ()", ")")]
    [InlineData("RETURN a", "", "", ".b")]
    [InlineData("RETURN a", "", "", "[1]")]
    [InlineData("RETURN 1", "", "", " + 1")]
    [InlineData("RETURN 1", "", "", " IS NULL")]
    [InlineData("RETURN 1", "", "", " UNION RETURN 1")]
    public void DepthIsRefusedAndNeverOverflowsTheStack(string start, string before, string middle, string after)
    {
        foreach (var depth in new[] { 2_000, 50_000 })
        {
            var query = new StringBuilder(start).Insert(start.Length, before, depth).Append(middle);
            query.Insert(query.Length, after, depth);
            CypherException? error = null;
            var thread = new Thread(() => error = Refusal(query.ToString()), maxStackSize: 512 << 10);
            thread.Start();
            thread.Join();
            Assert.Equal("UnexpectedSyntax", error?.Detail);
        }
    }

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("NOT ", "true", "")]
    [InlineData("[", "", "]")]
    public void AHundredLevelsAreRead(string before, string middle, string after) =>
        Assert.Null(Refusal("RETURN " + string.Concat(Enumerable.Repeat(before, 100)) + middle + string.Concat(Enumerable.Repeat(after, 100))));

    [Theory]
    [InlineData("RETURN 1", " + 1")]
    [InlineData("MATCH (a) RETURN a", ".b")]
    [InlineData("MATCH (a:A", "|B", ") RETURN a")]
    [InlineData("RETURN 1 AS x", " UNION RETURN 1 AS x")]
    public void WhatIsAllowedFitsOnASmallStack(string start, string more, string end = "")
    {
        CypherException? error = null;
        var thread = new Thread(() => error = Refusal(start + string.Concat(Enumerable.Repeat(more, 450)) + end), maxStackSize: 1 << 20);
        thread.Start();
        thread.Join();
        Assert.Null(error);
    }

    [Fact]
    public void ConditionsMayComeByTheThousand() =>
        Assert.Null(Refusal("MATCH (n) WHERE n.x = 0" + string.Concat(Enumerable.Range(1, 20_000).Select(i => $" OR n.x = {i}")) + " RETURN n"));

    [Fact]
    public void ListsMayBeLong() => Assert.Null(Refusal($"RETURN [{string.Join(", ", Enumerable.Range(0, 100_000))}]"));

    [Fact]
    public void AnyCharacterLeftOutOrDoubledOrReplacedGivesATreeOrAnErrorInTheQuery()
    {
        string[] queries =
        [
            "MATCH p = (a:A|B&!C {x: 1} WHERE a.y > .5)-[r:T*1..3 {z: $p}]->(b), ((c)--(d)){1,3} WHERE a.`x y` = 0x1F RETURN DISTINCT *, 'a\\u0041' AS t ORDER BY t DESC SKIP 1 LIMIT 2",
            "UNWIND [x IN [1, 2] WHERE x:A | x] AS y CALL (y) { WITH 1 AS z RETURN COUNT { (y)--() } AS z } IN TRANSACTIONS OF 2 ROWS MERGE (a)-[:T]->(b) ON CREATE SET a += {k: y}, a:L FINISH",
            "RETURN CASE x WHEN 1, > 2 THEN all(v IN vs WHERE v) ELSE n {.a, .*, b: reduce(s = 0, i IN l | s + i)} END, x IS NOT :: LIST<INT> || \"q\" // end",
            "CREATE FULLTEXT INDEX n IF NOT EXISTS FOR (n:A|B) ON EACH [n.a, n.b] OPTIONS {a: {}}",
            "SHOW INDEXES YIELD name AS n WHERE n STARTS WITH 'a' RETURN count(*) /* c */ ;",
        ];
        foreach (var query in queries)
        {
            for (var at = 0; at < query.Length; at++)
            {
                Refusal(query[..at]);
                Refusal(query.Remove(at, 1));
                Refusal(query.Insert(at, query[at].ToString()));
                foreach (var sign in "()[]{}|:;,.'\"`$*+-<>=!&%/\\\0م—\uD800") Refusal(query[..at] + sign + query[(at + 1)..]);
            }
        }
    }

    // Anything but a Cypher error fails the test.
    private static CypherException? Refusal(string query)
    {
        try
        {
            SemanticChecker.Check(CypherParser.Parse(query), query, Parameters, NoProcedures);
            return null;
        }
        catch (CypherException error)
        {
            Assert.True(error.Span is { } span && span.Start >= 0 && span.Start <= span.End && span.End <= query.Length, $"{error.Span} in {query}");
            return error;
        }
    }
}
