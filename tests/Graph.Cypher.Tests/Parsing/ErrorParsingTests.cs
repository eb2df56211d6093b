using Graph.Cypher.Parsing;

namespace Graph.Cypher.Tests.Parsing;

public class ErrorParsingTests
{
    [Theory]
    [InlineData("CREATE CONSTRAINT FOR (n:L) REQUIRE n.a IS :: STRING",
        "NotSupported 43-45: Constraints on the type of a property are not supported; IS UNIQUE, IS NOT NULL and IS NODE KEY are.")]
    [InlineData("CREATE INDEX ON :L(a)",
        "UnexpectedSyntax 13-15: Indexes are made with FOR since Neo4j 5: `CREATE INDEX FOR (n:Label) ON (n.key)`.")]
    [InlineData("CREATE CONSTRAINT ON (n:L) ASSERT n.a IS UNIQUE",
        "UnexpectedSyntax 18-20: Constraints are made with FOR and REQUIRE since Neo4j 5: `CREATE CONSTRAINT FOR (n:Label) REQUIRE n.key IS UNIQUE`.")]
    [InlineData("CREATE INDX FOR (n:L) ON (n.a)",
        "UnexpectedSyntax 7-11: Unexpected `INDX`; did you mean INDEX?")]
    [InlineData("DROP CONSTRAINT ON (n:L) ASSERT n.x IS UNIQUE",
        "UnexpectedSyntax 16-18: Indexes and constraints are dropped by name since Neo4j 5; SHOW INDEXES and SHOW CONSTRAINTS give the names.")]
    [InlineData("SHOW INDEXS",
        "UnexpectedSyntax 5-11: Unexpected `INDEXS`; did you mean INDEXES?")]
    [InlineData("ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'",
        "NotSupported 0-5: This administers a server with users and databases; here there is one graph, without users.")]
    [InlineData("MATCH (n) RETRUN n",
        "UnexpectedSyntax 10-16: Unexpected `RETRUN`; did you mean RETURN?")]
    [InlineData("MTCH (n) RETURN n",
        "UnexpectedSyntax 0-4: Unexpected `MTCH`; did you mean MATCH?")]
    [InlineData("MATCH (n) WHERE n.x = 1 RETRUN n",
        "UnexpectedSyntax 24-30: Unexpected `RETRUN`; did you mean RETURN?")]
    [InlineData("MATCH (n) RETURN n ODER BY n",
        "UnexpectedSyntax 19-23: Unexpected `ODER`; did you mean ORDER?")]
    [InlineData("MATCH (n) RETURN n LIMT 3",
        "UnexpectedSyntax 19-23: Unexpected `LIMT`; did you mean LIMIT?")]
    [InlineData("MATCH (n) WHERE RETURN n",
        "UnexpectedSyntax 16-22: Unexpected `RETURN`; expected an expression.")]
    [InlineData("MATCH (a)->(b) RETURN a",
        "UnexpectedSyntax 9-10: Unexpected `-`; expected a relationship, as in `-[:TYPE]->`, `,`, WHERE, another clause, UNION or `;`.")]
    [InlineData("MATCH (a)-[:X-(b) RETURN a",
        "UnexpectedSyntax 13-14: Unexpected `-`; expected `*`, `{`, WHERE or `]`.")]
    [InlineData("RETURN 1 != 2",
        "UnexpectedSyntax 9-10: `!=` is not an operator of Cypher; write `<>` instead.")]
    [InlineData("RETURN 1 == 2",
        "UnexpectedSyntax 10-11: `==` is not an operator of Cypher; write `=` instead.")]
    [InlineData("RETURN 1 && 2",
        "UnexpectedSyntax 9-10: `&&` is not an operator of Cypher; write `AND` instead.")]
    [InlineData("RETURN {p}",
        "UnexpectedSyntax 7-10: A parameter is written `$p` and a map `{p: …}`; `{p}` is neither.")]
    [InlineData("RETURN {1}",
        "UnexpectedSyntax 8-9: Unexpected `1`; expected `}` or a key.")]
    [InlineData("RETURN 'abc",
        "UnexpectedSyntax 7-8: The text that begins here is not closed: put `'` at its end.")]
    [InlineData("RETURN “abc”",
        @"InvalidUnicodeCharacter 7-8: `“` is not a sign of Cypher; write `""` instead.")]
    [InlineData("RETURN 1, 2،3",
        "InvalidUnicodeCharacter 11-12: `،` is not a sign of Cypher; write `,` instead.")]
    [InlineData("RETURN 42 — 41",
        "InvalidUnicodeCharacter 10-11: `—` is not a sign of Cypher here; write `-` instead.")]
    [InlineData("MATCH (a)—[:T]→(b) RETURN a",
        "InvalidUnicodeCharacter 14-15: `→` is not a sign of Cypher; write `>` instead.")]
    [InlineData("RETURN 1; RETURN 2",
        "UnexpectedSyntax 10-16: Only one statement can be run at once; run what stands behind the semicolon by itself.")]
    [InlineData("RETURN",
        "UnexpectedSyntax 6-6: The query ends too early; expected DISTINCT, `*` or an expression.")]
    [InlineData("MATCH",
        "UnexpectedSyntax 5-5: The query ends too early; expected a pattern, as in `(n:Label)` or `(`.")]
    [InlineData("MATCH (n",
        "UnexpectedSyntax 8-8: The query ends too early; expected `:`, IS, `{`, WHERE or `)`.")]
    [InlineData("RETURN (1",
        "UnexpectedSyntax 9-9: The query ends too early; expected an operator or `)`.")]
    [InlineData("RETURN 1 AS",
        "UnexpectedSyntax 11-11: The query ends too early; expected a name.")]
    [InlineData("RETURN 012",
        "InvalidNumberLiteral 7-10: `012` begins with 0; write `0o…` for an octal number, or leave the 0 out.")]
    [InlineData("RETURN 1e400, 2",
        "FloatingPointOverflow 7-12: `1e400` is too large for a float, which reaches to 1.7976931348623157E+308.")]
    [InlineData("RETURN 99999999999999999999",
        "IntegerOverflow 7-27: `99999999999999999999` does not fit into an integer of 64 bits; write it as a float, with a point, or as a text.")]
    [InlineData("RETURN 12ab",
        "InvalidNumberLiteral 7-11: `12ab` is not a number; a name that begins with a digit stands in backticks.")]
    [InlineData("RETURN 0x",
        "InvalidNumberLiteral 7-9: `0x` is not a number; a name that begins with a digit stands in backticks.")]
    [InlineData(@"RETURN '\uH'",
        @"InvalidUnicodeLiteral 8-11: `\u` must be followed by the 4 hexadecimal digits of a code point: `\u0641`.")]
    [InlineData("RETURN filter(x IN xs WHERE x)",
        "UnexpectedSyntax 7-13: filter() and extract() are gone from Cypher; write `[x IN list WHERE …]` and `[x IN list | …]`.")]
    [InlineData("MATCH (n USING",
        "UnexpectedSyntax 9-14: Unexpected `USING`; expected `:`, IS, `{`, WHERE or `)`.")]
    [InlineData("MATCH (a)(b) RETURN a",
        "UnexpectedSyntax 9-10: Unexpected `(`; expected a relationship, as in `-[:TYPE]->`, `,`, WHERE, another clause, UNION or `;`.")]
    [InlineData("RETURN [,] AS x",
        "UnexpectedSyntax 8-9: Unexpected `,`; expected `]` or an expression.")]
    [InlineData("RETURN {a: 1,} AS x",
        "UnexpectedSyntax 13-14: Unexpected `}`; expected a key.")]
    [InlineData("RETURN a AS AS x",
        "UnexpectedSyntax 15-16: Unexpected `x`; expected `,`, ORDER, SKIP, OFFSET, LIMIT, another clause, UNION or `;`.")]
    [InlineData(":param x => 1",
        "UnexpectedSyntax 0-1: Commands with a colon are those of Neo4j Browser and cypher-shell, not Cypher.")]
    [InlineData("RETURN 'it''s'",
        @"UnexpectedSyntax 11-14: A quote inside a text bears a backslash: `\'`.")]
    public void WhatIsNotCypherIsRefusedWithItsPlaceAndWhatToDo(string query, string expected)
    {
        var error = Assert.Throws<CypherException>(() => CypherParser.Parse(query));
        Assert.True(error.IsCompileTime);
        Assert.Equal(expected, $"{error.Detail ?? error.Kind.ToString()} {error.Span?.Start}-{error.Span?.End}: {error.Message}");
    }
}
