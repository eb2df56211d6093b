namespace Graph.Cypher.Tests.Commands;

public sealed class ShowTests
{
    [Theory]
    [InlineData("SHOW DATABASES YIELD name, home, default", "'neo4j' | true | true\n'system' | false | false")]
    [InlineData("SHOW DATABASE SYSTEM YIELD name, currentStatus AS status RETURN name + ' is ' + status AS text", "'system is online'")]
    [InlineData("SHOW HOME DATABASE YIELD name", "'neo4j'")]
    [InlineData("SHOW DATABASES YIELD name ORDER BY name DESC SKIP 1 LIMIT 1", "'neo4j'")]
    [InlineData("SHOW DATABASES YIELD * RETURN count(*)", "2")]
    [InlineData("SHOW DATABASES YIELD name, type WHERE type = 'system'", "'system' | 'system'")]
    [InlineData("SHOW DATABASES YIELD name AS n ORDER BY n WHERE n STARTS WITH 'n' RETURN *", "'neo4j'")]
    [InlineData("SHOW FUNCTIONS YIELD name, category WHERE name = 'sum'", "'sum' | 'Aggregating'")]
    [InlineData("SHOW USER DEFINED FUNCTIONS", "")]
    [InlineData("SHOW SETTINGS 'client.allow_telemetry' YIELD name, value", "'client.allow_telemetry' | 'false'")]
    [InlineData("SHOW CURRENT USER YIELD user", "''")]
    [InlineData("SHOW INDEXES YIELD name, type, entityType, labelsOrTypes", "'index_343aff4e' | 'LOOKUP' | 'NODE' | null\n'index_f7700477' | 'LOOKUP' | 'RELATIONSHIP' | null")]
    [InlineData("SHOW RANGE INDEXES", "")]
    public void RowsAreShownAsAsked(string query, string rows) => Assert.Equal(rows, QueryText.Engine().Rows(query));

    [Theory]
    [InlineData("SHOW INDEXES", "id, name, state, populationPercent, type, entityType, labelsOrTypes, properties, indexProvider, owningConstraint, lastRead, readCount")]
    [InlineData("SHOW CONSTRAINTS", "id, name, type, entityType, labelsOrTypes, properties, ownedIndex, propertyType")]
    [InlineData("SHOW CONSTRAINTS YIELD *", "id, name, type, entityType, labelsOrTypes, properties, ownedIndex, propertyType, options, createStatement")]
    [InlineData("SHOW FUNCTIONS", "name, category, description")]
    [InlineData("SHOW PROCEDURES", "name, description, mode, worksOnSystem")]
    [InlineData("SHOW TRANSACTIONS", "database, transactionId, currentQueryId, connectionId, clientAddress, username, currentQuery, startTime, status, elapsedTime")]
    [InlineData("SHOW SETTINGS", "name, value, isDynamic, defaultValue, description")]
    [InlineData(
        "SHOW DATABASES",
        "name, type, aliases, access, address, role, writer, requestedStatus, currentStatus, statusMessage, default, home, constituents")]
    public void ColumnsAreNeo4jsInItsOrder(string query, string columns) => Assert.Equal(columns, string.Join(", ", QueryText.Engine().Run(query).Columns));

    [Fact]
    public void AnUnknownColumnIsRefused() =>
        Assert.Equal(
            "Neo.ClientError.Statement.SyntaxError: Variable `nam` is not defined; did you mean `name`?",
            QueryText.Engine().Outcome("SHOW INDEXES YIELD nam"));

    [Fact]
    public void WhatIsShownCannotBeCalled() =>
        Assert.StartsWith("Neo.ClientError.Procedure.ProcedureNotFound", QueryText.Engine().Outcome("CALL `SHOW INDEXES`([])"), StringComparison.Ordinal);
}
