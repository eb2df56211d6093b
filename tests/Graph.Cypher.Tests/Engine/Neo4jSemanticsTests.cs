using Graph.Model;

namespace Graph.Cypher.Tests.Engine;

/// <summary>What the Cypher manual of Neo4j 5 says beyond openCypher 9, with the rows that it promises.</summary>
public class Neo4jSemanticsTests
{
    private const string People = """
        CREATE (ann:Person:Manager {name: 'Ann', age: 40}), (bob:Person {name: 'Bob', age: 30}), (cy:Person {name: 'Cy', age: 20}),
          (dog:Dog {name: 'Rex'}), (x:Person&Dog {name: 'Werewolf', age: 99}),
          (ann)-[:KNOWS {since: 1}]->(bob), (bob)-[:KNOWS {since: 2}]->(cy), (ann)-[:OWNS]->(dog), (cy)-[:LIKES {since: 3}]->(dog), (cy)-[:KNOWS {since: 4}]->(x)
        """;

    // S and T are joined by paths of lengths 1 (over D), 2 (over B, over C) and 3.
    private const string Stations = """
        CREATE (s:Station {name: 'S'}), (a:Station {name: 'A'}), (b:Station {name: 'B'}), (c:Station {name: 'C'}), (d:Station {name: 'D'}), (t:Station {name: 'T'}),
          (s)-[:LINK {km: 1}]->(b), (b)-[:LINK {km: 2}]->(t), (s)-[:LINK {km: 3}]->(c), (c)-[:LINK {km: 4}]->(t), (s)-[:LINK {km: 5}]->(a), (a)-[:LINK {km: 6}]->(d), (d)-[:LINK {km: 7}]->(t)
        """;

    [Theory]
    [InlineData("MATCH (n:Person|Dog) RETURN count(n)", "5")]
    [InlineData("MATCH (n:Person&Dog) RETURN n", "(Werewolf)")]
    [InlineData("MATCH (n:Person&!Manager&!Dog) RETURN n.name AS name ORDER BY name", "Bob | Cy")]
    [InlineData("MATCH (n:!Person) RETURN n", "(Rex)")]
    [InlineData("MATCH (n:%) RETURN count(*)", "5")]
    [InlineData("MATCH (n:!%) RETURN count(*)", "0")]
    [InlineData("MATCH (n:(Person|Dog)&!(Person&Dog)) RETURN count(*)", "4")]
    [InlineData("MATCH (:Person)-[r:!KNOWS]->() RETURN type(r) AS t ORDER BY t", "LIKES | OWNS")]
    [InlineData("MATCH ()-[r:KNOWS|OWNS]->(n) RETURN n.name AS name ORDER BY name", "Bob | Cy | Rex | Werewolf")]
    [InlineData("MATCH (n) WHERE n:Manager|Dog RETURN n.name AS name ORDER BY name", "Ann | Rex | Werewolf")]
    [InlineData("MATCH (n:Person) RETURN n.name, n:Manager AS leads ORDER BY n.name LIMIT 2", "Ann, true | Bob, false")]
    [InlineData("MATCH (n IS Manager) RETURN n", "(Ann)")]
    [InlineData("MATCH (n:$('Manager')) RETURN n", "(Ann)")]
    [InlineData("MATCH (n:$all(['Person', 'Dog'])) RETURN n", "(Werewolf)")]
    [InlineData("MATCH (n:$any(['Manager', 'Dog'])) RETURN count(*)", "3")]
    [InlineData("UNWIND ['OWNS', 'LIKES'] AS t MATCH (n)-[:$(t)]->(:Dog) RETURN t, n", "OWNS, (Ann) | LIKES, (Cy)")]
    [InlineData("UNWIND ['KNOWS', 'LIKES'] AS t MATCH (n:Person)-[r:$(t)]->() RETURN t, count(r) AS c", "KNOWS, 3 | LIKES, 1")]
    public void LabelExpressions(string query, string rows) => Assert.Equal(rows, Ask.Rows(Ask.Engine(People), query));

