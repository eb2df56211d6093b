using Graph.Model;

namespace Graph.Cypher.Tests.Execution;

public sealed class DeepValueTests
{
    private const string Deep = "WITH reduce(x = [], i IN range(1, 100000) | [x]) AS deep ";

    [Theory]
    [InlineData("RETURN deep")]
    [InlineData("RETURN deep = deep")]
    [InlineData("UNWIND [deep, deep] AS x RETURN DISTINCT x")]
    [InlineData("UNWIND [deep, deep] AS x RETURN x ORDER BY x")]
    [InlineData("UNWIND [deep, deep] AS x RETURN max(x)")]
    [InlineData("RETURN toStringOrNull(deep), size(deep), deep[0] IS NULL")]
    [InlineData("CREATE (n {x: deep})")]
    public void AValueNestedDeeperThanTheStackGivesAResultOrACypherError(string query)
    {
        using var graph = new PropertyGraph();
        if (Record.Exception(() => new CypherEngine(graph).Run(Deep + query)) is { } error) Assert.IsType<CypherException>(error);
    }
}
