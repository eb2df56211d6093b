using Graph.Cypher.Parsing;
using Graph.Cypher.Semantics;

namespace Graph.Cypher.Tests.Semantics;

public class SemanticCheckerTests
{
    private static readonly ProcedureTable Procedures = new(
        "db.labels() :: (label :: STRING)", "dbms.components() :: (name :: STRING, versions :: LIST, edition :: STRING)", "do.it(x :: INTEGER) :: VOID");

    [Theory]
    [InlineData("MATCH (n) RETURN n.x AS x, count(*) AS c ORDER BY c DESC, n.x")]
    [InlineData("MATCH (n) WITH n.x AS x, count(*) AS c WHERE count(*) > 1 RETURN x")]
    [InlineData("MATCH (n) WITH n WHERE n.x > 1 AND (n)-->() RETURN n")]
    [InlineData("MATCH (n) CALL { MATCH (m) RETURN m } RETURN n, m")]
    [InlineData("MATCH (n) CALL { MATCH (n)-->(m) RETURN m } RETURN n, m")]
    [InlineData("MATCH (n) CALL { WITH n MATCH (n)-->(m) RETURN m } RETURN n, m")]
    [InlineData("MATCH (n) CALL (n) { MATCH (n)-->(m) WITH m RETURN n.x AS x, m } RETURN n, m, x")]
    [InlineData("MATCH (n) CALL (*) { RETURN n.x AS x UNION RETURN 1 AS x } RETURN x")]
    [InlineData("MATCH (n) CALL (n) { SET n.x = 1 } RETURN n")]
    [InlineData("MATCH (n) CALL (n) { SET n.x = 1 } IN TRANSACTIONS OF 10 ROWS")]
    [InlineData("UNWIND [1,2] AS x CALL (x) { CREATE ({y: x}) } IN TRANSACTIONS ON ERROR CONTINUE REPORT STATUS AS s RETURN s.committed")]
    [InlineData("MATCH (n) WHERE EXISTS { MATCH (n)-->(m) WITH m WHERE n.x = m.x RETURN m } RETURN n")]
    [InlineData("MATCH (n) RETURN COUNT { (n)-->() } AS c, COLLECT { MATCH (n)-->(m) RETURN m.x } AS xs")]
    [InlineData("MATCH (a) MATCH ((x)-[r]->(y) WHERE x.v < y.v AND x.q = a.q){1,3} RETURN x, r, [z IN y | z.v]")]
    [InlineData("MATCH (a)-[r:T]->+(b) RETURN size(r), [q IN r | q.x]")]
    [InlineData("MATCH (a)-[r:T WHERE r.x > 1]->+(b) RETURN r")]
    [InlineData("MATCH SHORTEST 1 (a)-->+(b) RETURN a")]
    [InlineData("MATCH (a), (b) RETURN shortestPath((a)-[*]-(b)) AS p, length(shortestPath((a)-[*]-(b))) AS l")]
    [InlineData("MATCH (n) FOREACH (x IN [1,2] | SET n.x = x FOREACH (y IN [x] | CREATE ({z: y})))")]
    [InlineData("MATCH (n) RETURN n UNION MATCH (n) RETURN n")]
    [InlineData("CREATE (n) WITH n MATCH (m) RETURN m")]
    [InlineData("MATCH (n:A:B) RETURN n")]
    [InlineData("MATCH (n:A&B|C) RETURN n")]
    [InlineData("MATCH ()-[r:A|:B]->() RETURN r")]
    [InlineData("CREATE (n:A&B)")]
    [InlineData("CREATE (n)-[:T]->(m) RETURN n, m")]
    [InlineData("MATCH (n) DELETE n.x")]
    [InlineData("MATCH (n) SET n += {x: $p}")]
    [InlineData("MATCH (n) SET n:$($p)")]
    [InlineData("MATCH (n) REMOVE n.x, n:A")]
    [InlineData("RETURN count(*), count(DISTINCT 1)")]
    [InlineData("EXPLAIN RETURN $x")]
    [InlineData("CALL db.labels")]
    [InlineData("CALL db.labels()")]
    [InlineData("CALL db.labels() YIELD label")]
    [InlineData("CALL db.labels() YIELD label RETURN label")]
    [InlineData("CALL do.it(1)")]
    [InlineData("MATCH (n) CALL do.it(n.x)")]
    [InlineData("MATCH (n) CALL do.it(n.x) RETURN n")]
    [InlineData("USE neo4j MATCH (n) RETURN n")]
    [InlineData("MATCH (n) RETURN n.x SKIP $p LIMIT toInteger($q) + 1")]
    [InlineData("MATCH (n) RETURN n LIMIT size([x IN [1,2] | x])")]
    [InlineData("MATCH (n) RETURN DISTINCT n.x AS x ORDER BY n.x")]
    [InlineData("MATCH (n) RETURN n {.x, .*, y: n.y, p: 1}")]
    [InlineData("MATCH (n) RETURN n:Person AS isPerson")]
    [InlineData("RETURN reduce(a = 0, x IN [1,2] | a + x)")]
    [InlineData("MATCH (n) WHERE n.x RETURN n")]
    [InlineData("MATCH (n) WHERE NOT exists((n)-->()) RETURN n")]
    [InlineData("MATCH (n) RETURN exists((n)-->()) AS e, NOT (n)-->() AS x")]
    [InlineData("MATCH (n) RETURN [(n)-->(m) | m.x] AS xs, size([(n)-->(m) WHERE m.y | 1])")]
    [InlineData("MATCH (a)-[r]->(b) MATCH (c)-[r]->(d) RETURN r")]
    [InlineData("MATCH (n) RETURN *, n.x AS x ORDER BY x")]
    [InlineData("RETURN CASE 1 WHEN 1 THEN 'a' ELSE 2 END + 1")]
    [InlineData("MATCH (a) RETURN collect(a)[0].name, head(collect(a)).name, collect(a.x)[..3]")]
    [InlineData("RETURN date().year, duration('P1D').days, point({x:1,y:2}).x")]
    [InlineData("UNWIND [[1,2],[3]] AS l UNWIND l AS x RETURN x + 1")]
    [InlineData("UNWIND [{a: 1}] AS m RETURN m.a.b")]
    [InlineData("UNWIND $rows AS row MERGE (n:X {id: row.id}) SET n += row.props RETURN count(*)")]
    [InlineData("MATCH (n) WITH n ORDER BY n.x LIMIT 3 MATCH (n)-->(m) RETURN m")]
    [InlineData("MATCH (n) ORDER BY n.x LIMIT 3 RETURN n")]
    [InlineData("MATCH (n) RETURN max(n.x) - min(n.x) AS spread, n.y")]
    [InlineData("MATCH (n) RETURN n.y, n.y + max(n.x)")]
    [InlineData("MATCH (n) RETURN n, [x IN collect(n.z) WHERE x > n.x | x]")]
    [InlineData("MATCH (n) RETURN count(n) AS c, [x IN [1] | n.x]")]
    [InlineData("MATCH (n) WITH count(n) AS c, n.x + 1 AS y RETURN c, y")]
    [InlineData("MATCH (n) RETURN n.x, COUNT { (n)-->() } + count(*)")]
    [InlineData("MATCH (n) WITH n.x AS x RETURN x, count(*) AS c ORDER BY count(*) DESC")]
    [InlineData("MATCH (n) RETURN n.x AS x, sum(n.y) ORDER BY sum(n.y) / 2")]
    [InlineData("MATCH (a WHERE a.x = b.x)-->(b) RETURN a")]
    [InlineData("MERGE (n:X {id: $p}) ON CREATE SET n.c = timestamp() ON MATCH SET n.m = 1 RETURN n")]
    [InlineData("MERGE (a:A)-[r:R]-(b:B) RETURN r")]
    [InlineData("INSERT (n:A&B {x: 1})-[:T]->(m) RETURN n")]
    [InlineData("MATCH (n) WHERE n.name =~ 'a.*' AND n.x STARTS WITH 'b' RETURN elementId(n), id(n)")]
    [InlineData("MATCH (n) FINISH")]
    [InlineData("MATCH (n) SET n.x = 1 FINISH")]
    [InlineData("FINISH")]
    public void WhatNeo4jRunsIsAllowed(string query) => Assert.Null(Refusal(query));