    [Theory]
    [InlineData("MATCH (n:Person) RETURN n.name, COUNT { (n)-[:KNOWS]->() } AS c ORDER BY n.name", "Ann, 1 | Bob, 1 | Cy, 1 | Werewolf, 0")]
    [InlineData("MATCH (n:Person) WHERE COUNT { (n)--() } > 2 RETURN n", "(Cy)")]
    [InlineData("MATCH (n:Manager) RETURN COUNT { MATCH (n)-[r]->(m) WHERE m.name <> 'Rex' RETURN m } AS c", "1")]
    [InlineData("MATCH (n:Manager) RETURN COUNT { MATCH (n)-[:KNOWS]->(m) RETURN m UNION ALL MATCH (n)-[:OWNS]->(m) RETURN m } AS c", "2")]
    [InlineData("RETURN COUNT { MATCH (n:Person) RETURN DISTINCT n.age > 25 } AS c", "2")]
    [InlineData("MATCH (n:Person) RETURN n.name, COLLECT { MATCH (n)-[:KNOWS]->(m) RETURN m.name } AS known ORDER BY n.name", "Ann, [Bob] | Bob, [Cy] | Cy, [Werewolf] | Werewolf, []")]
    [InlineData("RETURN COLLECT { MATCH (n:Person) RETURN n.age ORDER BY n.age DESC LIMIT 2 } AS ages", "[99, 40]")]
    [InlineData("MATCH (n:Person) WHERE EXISTS { (n)-[:OWNS]->(:Dog) } RETURN n", "(Ann)")]
    [InlineData("MATCH (n:Person) WHERE EXISTS { MATCH (n)-[:KNOWS]->(m) WHERE m.age < n.age } RETURN n.name AS name ORDER BY name", "Ann | Bob")]
    [InlineData("MATCH (n:Person) WHERE EXISTS { MATCH (n)-[:OWNS]->(m) RETURN m UNION MATCH (n)-[:LIKES]->(m) RETURN m } RETURN n.name AS name ORDER BY name", "Ann | Cy")]
    [InlineData("MATCH (n:Person) WHERE NOT EXISTS { (n)-->() } RETURN n", "(Werewolf)")]
    [InlineData("MATCH (n:Person) WHERE EXISTS { WITH 'Bob' AS name MATCH (n {name: name}) RETURN n } RETURN n", "(Bob)")]
    [InlineData("MATCH (n:Manager) RETURN EXISTS { MATCH (n)-[:KNOWS]->(m) WHERE EXISTS { (m)-[:KNOWS]->(:Person {name: 'Cy'}) } } AS e", "true")]
    public void Subqueries(string query, string rows) => Assert.Equal(rows, Ask.Rows(Ask.Engine(People), query));

    [Theory]
    [InlineData("MATCH (n:Person) CALL (n) { MATCH (n)-[:KNOWS]->(m) RETURN m.name AS friend } RETURN n.name, friend ORDER BY n.name", "Ann, Bob | Bob, Cy | Cy, Werewolf")]
    [InlineData("MATCH (n:Person) OPTIONAL CALL (n) { MATCH (n)-[:OWNS]->(m) RETURN m.name AS pet } RETURN n.name, pet ORDER BY n.name", "Ann, Rex | Bob, null | Cy, null | Werewolf, null")]
    [InlineData("MATCH (n:Manager) CALL (*) { MATCH (n)-[:OWNS]->(m) RETURN m } RETURN n, m", "(Ann), (Rex)")]
    [InlineData("MATCH (n:Manager) CALL () { MATCH (n:Dog) RETURN count(n) AS dogs } RETURN n, dogs", "(Ann), 2")]
    [InlineData("MATCH (n:Manager) CALL { WITH n MATCH (n)-->(m) RETURN count(m) AS c } RETURN c", "2")]
    [InlineData("MATCH (n:Manager) CALL { MATCH (m:Dog) RETURN count(m) AS c UNION WITH n MATCH (n)-->(m) RETURN count(m) + 5 AS c } RETURN c ORDER BY c", "2 | 7")]
    [InlineData("MATCH (n:Person) CALL (n) { MATCH (n)-[:OWNS]->(m) RETURN m.name AS other UNION MATCH (n)-[:LIKES]->(m) RETURN m.name AS other UNION ALL RETURN n.name AS other } RETURN other ORDER BY other LIMIT 3", "")]
    [InlineData("UNWIND [1, 2] AS x CALL (x) { UNWIND range(1, x) AS y RETURN sum(y) AS total } RETURN x, total", "1, 1 | 2, 3")]
    [InlineData("UNWIND [3, 1, 2] AS x CALL (x) { RETURN x * 10 AS y ORDER BY y LIMIT 1 } RETURN y", "30 | 10 | 20")]
    [InlineData("MATCH (n:Dog) CALL (n) { SET n.seen = true } RETURN n.name, n.seen ORDER BY n.name", "Rex, true | Werewolf, true")]
    [InlineData("CALL () { UNWIND [1, 2] AS i CREATE (:New {i: i}) } MATCH (n:New) RETURN count(n)", "2")]
    public void CallSubqueries(string query, string rows)
    {
        var engine = Ask.Engine(People);
        if (rows.Length == 0) Ask.Refusal(engine, query);
        else Assert.Equal(rows, Ask.Rows(engine, query));
    }

