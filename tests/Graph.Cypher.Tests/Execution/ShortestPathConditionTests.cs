using Graph.Model;

namespace Graph.Cypher.Tests.Execution;

public sealed class ShortestPathConditionTests
{
    [Theory]
    [InlineData("none(r IN relationships(p) WHERE type(r) = 'SHORT')")]
    [InlineData("none(r IN relationships(p) WHERE type(r) IN ['SHORT', 'OTHER'])")]
    [InlineData("all(r IN relationships(p) WHERE type(r) <> $short)")]
    [InlineData("all(r IN relationships(p) WHERE r.weight > 1 + 1)")]
    [InlineData("none(r IN relationships(p) WHERE CASE type(r) WHEN 'SHORT' THEN true ELSE false END)")]
    public void ConditionsOnTheRelationshipsSayWhichThePathMayUse(string condition)
    {
        using var graph = new PropertyGraph();
        var engine = new CypherEngine(graph);
        engine.Run("CREATE (a:A)-[:SHORT {weight: 1}]->(b:B), (a)-[:LONG {weight: 3}]->()-[:LONG {weight: 4}]->(b)");
        var parameters = new Dictionary<string, Value> { ["short"] = "SHORT" };
        var result = engine.Run($"MATCH (a:A), (b:B) MATCH p = shortestPath((a)-[*]-(b)) WHERE {condition} RETURN length(p)", parameters);
        Assert.Equal([2], result.Rows.Select(row => row[0]));
    }
}
