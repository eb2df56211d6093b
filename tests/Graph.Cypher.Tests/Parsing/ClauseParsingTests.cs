namespace Graph.Cypher.Tests.Parsing;

public class ClauseParsingTests
{
    [Theory]
    [InlineData("OPTIONAL CALL (x, y) { RETURN 1 AS z } IN 4 CONCURRENT TRANSACTIONS OF 10 ROWS ON ERROR CONTINUE REPORT STATUS AS s RETURN z",
        "Subquery(IsOptional, HasScope, [x, y], SingleQuery([Return(Projection([1 AS z]))]), InTransactions(10, CONTINUE, s)); Return(Projection([z]))")]
    [InlineData("CALL (*) { RETURN 1 AS z } RETURN z",
        "Subquery(HasScope, ImportsAll, SingleQuery([Return(Projection([1 AS z]))])); Return(Projection([z]))")]
    [InlineData("CALL { WITH x RETURN 1 AS z UNION ALL RETURN 2 AS z } RETURN z",
        "Subquery(UnionQuery(SingleQuery([With(Projection([x])), Return(Projection([1 AS z]))]), SingleQuery([Return(Projection([2 AS z]))]), All)); Return(Projection([z]))")]
    [InlineData("CALL db.labels() YIELD label AS l, x WHERE l STARTS WITH 'a' RETURN l",
        "Call(db.labels, [YieldItem(label, l), YieldItem(x, x)], HasYield, StartsWith(l, 'a')); Return(Projection([l]))")]
    [InlineData("CALL db.labels",
        "Call(db.labels)")]
    [InlineData("CALL db.labels() YIELD *",
        "Call(db.labels, HasYield, YieldsAll)")]
    [InlineData("FOREACH (x IN [1,2] | CREATE (n {a: x}) SET n:A:B REMOVE n.x, n:C)",
        "Foreach(x, ListLiteral([1, 2]), [Create([Path([Node(n, MapLiteral([a: x]))])]), Set([SetLabels(n, [:A, :B])]), Remove([RemoveProperty(n.x), RemoveLabels(n, [:C])])])")]
    [InlineData("MERGE (a)-[:T]->(b) ON CREATE SET a.x = 1, b += {y: 2} ON MATCH SET a = b, a['k'] = 2",
        "Merge(Path([Node(a), Relationship(:T, Right), Node(b)]), [SetProperty(a.x, 1), SetProperties(b, MapLiteral([y: 2]), Adds)], [SetProperties(a, b), SetProperty(IndexAccess(a, 'k'), 2)])")]
    [InlineData("NODETACH DELETE a, b",
        "Delete([a, b])")]
    [InlineData("DETACH DELETE a",
        "Delete(IsDetach, [a])")]
    [InlineData("LOAD CSV WITH HEADERS FROM 'x' AS row FIELDTERMINATOR ';' RETURN row",
        "LoadCsv(); Return(Projection([row]))")]
    [InlineData("USE graph.x MATCH (n) RETURN n OFFSET 3",
        "Use(graph.x); Match([Path([Node(n)])]); Return(Projection([n], 3))")]
    [InlineData("CYPHER 5 runtime=slotted planner=cost EXPLAIN MATCH (n) RETURN n",
        "QueryStatement(SingleQuery([Match([Path([Node(n)])]), Return(Projection([n]))]), Explain)")]
    [InlineData("PROFILE RETURN 1 UNION RETURN 2 UNION ALL RETURN 3",
        "QueryStatement(UnionQuery(UnionQuery(SingleQuery([Return(Projection([1]))]), SingleQuery([Return(Projection([2]))])), SingleQuery([Return(Projection([3]))]), All), Profile)")]
    [InlineData("WITH 1",
        "With(Projection([1]))")]
    [InlineData(@"RETURN '\u0641\n\d\\'",
        @"Return(Projection(['ف
\d\']))")]
    [InlineData("RETURN `a``b`, `` AS x, {``: 1}",
        "Return(Projection([a`b,  AS x, MapLiteral([: 1])]))")]
    [InlineData("WITH (n) RETURN (`n`), (n.x)",
        "With(Projection([n])); Return(Projection([n, n.x]))")]
    [InlineData("RETURN [x in range(1,10) where x%2=0|x*x]",
        "Return(Projection([ListComprehension(x, FunctionCall(range, [1, 10]), Comparison([Modulo(x, 2), 0], [Equal]), Multiply(x, x))]))")]
    [InlineData("RETURN count( DISTINCT 1 ), count(ALL 1)",
        "Return(Projection([FunctionCall(count, IsDistinct, [1]), FunctionCall(count, [1])]))")]
    [InlineData("RETURN /* a */ 1 /* b */ AS /* c */ x // d",
        "Return(Projection([1 AS x]))")]
    public void ClausesReadAsWritten(string text, string tree) => Assert.Equal(tree, TreeText.Of(text));
}
