namespace Graph.Cypher.Tests.Parsing;

public class CommandParsingTests
{
    [Theory]
    [InlineData("CREATE INDEX FOR (n:L) ON (n.a, n.b)",
        "CreateIndex(RANGE, [L], [a, b], Run)")]
    [InlineData("CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:A|B) ON EACH [n.a, n.b] OPTIONS {x: 1}",
        "CreateIndex(FULLTEXT, names, IfNotExists, [A, B], [a, b], MapLiteral([x: 1]), Run)")]
    [InlineData("CREATE LOOKUP INDEX FOR (n) ON EACH labels(n)",
        "CreateIndex(LOOKUP, Run)")]
    [InlineData("CREATE LOOKUP INDEX x FOR ()-[r]-() ON type(r)",
        "CreateIndex(LOOKUP, x, IsOnRelationships, Run)")]
    [InlineData("CREATE CONSTRAINT c FOR ()-[r:T]-() REQUIRE (r.a, r.b) IS RELATIONSHIP KEY",
        "CreateConstraint(c, IsOnRelationships, T, [a, b], Key, Run)")]
    [InlineData("CREATE CONSTRAINT FOR (n:L) REQUIRE n.a IS UNIQUE",
        "CreateConstraint(L, [a], Unique, Run)")]
    [InlineData("CREATE CONSTRAINT FOR (n:L) REQUIRE n.a IS NOT NULL",
        "CreateConstraint(L, [a], Exists, Run)")]
    [InlineData("DROP INDEX x IF EXISTS",
        "DropIndex(x, IfExists, Run)")]
    [InlineData("SHOW INDEXES YIELD name, type AS t ORDER BY name WHERE t = 'RANGE' RETURN count(*)",
        "ShowCommand(INDEXES, Projection([name, type AS t], [SortItem(name)]), Comparison([t, 'RANGE'], [Equal]), Projection([CountStar()]), Run)")]
    [InlineData("SHOW RANGE INDEXES WHERE name = 'x'",
        "ShowCommand(INDEXES, [RANGE], Comparison([name, 'x'], [Equal]), Run)")]
    [InlineData("SHOW USER DEFINED FUNCTIONS",
        "ShowCommand(FUNCTIONS, [USER DEFINED], Run)")]
    [InlineData("SHOW PROCEDURES EXECUTABLE yield name, description, signature",
        "ShowCommand(PROCEDURES, Projection([name, description, signature]), Run)")]
    [InlineData("SHOW DATABASE neo4j",
        "ShowCommand(DATABASES, [neo4j], Run)")]
    [InlineData("SHOW DEFAULT DATABASE",
        "ShowCommand(DATABASE, [DEFAULT], Run)")]
    [InlineData("SHOW DATABASES",
        "ShowCommand(DATABASES, Run)")]
    [InlineData("SHOW TRANSACTIONS 'a', 'b' YIELD *",
        "ShowCommand(TRANSACTIONS, [a, b], Projection(IncludesAll), Run)")]
    [InlineData("SHOW CURRENT USER",
        "ShowCommand(CURRENT USER, Run)")]
    public void CommandsReadAsWritten(string text, string tree) => Assert.Equal(tree, TreeText.Of(text));
}