    [Theory]
    [InlineData("MATCH (:Station {name: 'S'})-[:LINK]->{2}(e) RETURN e.name AS name ORDER BY name", "D | T | T")]
    [InlineData("MATCH (:Station {name: 'S'}) ((x)-[:LINK]->(y)){2,3} (e:Station {name: 'T'}) RETURN [n IN x | n.name] AS xs, [n IN y | n.name] AS ys ORDER BY size(xs), xs", "[S, B], [B, T] | [S, C], [C, T] | [S, A, D], [A, D, T]")]
    [InlineData("MATCH (s:Station {name: 'S'}) ((x)-[r:LINK]->(y) WHERE r.km > 2)+ (e:Station {name: 'T'}) RETURN reduce(sum = 0, l IN r | sum + l.km) AS km ORDER BY km", "7 | 18")]
    [InlineData("MATCH (:Station {name: 'S'})-[:LINK]->*(e) RETURN count(e)", "8")]
    [InlineData("MATCH p = (:Station {name: 'S'})-[:LINK]->+(:Station {name: 'T'}) RETURN length(p) AS l ORDER BY l", "2 | 2 | 3")]
    [InlineData("MATCH (s:Station {name: 'S'}) (()-[:LINK]->(m)-[:LINK]->()){1} (t) RETURN m, t ORDER BY t.name, m[0].name", "[(A)], (D) | [(B)], (T) | [(C)], (T)")]
    [InlineData("MATCH (a:Station {name: 'D'})((x)-[:LINK]-(y)){0,1}(b) RETURN b.name AS name, size(x) AS hops ORDER BY hops, name", "D, 0 | A, 1 | T, 1")]
    [InlineData("MATCH (s:Station {name: 'S'})-[r:LINK WHERE r.km >= 3]->(e) RETURN e.name AS name ORDER BY name", "A | C")]
    [InlineData("MATCH (s:Station WHERE s.name = 'S')-[:LINK]->(e WHERE e.name > 'A') RETURN e.name AS name ORDER BY name", "B | C")]
    [InlineData("MATCH ((s:Station)-[:LINK]->(e) WHERE s.name > e.name) RETURN s.name + e.name AS pair ORDER BY pair", "SA | SB | SC")]
    [InlineData("MATCH p = SHORTEST 1 (:Station {name: 'S'})-[:LINK]->+(:Station {name: 'T'}) RETURN length(p)", "2")]
    [InlineData("MATCH p = SHORTEST 2 (:Station {name: 'S'})-[:LINK]->+(:Station {name: 'T'}) RETURN length(p)", "2 | 2")]
    [InlineData("MATCH p = SHORTEST 3 (:Station {name: 'S'})-[:LINK]->+(:Station {name: 'T'}) RETURN length(p)", "2 | 2 | 3")]
    [InlineData("MATCH p = ALL SHORTEST (:Station {name: 'S'})-[:LINK]->+(:Station {name: 'T'}) RETURN p AS p ORDER BY nodes(p)[1].name", "(S)(B)(T) | (S)(C)(T)")]
    [InlineData("MATCH p = SHORTEST 1 GROUPS (:Station {name: 'S'})-[:LINK]->+(:Station {name: 'T'}) RETURN count(p)", "2")]
    [InlineData("MATCH p = SHORTEST 2 GROUPS (:Station {name: 'S'})-[:LINK]->+(:Station {name: 'T'}) RETURN count(p)", "3")]
    [InlineData("MATCH p = SHORTEST 1 (:Station {name: 'S'})-[:LINK]->{3,5}(:Station {name: 'T'}) RETURN p", "(S)(A)(D)(T)")]
    [InlineData("MATCH p = SHORTEST 99 (:Station {name: 'S'})-[:LINK]-+(:Station {name: 'T'}) RETURN count(p)", "9")]
    [InlineData("MATCH p = SHORTEST 1 (:Station {name: 'S'})-[:LINK]->+(:Station {name: 'T'}) WHERE length(p) > 2 RETURN p", "")]
    [InlineData("MATCH p = SHORTEST 2 GROUPS (:Station {name: 'S'})-[:LINK]->*(:Station {name: 'S'}) RETURN p", "(S)")]
    [InlineData("MATCH (s {name: 'S'}), (t {name: 'T'}), p = allShortestPaths((s)-[:LINK*]->(t)) WHERE size(nodes(p)) = 3 RETURN count(p)", "2")]
    [InlineData("MATCH p = ANY (:Station {name: 'S'})-[:LINK]->+(:Station {name: 'T'}) RETURN count(p)", "1")]
    [InlineData("MATCH p = ANY SHORTEST (:Station {name: 'S'})-[:LINK]->+(e) RETURN e.name, length(p) ORDER BY e.name", "A, 1 | B, 1 | C, 1 | D, 2 | T, 2")]
    [InlineData("MATCH p = SHORTEST 1 (:Station {name: 'S'}) ((a)-[l:LINK]->(b) WHERE l.km <> 2 AND l.km <> 4)+ (:Station {name: 'T'}) RETURN p, size(l)", "(S)(A)(D)(T), 3")]
    [InlineData("MATCH p = shortestPath((:Station {name: 'S'})-[:LINK*]->(:Station {name: 'T'})) RETURN length(p)", "2")]
    [InlineData("MATCH p = allShortestPaths((:Station {name: 'S'})-[:LINK*]->(:Station {name: 'T'})) RETURN count(p)", "2")]
    [InlineData("MATCH (s {name: 'S'}), (t {name: 'T'}), p = shortestPath((s)-[:LINK*]-(t)) WHERE all(r IN relationships(p) WHERE r.km > 4) RETURN p", "(S)(A)(D)(T)")]
    [InlineData("MATCH (s {name: 'S'}), (t {name: 'T'}), p = shortestPath((s)-[:LINK*]-(t)) WHERE none(n IN nodes(p) WHERE n.name IN ['B', 'C']) RETURN p", "(S)(A)(D)(T)")]
    [InlineData("MATCH (s {name: 'S'}), (t {name: 'T'}), p = shortestPath((s)-[:LINK*]-(t)) WHERE length(p) > 2 RETURN p", "(S)(A)(D)(T)")]
    [InlineData("MATCH (s {name: 'T'}), (t {name: 'S'}) OPTIONAL MATCH p = shortestPath((s)-[:LINK*]->(t)) RETURN p", "null")]
    [InlineData("MATCH (s {name: 'S'}), (t {name: 'T'}) RETURN length(shortestPath((s)-[:LINK*]->(t))) AS l", "2")]
    [InlineData("MATCH (s {name: 'S'})-->(m) WHERE (m)-[:LINK]->({name: 'T'}) RETURN m.name AS m ORDER BY m", "B | C")]
    public void Paths(string query, string rows) => Assert.Equal(rows, Ask.Rows(Ask.Engine(Stations), query));

