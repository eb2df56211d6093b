using Graph.Model;

namespace Graph.Cypher.Tests.Commands;

public sealed class IndexTests
{
    private const string Data = "UNWIND range(1, 50) AS i CREATE (:Company {name: 'c' + i, city: 'x'})";
    private const string Query = "MATCH (n:Company) WHERE n.name = 'c7' RETURN n.name";

    [Fact]
    public void AnIndexIsUsedUntilItIsDropped()
    {
        var engine = QueryText.Engine(Data);
        Assert.DoesNotContain("NodeIndexSeek", engine.Plan(Query), StringComparison.Ordinal);
        Assert.Equal(new CypherCounters { IndexesAdded = 1 }, engine.Run("CREATE INDEX companies FOR (n:Company) ON (n.name)").Summary.Counters);
        Assert.Contains("NodeIndexSeek", engine.Plan(Query), StringComparison.Ordinal);
        Assert.Equal("'c7'", engine.Rows(Query));
        Assert.Equal(new CypherCounters { IndexesRemoved = 1 }, engine.Run("DROP INDEX companies").Summary.Counters);
        Assert.DoesNotContain("NodeIndexSeek", engine.Plan(Query), StringComparison.Ordinal);
        Assert.Equal("'c7'", engine.Rows(Query));
    }

    [Fact]
    public void TheGraphsLookUpStaysWhileAnotherIndexNeedsIt()
    {
        var engine = QueryText.Engine(Data, "CREATE INDEX a FOR (n:Company) ON (n.name)", "CREATE TEXT INDEX b FOR (n:Company) ON (n.name)", "DROP INDEX a");
        Assert.Contains("NodeIndexSeek", engine.Plan(Query), StringComparison.Ordinal);
    }

    [Fact]
    public void IndexesThatTheGraphHasAlreadyAreShown()
    {
        using var graph = new PropertyGraph();
        graph.EnsureIndex("Company", "name");
        Assert.Equal("['Company'] | ['name']", new CypherEngine(graph).Rows("SHOW RANGE INDEXES YIELD labelsOrTypes, properties"));
    }

    [Theory]
    [InlineData("CREATE INDEX i FOR (n:A) ON (n.x)", "'i' | 'RANGE' | 'NODE' | ['A'] | ['x'] | 'range-1.0' | 'CREATE RANGE INDEX `i` FOR (n:`A`) ON (n.`x`)'")]
    [InlineData("CREATE INDEX i FOR (n:A) ON (n.x, n.y)", "'i' | 'RANGE' | 'NODE' | ['A'] | ['x', 'y'] | 'range-1.0' | 'CREATE RANGE INDEX `i` FOR (n:`A`) ON (n.`x`, n.`y`)'")]
    [InlineData("CREATE TEXT INDEX i FOR ()-[r:T]-() ON (r.x)", "'i' | 'TEXT' | 'RELATIONSHIP' | ['T'] | ['x'] | 'text-2.0' | 'CREATE TEXT INDEX `i` FOR ()-[r:`T`]-() ON (r.`x`)'")]
    [InlineData("CREATE POINT INDEX i FOR (n:A) ON (n.x)", "'i' | 'POINT' | 'NODE' | ['A'] | ['x'] | 'point-1.0' | 'CREATE POINT INDEX `i` FOR (n:`A`) ON (n.`x`)'")]
    [InlineData("CREATE FULLTEXT INDEX i FOR (n:A|B) ON EACH [n.x, n.y]", "'i' | 'FULLTEXT' | 'NODE' | ['A', 'B'] | ['x', 'y'] | 'fulltext-1.0' | 'CREATE FULLTEXT INDEX `i` FOR (n:`A`|`B`) ON EACH [n.`x`, n.`y`]'")]
    public void EachKindIsShownWithTheStatementThatMakesIt(string command, string row)
    {
        const string Show = "SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, indexProvider, createStatement WHERE type <> 'LOOKUP'";
        var engine = QueryText.Engine(command);
        Assert.Equal(row, engine.Rows(Show));
        var statement = engine.Run("SHOW INDEXES YIELD name, createStatement WHERE name = 'i'").Rows[0][1].AsText();
        Assert.Equal(row, QueryText.Engine(statement).Rows(Show));
    }