    [Theory]
    [InlineData("MATCH (n) RETURN m",
        "UndefinedVariable 17-18: Variable `m` is not defined; did you mean `n`?")]
    [InlineData("MATCH (name) RETURN nmae.x",
        "UndefinedVariable 20-24: Variable `nmae` is not defined; did you mean `name`?")]
    [InlineData("MATCH (n) RETURN n.x AS x, count(*) AS c ORDER BY n.y",
        "UndefinedVariable 50-51: Variable `n` is not defined here: behind DISTINCT and aggregation only the columns are left.")]
    [InlineData("MATCH (n) CALL { WITH n MATCH (n)-->(m) RETURN n } RETURN n",
        "VariableAlreadyBound 40-48: The subquery returns `n`, which is a variable outside already; return it under another name.")]
    [InlineData("MATCH (n) CALL { WITH n RETURN n.x } RETURN n",
        "NoExpressionAlias 31-34: What a subquery returns needs a name: n.x AS name.")]
    [InlineData("MATCH (n) CALL { RETURN n.x AS x } RETURN n",
        "UndefinedVariable 24-25: Variable `n` is not defined in the subquery; import it: CALL (n) { … }.")]
    [InlineData("MATCH (n) CALL (n) { WITH 1 AS n RETURN n AS x } RETURN x",
        "VariableAlreadyBound 31-32: `n` is a variable of the query around, which is seen throughout the subquery; choose another name.")]
    [InlineData("MATCH (n) CALL (m) { RETURN 1 AS x } RETURN x",
        "UndefinedVariable 16-17: Variable `m` is not defined; did you mean `n`?")]
    [InlineData("MATCH (n) CALL () { RETURN n.x AS x } RETURN x",
        "UndefinedVariable 27-28: Variable `n` is not defined in the subquery; import it: CALL (n) { … }.")]
    [InlineData("MATCH (n) CALL (n) { MATCH (n)-->(m) } RETURN n",
        "InvalidClauseComposition 36-36: A query cannot end in MATCH; it ends in RETURN, FINISH or a clause that writes.")]
    [InlineData("CALL { CALL { CREATE (a) } IN TRANSACTIONS RETURN 1 AS x } RETURN x",
        "InvalidClauseComposition 7-42: CALL … IN TRANSACTIONS can neither stand in a subquery nor in a UNION.")]
    [InlineData("CREATE (a) WITH a CALL (a) { SET a.x = 1 } IN TRANSACTIONS",
        "InvalidClauseComposition 18-58: CALL … IN TRANSACTIONS cannot follow CREATE, which a failure would have to undo.")]
    [InlineData("UNWIND [1,2] AS x CALL (x) { CREATE ({y: x}) } IN TRANSACTIONS OF 0 ROWS",
        "InvalidArgumentType 66-67: A transaction takes at least one row.")]
    [InlineData("UNWIND [1,2] AS x CALL (x) { CREATE ({y: x}) } IN TRANSACTIONS REPORT STATUS AS s RETURN s",
        "InvalidClauseComposition 80-81: REPORT STATUS goes with ON ERROR CONTINUE or ON ERROR BREAK.")]
    [InlineData("MATCH (n) WHERE EXISTS { (n)-->(m) WHERE m.x = n.x } RETURN m",
        "UndefinedVariable 60-61: Variable `m` is not defined; did you mean `n`?")]
    [InlineData("MATCH (n) WHERE EXISTS { WITH 1 AS n RETURN n } RETURN n",
        "VariableAlreadyBound 35-36: `n` is a variable of the query around, which is seen throughout the subquery; choose another name.")]
    [InlineData("MATCH (n) RETURN COLLECT { MATCH (n)-->(m) RETURN m.x, m.y }",
        "InvalidClauseComposition 43-58: COLLECT must return one column, not 2.")]
    [InlineData("MATCH (n) RETURN COLLECT { MATCH (n)-->(m) }",
        "InvalidClauseComposition 27-42: COLLECT needs a RETURN at the end that says what to collect.")]
    [InlineData("MATCH (n) RETURN COUNT { CREATE (m) }",
        "InvalidClauseComposition 25-35: CREATE writes, which a subquery in an expression must not.")]
    [InlineData("MATCH ((x)-[r]->(y)){1,3} RETURN x.v",
        "InvalidArgumentType 33-34: Only nodes, relationships, maps, dates, times, durations and points have properties; this is a list.")]
    [InlineData("MATCH (x) MATCH ((x)-[r]->(y)){1,3} RETURN 1",
        "VariableAlreadyBound 18-19: Variable `x` is already defined; choose another name.")]
    [InlineData("MATCH ((x)-[r]->(y)){1,3} (x) RETURN 1",
        "VariableTypeConflict 27-28: Variable `x` is a list already and cannot be a node as well.")]
    [InlineData("MATCH ((x)-[r*2]->(y)){1,3} RETURN x",
        "InvalidRelationshipPattern 10-18: A path that is repeated cannot hold another repetition.")]
    [InlineData("MATCH ((x)){1,3} RETURN x",
        "InvalidRelationshipPattern 6-16: A path that is repeated needs a relationship.")]
    [InlineData("MATCH (((x)-->(y)){2}-->(z)){1,3} RETURN x",
        "UnexpectedSyntax 21-22: Between a path in parentheses and a relationship a node must stand: `((a)-->(b))+ ()-->(c)`.")]
    [InlineData("MATCH REPEATABLE ELEMENTS (a)-->+(b) RETURN a",
        "InvalidRelationshipPattern 29-33: With REPEATABLE ELEMENTS a path could go round for ever; give its length an upper bound.")]
    [InlineData("MATCH p = shortestPath((a)-[*2..]->(b)) RETURN p",
        "InvalidRelationshipPattern 28-32: shortestPath() cannot ask for a least length other than 0 or 1.")]
    [InlineData("MATCH p = shortestPath((a)-->(b)-->(c)) RETURN p",
        "InvalidRelationshipPattern 6-39: shortestPath() and allShortestPaths() take two nodes and one relationship between them.")]
    [InlineData("FOREACH (x IN [1] | MATCH (n) SET n.x = 1)",
        "InvalidClauseComposition 20-29: MATCH cannot stand in FOREACH, which holds clauses that write; use UNWIND or CALL { … }.")]
    [InlineData("FOREACH (x IN 1 | CREATE ({x: x}))",
        "InvalidArgumentType 14-15: What FOREACH goes through must be a list, but this is an integer.")]
    [InlineData("MATCH (n) FOREACH (x IN [1,2] | CREATE (m)) RETURN m",
        "UndefinedVariable 51-52: Variable `m` is not defined; did you mean `n`?")]
    [InlineData("MATCH (n)",
        "InvalidClauseComposition 9-9: A query cannot end in MATCH; it ends in RETURN, FINISH or a clause that writes.")]
    [InlineData("MATCH (n) WITH n",
        "InvalidClauseComposition 16-16: A query cannot end in WITH; it ends in RETURN, FINISH or a clause that writes.")]
    [InlineData("UNWIND [1] AS x",
        "InvalidClauseComposition 15-15: A query cannot end in UNWIND; it ends in RETURN, FINISH or a clause that writes.")]
    [InlineData("RETURN 1 MATCH (n)",
        "InvalidClauseComposition 9-18: RETURN can only stand at the end of a query; MATCH cannot follow it.")]
    [InlineData("RETURN 1 CREATE (n)",
        "InvalidClauseComposition 9-19: RETURN can only stand at the end of a query; CREATE cannot follow it.")]
    [InlineData("MATCH (n) RETURN n UNION MATCH (m) RETURN m",
        "DifferentColumnsInUnion 35-43: All parts of a UNION must return the same columns in the same order; the first returns `n` and this one `m`.")]
    [InlineData("CREATE (n) MATCH (m) RETURN m",
        "InvalidClauseComposition 11-20: WITH is required between CREATE and MATCH; write WITH * to keep all variables.")]
    [InlineData("MATCH (n) SET n.x = 1 UNWIND [1] AS y RETURN y",
        "InvalidClauseComposition 22-37: WITH is required between SET and UNWIND; write WITH * to keep all variables.")]
    [InlineData("MATCH (n:A:B|C) RETURN n",
        "UnexpectedSyntax 9-12: `:A:B` cannot be mixed with `|`, `&`, `!` and `%`; write `:A&B`.")]
    [InlineData("MATCH ()-[r:A:B]->() RETURN r",
        "UnexpectedSyntax 12-15: A relationship has one type; several to choose from are written `:A|B`.")]
    [InlineData("CREATE (n:A|B)",
        "UnexpectedSyntax 10-13: CREATE needs the labels themselves: `:A:B` or `:A&B`.")]
    [InlineData("CREATE (n:A&B:C)",
        "UnexpectedSyntax 10-15: `:A:B` cannot be mixed with `|`, `&`, `!` and `%`; write `:A&B`.")]
    [InlineData("CREATE (n {x: m.x})",
        "UndefinedVariable 14-15: Variable `m` is not defined.")]
    [InlineData("MATCH (n) DELETE [n]",
        "InvalidArgumentType 17-20: What is deleted must be a node, a relationship or a path, but this is a list.")]
    [InlineData("MATCH (n) SET n = 1",
        "InvalidArgumentType 18-19: What SET takes properties from must be a map, a node or a relationship, but this is an integer.")]
    [InlineData("WITH 1 AS x SET x.y = 1",
        "InvalidArgumentType 16-17: What has properties that can be changed must be a node or a relationship, but this is an integer.")]
    [InlineData("RETURN toUper('x')",
        "UnknownFunction 7-13: There is no function `toUper`; did you mean `toUpper`?")]
    [InlineData("RETURN toUpper(1)",
        "InvalidArgumentType 15-16: What toUpper() takes as `input` must be a text, but this is an integer.")]
    [InlineData("RETURN toUpper()",
        "InvalidNumberOfArguments 7-16: toUpper() takes 1 argument, not 0.")]
    [InlineData("RETURN toUpper(DISTINCT 'x')",
        "UnexpectedSyntax 7-28: DISTINCT goes with functions that aggregate; toUpper() does not.")]
    [InlineData("RETURN $x",
        "MissingParameter 7-9: Parameter `$x` is not given.")]
    [InlineData("RETURN $pp",
        "MissingParameter 7-10: Parameter `$pp` is not given.")]
    [InlineData("CALL db.labels() YIELD lable RETURN lable",
        "UndefinedVariable 23-28: Procedure `db.labels` has no column `lable`; did you mean `label`?")]
    [InlineData("CALL db.label()",
        "ProcedureNotFound 5-13: There is no procedure `db.label`; did you mean `db.labels`?")]
    [InlineData("CALL db.labels() RETURN 1",
        "UndefinedVariable 5-14: Inside a query the columns must be named: YIELD label.")]
    [InlineData("CALL do.it('x')",
        "InvalidArgumentType 11-14: What do.it() takes as `x` must be an integer, but this is a text.")]
    [InlineData("CALL do.it",
        "MissingParameter 5-10: Parameter `$x` is not given.")]
    [InlineData("LOAD CSV FROM 'x' AS l RETURN l",
        "NotSupported 0-22: LOAD CSV is not supported; read the file elsewhere and hand its rows over as a parameter: UNWIND $rows AS row.")]
    [InlineData("MATCH (n) USE x RETURN n",
        "InvalidClauseComposition 10-15: USE can only stand at the beginning of a query.")]
    [InlineData("MATCH (n) RETURN DISTINCT n.x AS x ORDER BY n.y",
        "UndefinedVariable 44-45: Variable `n` is not defined here: behind DISTINCT and aggregation only the columns are left.")]
    [InlineData("WITH 1 AS n RETURN n {.x}",
        "InvalidArgumentType 19-20: What is projected to a map must be a map, a node or a relationship, but this is an integer.")]
    [InlineData("WITH 'x' AS n RETURN n:Person",
        "InvalidArgumentType 21-22: What is asked for a label or type must be a node or a relationship, but this is a text.")]
    [InlineData("MATCH (n) RETURN 1 + 'x' + [1] + n.x, date() + duration('P1D'), date() - 1",
        "InvalidArgumentType 64-74: `-` cannot be put to a date and an integer.")]
    [InlineData("MATCH (n) RETURN n + 1",
        "InvalidArgumentType 17-22: `+` cannot be put to a node and an integer.")]
    [InlineData("RETURN true + 1",
        "InvalidArgumentType 7-15: `+` cannot be put to a boolean and an integer.")]
    [InlineData("RETURN {a: 1} + 1",
        "InvalidArgumentType 7-17: `+` cannot be put to a map and an integer.")]
    [InlineData("RETURN - 'x'",
        "InvalidArgumentType 9-12: What bears a sign must be a number or a duration, but this is a text.")]
    [InlineData("RETURN -date()",
        "InvalidArgumentType 8-14: What bears a sign must be a number or a duration, but this is a date.")]
    [InlineData("RETURN 1 IN 2",
        "InvalidArgumentType 12-13: What stands behind IN must be a list, but this is an integer.")]
    [InlineData("RETURN all(x IN [1,2] WHERE x)",
        "InvalidArgumentType 28-29: The condition behind WHERE must be a boolean, but this is an integer.")]
    [InlineData("RETURN [x IN 1 | x]",
        "InvalidArgumentType 13-14: What stands behind IN must be a list, but this is an integer.")]
    [InlineData("MATCH (n) WHERE n RETURN n",
        "InvalidArgumentType 16-17: The condition behind WHERE must be a boolean, but this is a node.")]
    [InlineData("MATCH (n) WHERE 1 RETURN n",
        "InvalidArgumentType 16-17: The condition behind WHERE must be a boolean, but this is an integer.")]
    [InlineData("MATCH (n) WHERE (n)-->(m) RETURN n",
        "UndefinedVariable 23-24: Variable `m` is not defined; did you mean `n`?")]
    [InlineData("MATCH (a)-[r]->(b), (c)-[r]->(d) RETURN r",
        "RelationshipUniquenessViolation 25-26: Relationship `r` stands twice in one MATCH, where all relationships differ.")]
    [InlineData("MATCH (n) RETURN n AS x, n AS x",
        "ColumnNameConflict 25-31: Two columns are named `x`; give one of them another name with AS.")]
    [InlineData("MATCH (n) RETURN *, n",
        "ColumnNameConflict 20-21: Two columns are named `n`; give one of them another name with AS.")]
    [InlineData("MATCH (n) WITH *, 1 AS n RETURN n",
        "ColumnNameConflict 18-24: Two columns are named `n`; give one of them another name with AS.")]
    [InlineData("RETURN CASE WHEN 1 THEN 2 END",
        "InvalidArgumentType 17-18: The condition behind WHEN must be a boolean, but this is an integer.")]
    [InlineData("MATCH p = (a)-->(b) RETURN p.x",
        "InvalidArgumentType 27-28: Only nodes, relationships, maps, dates, times, durations and points have properties; this is a path.")]
    [InlineData("MATCH (me)--(you) RETURN me.a + count(you)",
        "AmbiguousAggregationExpression 25-29: `me.a` stands beside an aggregation, but is no column of its own; hand it on by WITH under a name, and use that.")]
    [InlineData("MATCH (n) RETURN n.x AS x, sum(n.y) ORDER BY sum(n.z)",
        "UndefinedVariable 49-50: Variable `n` is not defined here: behind DISTINCT and aggregation only the columns are left.")]
    [InlineData("MATCH (a)-[r*1..2 WHERE r.x]->(b) RETURN a",
        "InvalidRelationshipPattern 24-27: WHERE cannot stand in a relationship of variable length; use a quantifier: -[r WHERE …]->+.")]
    [InlineData("MERGE (n:X) WHERE n.x RETURN n",
        "UnexpectedSyntax 12-17: Unexpected `WHERE`; expected a relationship, as in `-[:TYPE]->`, ON, another clause, UNION or `;`.")]
    [InlineData("MATCH (n) RETURN n ORDER BY count(*)",
        "InvalidAggregation 28-36: Aggregation is possible in the columns of WITH and RETURN only; hand its result on by WITH and use that.")]
    [InlineData("RETURN count(count(*))",
        "NestedAggregation 13-21: An aggregation cannot stand in another; hand the inner one's result on by WITH.")]
    [InlineData("MATCH (a) WITH a.x AS x RETURN a",
        "UndefinedVariable 31-32: Variable `a` is not defined any more: the last WITH did not hand it on.")]
    [InlineData("MATCH (n) RETURN n.x, [n.y, count(*)]",
        "AmbiguousAggregationExpression 23-26: `n.y` stands beside an aggregation, but is no column of its own; hand it on by WITH under a name, and use that.")]
    [InlineData("MATCH (n) WITH n AS m, n.x AS x CALL { WITH m WITH m.x AS y RETURN m AS z } RETURN z",
        "UndefinedVariable 67-68: Variable `m` is not defined any more: the last WITH did not hand it on.")]
    [InlineData("MATCH (n) RETURN NOT n.x = 1 AS a, count(*) AS c ORDER BY (NOT n.x) = 1",
        "UndefinedVariable 63-64: Variable `n` is not defined here: behind DISTINCT and aggregation only the columns are left.")]
    public void WhatIsWrongIsRefusedWithItsPlaceAndWhatToDo(string query, string expected)
    {
        var error = Refusal(query);
        Assert.NotNull(error);
        Assert.True(error.IsCompileTime);
        Assert.Equal(expected, $"{error.Detail ?? error.Kind.ToString()} {error.Span?.Start}-{error.Span?.End}: {error.Message}");
    }

    private static CypherException? Refusal(string query)
    {
        try
        {
            SemanticChecker.Check(CypherParser.Parse(query), query, new HashSet<string> { "p", "q", "rows" }, Procedures);
            return null;
        }
        catch (CypherException error)
        {
            return error;
        }
    }
}