    [Theory]
    [InlineData("MATCH (n:Manager) RETURN elementId(n) = toString(elementId(n)) AS same", "true")]
    [InlineData("MATCH (n:Manager) WITH elementId(n) AS id MATCH (m) WHERE elementId(m) = id RETURN m", "(Ann)")]
    [InlineData("MATCH (n:Manager) WITH id(n) AS id MATCH (m) WHERE id(m) = id RETURN m", "(Ann)")]
    [InlineData("MATCH (n:Dog) WITH collect(elementId(n)) AS ids MATCH (m) WHERE elementId(m) IN ids RETURN m.name AS name ORDER BY name", "Rex | Werewolf")]
    [InlineData("MATCH (n) WHERE elementId(n) = 'nothing' OR id(n) = -1 RETURN n", "")]
    [InlineData("MATCH (n) WHERE id(n) = 99999 RETURN n", "")]
    [InlineData("MATCH ()-[r:OWNS]->() WITH elementId(r) AS id MATCH ()-[q]->() WHERE elementId(q) = id RETURN q", "[OWNS]")]
    [InlineData("WITH point({x: 3, y: 4}) AS p RETURN p.x, p.y, p.srid, point.distance(p, point({x: 0, y: 0})) AS d", "3.0, 4.0, 7203, 5.0")]
    [InlineData("RETURN point({latitude: 12, longitude: 56}).crs AS crs", "wgs-84")]
    [InlineData("RETURN point({x: 1, y: 2}) = point({x: 1, y: 2}) AS same", "true")]
    [InlineData("MATCH (n:Manager) RETURN n {.name, .missing, older: n.age + 1} AS m", "{missing: null, name: Ann, older: 41}")]
    [InlineData("MATCH (n:Manager) RETURN n {.*, name: 'x'} AS m", "{age: 40, name: x}")]
    [InlineData("MATCH (n:Manager)-[:KNOWS]->(friend) RETURN n {friend} AS m", "{friend: (Bob)}")]
    [InlineData("WITH {a: 1, b: 2} AS map RETURN map {.a, c: 3} AS m", "{a: 1, c: 3}")]
    [InlineData("OPTIONAL MATCH (n:Nobody) RETURN n {.name} AS m", "null")]
    [InlineData("RETURN 'ab' || 'cd' AS t, [1] || [2, 3] AS l", "abcd, [1, 2, 3]")]
    [InlineData("RETURN 1 IS :: INTEGER AS a, 1 IS TYPED STRING AS b, null IS :: INTEGER AS c, null IS :: INTEGER NOT NULL AS d, [1, 'a'] IS :: LIST<INTEGER | STRING> AS e, 1.5 IS NOT :: INTEGER AS f", "true, false, true, false, true, true")]
    [InlineData("MATCH (n:Manager) RETURN n['na' + 'me'] AS name", "Ann")]
    [InlineData("MATCH (n:Person) WITH n.age AS age ORDER BY age RETURN collect(age)[0..2] AS l", "[20, 30]")]
    [InlineData("MATCH (n:Person) RETURN CASE n.age WHEN < 25 THEN 'young' WHEN 30, 40 THEN 'round' ELSE 'old' END AS kind, count(*) AS c ORDER BY kind", "old, 1 | round, 2 | young, 1")]
    public void Expressions(string query, string rows) => Assert.Equal(rows, Ask.Rows(Ask.Engine(People), query));

