using Graph.Model;

namespace Graph.Cypher.Tests.Commands;

public sealed class ConstraintTests
{
    private const string All = "MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN id(n), n, r, id(m) ORDER BY id(n)";

    [Theory]
    [InlineData("CREATE CONSTRAINT FOR (n:P) REQUIRE n.x IS UNIQUE", "CREATE (:P {x: 1})", "Node(0) already exists with label `P` and property `x` = 1")]
    [InlineData("CREATE CONSTRAINT FOR (n:P) REQUIRE n.x IS UNIQUE", "CREATE (:P {x: 7}), (:P {x: 7})", "Node(3) already exists with label `P` and property `x` = 7")]
    [InlineData("CREATE CONSTRAINT FOR (n:P) REQUIRE n.x IS UNIQUE", "MATCH (n:P {x: 2}) SET n.x = 1", "Node(0) already exists with label `P` and property `x` = 1")]
    [InlineData("CREATE CONSTRAINT FOR (n:P) REQUIRE n.x IS UNIQUE", "MATCH (n:Q) SET n:P", "Node(0) already exists with label `P` and property `x` = 1")]
    [InlineData("CREATE CONSTRAINT FOR (n:P) REQUIRE n.x IS UNIQUE", "MERGE (n:P {x: 5, y: 2}) MERGE (m:P {x: 5, y: 3})", "Node(3) already exists with label `P` and property `x` = 5")]
    [InlineData("CREATE CONSTRAINT FOR (n:P) REQUIRE (n.x, n.y) IS UNIQUE", "CREATE (:P {x: 1, y: 'a'})", "Node(0) already exists with label `P` and properties `x` = 1, `y` = 'a'")]
    [InlineData("CREATE CONSTRAINT FOR (n:P) REQUIRE n.x IS NOT NULL", "CREATE (:P {y: 1})", "Node(3) with label `P` must have the property `x`")]
    [InlineData("CREATE CONSTRAINT FOR (n:P) REQUIRE n.x IS NOT NULL", "MATCH (n:P {x: 1}) REMOVE n.x", "Node(0) with label `P` must have the property `x`")]
    [InlineData("CREATE CONSTRAINT FOR (n:P) REQUIRE n.x IS NOT NULL", "MATCH (n:P {x: 1}) SET n = {z: 1}", "Node(0) with label `P` must have the property `x`")]
    [InlineData("CREATE CONSTRAINT FOR (n:P) REQUIRE (n.x, n.y) IS NODE KEY", "CREATE (:P {x: 1})", "Node(3) with label `P` must have the properties (`x`, `y`)")]
    [InlineData("CREATE CONSTRAINT FOR (n:P) REQUIRE n.x IS NODE KEY", "CREATE (:P {x: 2})", "Node(1) already exists with label `P` and property `x` = 2")]
    [InlineData("CREATE CONSTRAINT FOR ()-[r:T]-() REQUIRE r.k IS UNIQUE", "MATCH (a:P {x: 1}), (b:Q) CREATE (a)-[:T {k: 'one'}]->(b)", "Relationship(0) already exists with type `T` and property `k` = 'one'")]
    [InlineData("CREATE CONSTRAINT FOR ()-[r:T]-() REQUIRE r.k IS NOT NULL", "MATCH ()-[r:T]->() SET r.k = null", "Relationship(0) with type `T` must have the property `k`")]
    [InlineData("CREATE CONSTRAINT FOR ()-[r:T]-() REQUIRE r.k IS RELATIONSHIP KEY", "MATCH (a:P {x: 1}), (b:Q) CREATE (a)-[:T]->(b)", "Relationship(1) with type `T` must have the property `k`")]
    public void WhatBreaksAConstraintLeavesTheGraphAsItWas(string constraint, string write, string message)
    {
        var engine = QueryText.Engine("CREATE (a:P {x: 1, y: 'a'})-[:T {k: 'one'}]->(b:P {x: 2, y: 'a'}), (:Q {x: 1})", constraint);
        var before = engine.Rows(All);
        Assert.Equal("Neo.ClientError.Schema.ConstraintValidationFailed: " + message, engine.Outcome(write));
        Assert.Equal(before, engine.Rows(All));
        Assert.Equal("", engine.Outcome("CREATE (:Other)"));
    }

