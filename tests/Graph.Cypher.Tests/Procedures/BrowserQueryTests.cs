using Graph.Cypher.Tests.Commands;
using Graph.Model;

namespace Graph.Cypher.Tests.Procedures;

/// <summary>What Neo4j Browser sends on connecting and while a graph is looked at.</summary>
public sealed class BrowserQueryTests
{
    private static readonly Dictionary<string, Value> Parameters = new()
    {
        ["existingNodeIds"] = Value.List(0, 1), ["newNodeIds"] = Value.List(1, 2),
    };

    [Theory]
    [InlineData("SHOW DATABASES", 2)]
    [InlineData("CALL dbms.components() YIELD name, versions, edition", 1)]
    [InlineData("CALL dbms.clientConfig()", 10)]
    [InlineData("CALL dbms.listConfig()", 14)]
    [InlineData("CALL dbms.listConfig('browser.')", 6)]
    [InlineData("CALL dbms.listConfig", 14)]
    [InlineData("CALL dbms.showCurrentUser()", 1)]
    [InlineData(
        """
        CALL db.labels() YIELD label
        RETURN {name:'labels', data:COLLECT(label)[..1000]} AS result
        UNION ALL
        CALL db.relationshipTypes() YIELD relationshipType
        RETURN {name:'relationshipTypes', data:COLLECT(relationshipType)[..1000]} AS result
        UNION ALL
        CALL db.propertyKeys() YIELD propertyKey
        RETURN {name:'propertyKeys', data:COLLECT(propertyKey)[..1000]} AS result
        """, 3)]
    [InlineData(
        "MATCH () RETURN { name:'nodes', data:count(*) } AS result UNION ALL MATCH ()-[]->() RETURN { name:'relationships', data: count(*)} AS result", 2)]
    [InlineData("MATCH (a)-[r]->(b) WHERE id(a) IN $existingNodeIds AND id(b) IN $newNodeIds RETURN r;", 1)]
    [InlineData(
        """
        MATCH (a) WHERE id(a) = 1
        WITH a, size([(a)--() | 1]) AS allNeighboursCount
        MATCH path = (a)--(o) WHERE NOT id(o) IN [0]
        RETURN path, allNeighboursCount ORDER BY id(o) LIMIT 97
        """, 1)]
    [InlineData("MATCH (n:`Company`) RETURN n LIMIT 25", 2)]
    [InlineData("MATCH p=()-[r:`OWNS`]->() RETURN p LIMIT 25", 1)]
    [InlineData("MATCH (n) WHERE (n.`name`) IS NOT NULL RETURN DISTINCT \"node\" as entity, n.`name` AS `name` LIMIT 25", 3)]
    [InlineData("SHOW INDEXES", 2)]
    [InlineData("SHOW CONSTRAINTS", 0)]
    [InlineData("CALL db.schema.visualization()", 1)]
    [InlineData("CALL db.schema.nodeTypeProperties()", 2)]
    [InlineData("CALL db.schema.relTypeProperties()", 2)]
    [InlineData("SHOW TRANSACTIONS YIELD transactionId, currentQuery, username", 1)]
    [InlineData("CALL dbms.queryJmx('*:*')", 0)]
    [InlineData("CALL db.info()", 1)]
    [InlineData("CALL db.ping()", 1)]
    [InlineData("CALL dbms.info()", 1)]
    [InlineData("CALL db.awaitIndexes()", 0)]
    [InlineData("EXPLAIN MATCH (n) RETURN n", 0)]
    public void BrowsersQueriesAreAnswered(string query, int rows)
    {
        var engine = News();
        Assert.Equal(rows, engine.Run(query, Parameters).Rows.Count);
    }

    [Theory]
    [InlineData("SHOW PROCEDURES yield name, description, signature", "db.labels", "db.labels() :: (label :: STRING)")]
    [InlineData(
        "SHOW PROCEDURES yield name, description, signature", "db.index.fulltext.queryNodes",
        "db.index.fulltext.queryNodes(indexName :: STRING, queryString :: STRING, options = {} :: MAP) :: (node :: NODE, score :: FLOAT)")]
    [InlineData("SHOW FUNCTIONS yield name, description, signature", "toUpper", "toUpper(input :: STRING) :: STRING")]
    [InlineData("SHOW FUNCTIONS yield name, description, signature", "count", "count(input :: ANY) :: INTEGER")]
    public void CallablesAreListedWithTheirSignatures(string query, string name, string signature)
    {
        var row = News().Run(query).Rows.Single(row => row[0] == name);
        Assert.EndsWith(".", row[1].AsText(), StringComparison.Ordinal);
        Assert.Equal(signature, row[2].AsText());
    }

    [Fact]
    public void UsersAreRefusedInSoManyWords()
    {
        var engine = News();
        Assert.Contains("without users", engine.Outcome("SHOW USERS"), StringComparison.Ordinal);
        Assert.Contains("without users", engine.Outcome("ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'"), StringComparison.Ordinal);
    }

    [Fact]
    public void TokensAreThoseInUse()
    {
        var engine = QueryText.Engine("CREATE (:Old {gone: 1})-[:PAST]->(:Company {name: 'A'})", "MATCH (n:Old) DETACH DELETE n");
        Assert.Equal("'Company'", engine.Rows("CALL db.labels()"));
        Assert.Equal("", engine.Rows("CALL db.relationshipTypes()"));
        Assert.Equal("'gone'\n'name'", engine.Rows("CALL db.propertyKeys()"));
    }

    [Fact]
    public void TheSchemaIsDrawnWithNodesOfItsOwn()
    {
        var engine = News();
        var query = """
            CALL db.schema.visualization() YIELD nodes, relationships
            UNWIND relationships AS r
            RETURN labels(startNode(r))[0] AS source, type(r) AS type, labels(endNode(r))[0] AS target ORDER BY type
            """;
        Assert.Equal("'Company' | 'OWNS' | 'Company'\n'Person' | 'WORKS_AT' | 'Company'", engine.Rows(query));
        Assert.Equal("[3, 4]", engine.Rows("CALL db.schema.visualization() YIELD nodes RETURN [n IN nodes | id(n)]"));
        Assert.Equal("[(:Company {name: 'Company', indexes: [], constraints: []}), (:Person {name: 'Person', indexes: [], constraints: []})]",
            engine.Rows("CALL db.schema.visualization() YIELD nodes RETURN nodes"));
    }

    [Fact]
    public void PropertiesAreTalliedByKind()
    {
        Assert.Equal(
            """
            ':`Company`' | ['Company'] | 'name' | ['String'] | true
            ':`Person`' | ['Person'] | 'name' | ['String'] | true
            """, News().Rows("CALL db.schema.nodeTypeProperties()"));
        Assert.Equal(
            """
            ':`OWNS`' | 'share' | ['Double'] | true
            ':`WORKS_AT`' | null | null | false
            """, News().Rows("CALL db.schema.relTypeProperties()"));
    }

    private static CypherEngine News() => QueryText.Engine(
        "CREATE (:Company {name: 'Alpha'})-[:OWNS {share: 0.5}]->(b:Company {name: 'Beta'}), (:Person {name: 'Mona'})-[:WORKS_AT]->(b)",
        "MATCH (a:Company {name: 'Beta'}), (b:Person) CREATE (a)-[:OWNS {share: 0.1}]->(b) WITH 1 AS x MATCH (:Company)-[r:OWNS]->(:Person) DELETE r");
}