    [Theory]
    [InlineData("FOREACH (i IN [1, 2] | FOREACH (j IN [10, 20] | CREATE (:Cell {v: i * j})))", "MATCH (c:Cell) RETURN c.v AS v ORDER BY v", "10 | 20 | 20 | 40")]
    [InlineData("MATCH p = (:Manager)-[:KNOWS*]->(:Person {name: 'Cy'}) FOREACH (n IN nodes(p) | SET n.marked = true)", "MATCH (n) WHERE n.marked RETURN count(n)", "3")]
    [InlineData("MATCH (a:Manager), (b {name: 'Bob'}) SET b = a", "MATCH (n {name: 'Ann'}) RETURN n.age, labels(n) AS l ORDER BY size(l)", "40, [Person] | 40, [Person, Manager]")]
    [InlineData("MATCH (b {name: 'Bob'}) SET b += {age: null, town: 'Oslo'}", "MATCH (b {name: 'Bob'}) RETURN b.age, b.town", "null, Oslo")]
    [InlineData("MATCH (b {name: 'Bob'}) SET b = {name: 'Bob'}", "MATCH (b {name: 'Bob'}) RETURN keys(b) AS k", "[name]")]
    [InlineData("MATCH (b {name: 'Bob'})-[r:KNOWS]->() SET r = properties(b)", "MATCH ({name: 'Bob'})-[r:KNOWS]->() RETURN r.since, r.age", "null, 30")]
    [InlineData("WITH 'Chief' AS label MATCH (n:Manager) SET n:$(label) REMOVE n:$('Manager')", "MATCH (n:Chief) RETURN n:Manager, n:Person", "false, true")]
    [InlineData("UNWIND ['A', 'B'] AS l CREATE (n:$(l) {name: l})-[:$('TO_' + l)]->(:$([l, 'End']))", "MATCH (n)-[r]->(e:End) RETURN n.name, type(r) AS t, e:A, e:B ORDER BY t", "A, TO_A, true, false | B, TO_B, false, true")]
    [InlineData("UNWIND [['k', 1], ['m', 2]] AS pair MATCH (n:Manager) SET n[pair[0]] = pair[1]", "MATCH (n:Manager) RETURN n.k, n.m", "1, 2")]
    [InlineData("WITH 'age' AS key MATCH (n:Manager) REMOVE n[key]", "MATCH (n:Manager) RETURN n.age", "null")]
    [InlineData("MATCH (a {name: 'Bob'}), (b {name: 'Ann'}) MERGE (a)-[r:KNOWS]-(b) ON CREATE SET r.made = true ON MATCH SET r.found = true", "MATCH ()-[r:KNOWS]->() WHERE r.found RETURN r.since", "1")]
    [InlineData("MATCH (a {name: 'Bob'}), (b {name: 'Ann'}) MERGE (a)-[r:KNOWS]->(b) ON CREATE SET r.made = true", "MATCH (a)-[r:KNOWS]->(b) WHERE r.made RETURN a, b", "(Bob), (Ann)")]
    [InlineData("MATCH (a:Dog) MERGE (a)-[:EATS]-(f:Food {name: 'bone'})", "MATCH (a)-[:EATS]->(f) RETURN a.name, count(f) AS c ORDER BY a.name", "Rex, 1 | Werewolf, 1")]
    [InlineData("UNWIND [1, 1, 2] AS i MERGE (n:Num {i: i}) ON CREATE SET n.times = 1 ON MATCH SET n.times = n.times + 1", "MATCH (n:Num) RETURN n.i, n.times ORDER BY n.i", "1, 2 | 2, 1")]
    [InlineData("MATCH (n:Manager) DETACH DELETE n", "MATCH (n) RETURN count(n), COUNT { ()-->() } AS r", "4, 3")]
    [InlineData("MATCH (n:Person) SET n.age = n.age + 1, n.old = n.age > 40", "MATCH (n:Person) WHERE n.old RETURN n.name AS name ORDER BY name", "Ann | Werewolf")]
    public void Writing(string write, string read, string rows)
    {
        var engine = Ask.Engine(People);
        engine.Run(write);
        Assert.Equal(rows, Ask.Rows(engine, read));
    }