    [Theory]
    [InlineData("CREATE (:P {x: 3})")]
    [InlineData("CREATE (:P)")]
    [InlineData("MATCH (n:P {x: 1}) SET n.x = 1")]
    [InlineData("MATCH (n:P {x: 1}) DELETE n CREATE (:P {x: 1})")]
    [InlineData("MATCH (a:P {x: 1}), (b:P {x: 2}) SET a.x = 2, b.x = 1")]
    [InlineData("MERGE (n:P {x: 1}) SET n.z = 2")]
    public void WhatKeepsAConstraintIsWritten(string write)
    {
        foreach (var rule in new[] { "CREATE CONSTRAINT FOR (n:P) REQUIRE n.x IS UNIQUE", "CREATE CONSTRAINT FOR (n:P) REQUIRE (n.x, n.y) IS UNIQUE" })
            Assert.True(QueryText.Engine("CREATE (:P {x: 1, y: 'a'}), (:P {x: 2, y: 'a'})", rule).Run(write).Summary.Counters.ContainsUpdates);
    }

    [Theory]
    [InlineData(
        "CREATE CONSTRAINT c FOR (n:P) REQUIRE n.x IS UNIQUE",
        "Unable to create Constraint( id=3, name='c', type='UNIQUENESS', schema=(:P {x}) ):\nBoth Node(0) and Node(1) have the label `P` and property `x` = 1. Note that nothing was changed.")]
    [InlineData(
        "CREATE CONSTRAINT c FOR (n:P) REQUIRE n.y IS NOT NULL",
        "Unable to create Constraint( id=3, name='c', type='NODE_PROPERTY_EXISTENCE', schema=(:P {y}) ):\nNode(0) with label `P` must have the property `y`. Note that nothing was changed.")]
    public void AConstraintThatTheGraphBreaksIsNotMade(string command, string message)
    {
        var engine = QueryText.Engine("CREATE (:P {x: 1}), (:P {x: 1, y: 2})");
        Assert.Equal("Neo.DatabaseError.Schema.ConstraintCreationFailed: " + message, engine.Outcome(command));
        Assert.Equal("", engine.Rows("SHOW CONSTRAINTS"));
        Assert.Equal("", engine.Rows("SHOW RANGE INDEXES"));
        Assert.Equal("", engine.Outcome("CREATE (:P {x: 1})"));
    }

    [Fact]
    public void AUniqueConstraintBringsAnIndexAndTakesItAway()
    {
        const string Query = "MATCH (n:P {x: 1}) RETURN n";
        var engine = QueryText.Engine("UNWIND range(1, 20) AS i CREATE (:P {x: i})");
        Assert.Equal(new CypherCounters { ConstraintsAdded = 1 }, engine.Run("CREATE CONSTRAINT c FOR (n:P) REQUIRE n.x IS UNIQUE").Summary.Counters);
        Assert.Contains("NodeIndexSeek", engine.Plan(Query), StringComparison.Ordinal);
        Assert.Equal("'c' | 'c'", engine.Rows("SHOW RANGE INDEXES YIELD name, owningConstraint"));
        Assert.Equal("'c' | 'UNIQUENESS' | 'c'", engine.Rows("SHOW UNIQUE CONSTRAINTS YIELD name, type, ownedIndex"));
        Assert.Equal(new CypherCounters { ConstraintsRemoved = 1 }, engine.Run("DROP CONSTRAINT c").Summary.Counters);
        Assert.Equal("", engine.Rows("SHOW RANGE INDEXES"));
        Assert.Equal("", engine.Outcome("CREATE (:P {x: 1})"));
    }

    [Theory]
    [InlineData("CREATE CONSTRAINT c FOR (n:P) REQUIRE n.x IS UNIQUE", "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists")]
    [InlineData("CREATE CONSTRAINT FOR (n:P) REQUIRE n.x IS UNIQUE", "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists")]
    [InlineData("CREATE CONSTRAINT d FOR (n:P) REQUIRE n.x IS UNIQUE", "Neo.ClientError.Schema.ConstraintAlreadyExists")]
    [InlineData("CREATE CONSTRAINT d FOR (n:P) REQUIRE n.x IS NODE KEY", "Neo.ClientError.Schema.ConstraintAlreadyExists")]
    [InlineData("CREATE CONSTRAINT c FOR (n:P) REQUIRE n.y IS UNIQUE", "Neo.ClientError.Schema.ConstraintWithNameAlreadyExists")]
    [InlineData("CREATE CONSTRAINT i FOR (n:P) REQUIRE n.y IS UNIQUE", "Neo.ClientError.Schema.IndexWithNameAlreadyExists")]
    [InlineData("CREATE CONSTRAINT d FOR (n:I) REQUIRE n.x IS UNIQUE", "Neo.ClientError.Schema.IndexAlreadyExists")]
    [InlineData("DROP CONSTRAINT none", "Neo.DatabaseError.Schema.ConstraintDropFailed")]
    [InlineData("CREATE CONSTRAINT c IF NOT EXISTS FOR (n:P) REQUIRE n.y IS UNIQUE", "")]
    [InlineData("DROP CONSTRAINT none IF EXISTS", "")]
    [InlineData("CREATE CONSTRAINT d FOR (n:P) REQUIRE n.x IS NOT NULL", "")]
    public void WhatIsThereAlreadyOrNotThereIsTold(string command, string code)
    {
        var engine = QueryText.Engine("CREATE CONSTRAINT c FOR (n:P) REQUIRE n.x IS UNIQUE", "CREATE INDEX i FOR (n:I) ON (n.x)");
        Assert.Equal(code, engine.Outcome(command).Split(':')[0]);
    }