    [Theory]
    [InlineData("CREATE INDEX i FOR (n:A) ON (n.x)", "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists: An equivalent index already exists, 'Index( id=3, name='i', type='RANGE', schema=(:A {x}), indexProvider='range-1.0' )'.")]
    [InlineData("CREATE INDEX FOR (n:A) ON (n.x)", "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists: An equivalent index already exists, 'Index( id=3, name='i', type='RANGE', schema=(:A {x}), indexProvider='range-1.0' )'.")]
    [InlineData("CREATE INDEX j FOR (n:A) ON (n.x)", "Neo.ClientError.Schema.IndexAlreadyExists: There already exists an index (:A {x}): 'i'.")]
    [InlineData("CREATE INDEX i FOR (n:B) ON (n.x)", "Neo.ClientError.Schema.IndexWithNameAlreadyExists: There already exists an index called 'i'.")]
    [InlineData("CREATE INDEX c FOR (n:B) ON (n.x)", "Neo.ClientError.Schema.ConstraintWithNameAlreadyExists: There already exists a constraint called 'c'.")]
    [InlineData("CREATE INDEX j FOR (n:C) ON (n.x)", "Neo.ClientError.Schema.ConstraintAlreadyExists: There is a uniqueness constraint on (:C {x}) called 'c', so an index is already created that matches this.")]
    [InlineData("CREATE LOOKUP INDEX FOR (n) ON EACH labels(n)", "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists: An equivalent index already exists, 'Index( id=1, name='index_343aff4e', type='LOOKUP', schema=(), indexProvider='token-lookup-1.0' )'.")]
    [InlineData("DROP INDEX none", "Neo.DatabaseError.Schema.IndexDropFailed: Unable to drop index called `none`. There is no such index; SHOW INDEXES lists all.")]
    [InlineData("DROP INDEX c", "Neo.DatabaseError.Schema.IndexDropFailed: Unable to drop index: Index belongs to constraint: `c`. Drop the constraint instead.")]
    [InlineData("CREATE INDEX j FOR (n:A) ON (n.z, n.z)", "Neo.ClientError.Statement.SyntaxError: The property `z` is named twice.")]
    [InlineData("CREATE INDEX i IF NOT EXISTS FOR (n:A) ON (n.x)", "")]
    [InlineData("CREATE INDEX i IF NOT EXISTS FOR (n:B) ON (n.x)", "")]
    [InlineData("DROP INDEX none IF EXISTS", "")]
    public void WhatIsThereAlreadyOrNotThereIsTold(string command, string outcome)
    {
        var engine = QueryText.Engine("CREATE INDEX i FOR (n:A) ON (n.x)", "CREATE CONSTRAINT c FOR (n:C) REQUIRE n.x IS UNIQUE");
        var before = engine.Rows("SHOW INDEXES");
        Assert.Equal(outcome, engine.Outcome(command));
        Assert.Equal(before, engine.Rows("SHOW INDEXES"));
    }

    [Fact]
    public void ACommandSaysThatItChangedTheSchema()
    {
        var engine = QueryText.Engine();
        Assert.Equal("s", engine.Run("CREATE INDEX FOR (n:A) ON (n.x)").Summary.Type);
        Assert.False(engine.Run("CREATE INDEX IF NOT EXISTS FOR (n:A) ON (n.x)").Summary.Counters.ContainsUpdates);
    }

    [Fact]
    public void ExplainAndReadOnlyEnginesChangeNothing()
    {
        var engine = QueryText.Engine();
        engine.Run("EXPLAIN CREATE INDEX FOR (n:A) ON (n.x)");
        Assert.Equal("", engine.Rows("SHOW RANGE INDEXES"));
        var reader = new CypherEngine(engine.Graph, new CypherOptions { IsReadOnly = true });
        Assert.StartsWith("Neo.ClientError.Statement.AccessMode", reader.Outcome("CREATE INDEX FOR (n:A) ON (n.x)"), StringComparison.Ordinal);
    }

    [Fact]
    public void ATransactionRolledBackLeavesNoIndex()
    {
        var engine = QueryText.Engine(Data);
        using (var transaction = engine.BeginTransaction())
        {
            transaction.Run("CREATE INDEX companies FOR (n:Company) ON (n.name)");
            Assert.Single(transaction.Run("SHOW RANGE INDEXES").Rows);
        }

        Assert.Equal("", engine.Rows("SHOW RANGE INDEXES"));
        Assert.DoesNotContain("NodeIndexSeek", engine.Plan(Query), StringComparison.Ordinal);
        using (var transaction = engine.BeginTransaction())
        {
            transaction.Run("CREATE INDEX companies FOR (n:Company) ON (n.name)");
            transaction.Commit();
        }

        Assert.Contains("NodeIndexSeek", engine.Plan(Query), StringComparison.Ordinal);
    }

    [Fact]
    public void DataAndSchemaAreNotChangedInOneTransaction()
    {
        using var transaction = QueryText.Engine().BeginTransaction();
        transaction.Run("CREATE (:A)");
        var error = Assert.Throws<CypherException>(() => transaction.Run("CREATE INDEX FOR (n:A) ON (n.x)"));
        Assert.Equal("Neo.ClientError.Transaction.ForbiddenDueToTransactionType", error.Code);
    }

    [Fact]
    public void AnIndexIsDefinedWhereQueriesMayOnlyRead()
    {
        var engine = new CypherEngine(QueryText.Engine(Data).Graph, new CypherOptions { IsReadOnly = true });
        Assert.Equal(CypherErrorKind.AccessMode, Assert.Throws<CypherException>(() => engine.Run("CREATE INDEX FOR (n:Company) ON (n.name)")).Kind);
        engine.Define("CREATE INDEX FOR (n:Company) ON (n.name)");
        Assert.Contains("NodeIndexSeek", engine.Plan(Query), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => engine.Define("MATCH (n) DELETE n"));
    }
}