    [Fact]
    public void LoadCsvIsRefusedWithAWayRound()
    {
        var error = Ask.Refusal(Ask.Engine(), "LOAD CSV WITH HEADERS FROM 'file:///a.csv' AS row RETURN row");
        Assert.Equal(CypherErrorKind.NotSupported, error.Kind);
        Assert.Contains("UNWIND $rows", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BatchesAreCommittedOneByOne()
    {
        var engine = Ask.Engine();
        Assert.Equal("5", Ask.Rows(engine, "UNWIND range(1, 5) AS i CALL (i) { CREATE (:N {i: i}) } IN TRANSACTIONS OF 2 ROWS RETURN count(*)"));
        var error = Ask.Refusal(engine, "UNWIND [3, 2, 1, 0, 5] AS i CALL (i) { CREATE (:M {i: 6 / i}) } IN TRANSACTIONS OF 2 ROWS");
        Assert.Equal(CypherErrorKind.ArithmeticError, error.Kind);
        // The first two rows had been committed.
        Assert.Equal("2", Ask.Rows(engine, "MATCH (m:M) RETURN count(m)"));
        Assert.Equal("1", Ask.Rows(engine, "CREATE (x:Free) RETURN count(x)"));
    }

    [Theory]
    [InlineData("CONTINUE", "1, true, true, null | 0, true, false, / by zero | 2, true, true, null", "2")]
    [InlineData("BREAK", "1, true, true, null | 0, true, false, / by zero | 2, false, false, null", "1")]
    public void AFailedBatchIsReported(string onError, string rows, string made)
    {
        var engine = Ask.Engine();
        Assert.Equal(rows, Ask.Rows(engine, $$"""
            UNWIND [1, 0, 2] AS i CALL (i) { CREATE (:N {i: 6 / i}) } IN TRANSACTIONS OF 1 ROW ON ERROR {{onError}} REPORT STATUS AS s
            RETURN i, s.started, s.committed, s.errorMessage
            """));
        Assert.Equal(made, Ask.Rows(engine, "MATCH (n:N) RETURN count(n)"));
    }

    [Fact]
    public void WhatAFailedBatchWouldHaveGivenIsNull() => Assert.Equal("1, 6 | 0, null | 2, 3", Ask.Rows(
        Ask.Engine(), "UNWIND [1, 0, 2] AS i CALL (i) { CREATE (n:N {i: 6 / i}) RETURN n.i AS v } IN TRANSACTIONS OF 1 ROWS ON ERROR CONTINUE RETURN i, v"));

    [Fact]
    public void ParametersStandWhereverValuesDo() => Assert.Equal("(Ann)", Ask.Rows(
        Ask.Engine(People), "MATCH (n:$($label) {name: $name}) WHERE n.age IN $ages RETURN n LIMIT $limit",
        ("label", "Manager"), ("name", "Ann"), ("ages", Value.List(40, 41)), ("limit", 1)));
}