    [Fact]
    public void TheStatementShownMakesTheConstraintAgain()
    {
        var engine = QueryText.Engine(
            "CREATE CONSTRAINT a FOR (n:P) REQUIRE (n.x, n.`y z`) IS NODE KEY", "CREATE CONSTRAINT b FOR ()-[r:T]-() REQUIRE r.k IS UNIQUE",
            "CREATE CONSTRAINT c FOR ()-[r:T]-() REQUIRE r.m IS NOT NULL");
        var statements = engine.Run("SHOW CONSTRAINTS YIELD createStatement").Rows.Select(row => row[0].AsText()).ToArray();
        Assert.Equal(engine.Rows("SHOW CONSTRAINTS YIELD * ORDER BY name"), QueryText.Engine(statements).Rows("SHOW CONSTRAINTS YIELD * ORDER BY name"));
        Assert.Equal("'b' | 'RELATIONSHIP_UNIQUENESS'\n'c' | 'RELATIONSHIP_PROPERTY_EXISTENCE'",
            engine.Rows("SHOW CONSTRAINTS YIELD name, type WHERE type STARTS WITH 'REL'"));
    }

    [Fact]
    public void AStatementInATransactionIsCheckedAtItsEnd()
    {
        var engine = QueryText.Engine("CREATE CONSTRAINT FOR (n:P) REQUIRE n.x IS UNIQUE");
        using (var transaction = engine.BeginTransaction())
        {
            transaction.Run("CREATE (:P {x: 1})");
            Assert.Throws<CypherException>(() => transaction.Run("CREATE (:P {x: 1})"));
            Assert.True(transaction.HasFailed);
        }

        Assert.Equal("0", engine.Rows("MATCH (n) RETURN count(n)"));
    }

    [Fact]
    public void EachBatchIsCheckedBeforeItIsCommitted()
    {
        var engine = QueryText.Engine("CREATE CONSTRAINT FOR (n:P) REQUIRE n.x IS UNIQUE");
        var outcome = engine.Outcome("UNWIND [1, 2, 3, 3, 4] AS x CALL (x) { CREATE (:P {x: x}) } IN TRANSACTIONS OF 2 ROWS");
        Assert.StartsWith("Neo.ClientError.Schema.ConstraintValidationFailed", outcome, StringComparison.Ordinal);
        Assert.Equal("[1, 2]", engine.Rows("MATCH (n:P) RETURN collect(n.x)"));
    }

    [Fact]
    public void WhatOthersWroteIsSeenByConstraintsOnSeveralKeys()
    {
        using var graph = new PropertyGraph();
        var engine = new CypherEngine(graph);
        engine.Run("CREATE CONSTRAINT FOR (n:P) REQUIRE (n.x, n.y) IS UNIQUE");
        engine.Run("CREATE (:P {x: 1, y: 1})");
        using (var other = graph.BeginTransaction())
        {
            other.AddNode(["P"], ("x", 2), ("y", 2));
            other.Commit();
        }

        Assert.StartsWith("Neo.ClientError.Schema.ConstraintValidationFailed: Node(1)", engine.Outcome("CREATE (:P {x: 2, y: 2})"), StringComparison.Ordinal);
        Assert.StartsWith("Neo.ClientError.Schema.ConstraintValidationFailed: Node(0)", engine.Outcome("CREATE (:P {x: 1, y: 1})"), StringComparison.Ordinal);
        Assert.Equal("", engine.Outcome("MATCH (n:P {x: 2}) DETACH DELETE n CREATE (:P {x: 2, y: 2})"));
    }

    [Fact]
    public void ATransactionRolledBackLeavesNoConstraint()
    {
        var engine = QueryText.Engine();
        using (var transaction = engine.BeginTransaction()) transaction.Run("CREATE CONSTRAINT FOR (n:P) REQUIRE n.x IS UNIQUE");
        Assert.Equal("", engine.Outcome("CREATE (:P {x: 1}), (:P {x: 1})"));
    }
}
