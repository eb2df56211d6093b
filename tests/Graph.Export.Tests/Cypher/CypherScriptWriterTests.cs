using System.Text;
using FsCheck.Xunit;
using Graph.Cypher;
using Graph.Model;

namespace Graph.Export.Tests.Cypher;

public sealed class CypherScriptWriterTests
{
    [Fact]
    public void NodesWithIdsAreFoundByThem()
    {
        var builder = new GraphBuilder();
        builder.AddNode(["Entity", "Company"], ("id", "meta"), ("name", "ميتا"));
        builder.AddNode(["Person"], ("id", "o'neil"), ("born", new Date(1990, 1, 31)));
        builder.AddRelationship("LEADS", 1, 0, ("share", 1.50m));
        using var graph = builder.Build();
        Assert.Equal(
            """
            // For an empty database: cypher-shell --fail-fast --file SCRIPT
            CREATE CONSTRAINT `Entity_id` IF NOT EXISTS FOR (n:`Entity`) REQUIRE n.`id` IS UNIQUE;
            CREATE CONSTRAINT `Person_id` IF NOT EXISTS FOR (n:`Person`) REQUIRE n.`id` IS UNIQUE;
            :begin
            UNWIND [
            {`id`: 'meta', `name`: 'ميتا'}
            ] AS row
            CREATE (n:`Entity`:`Company`)
            SET n = row;
            UNWIND [
            {`id`: 'o\'neil', `born`: date('1990-01-31')}
            ] AS row
            CREATE (n:`Person`)
            SET n = row;
            :commit
            :begin
            UNWIND [
            {s: 'o\'neil', t: 'meta', p: {`share`: 1.5}}
            ] AS row
            MATCH (s:`Person` {`id`: row.s})
            MATCH (t:`Entity` {`id`: row.t})
            CREATE (s)-[r:`LEADS`]->(t)
            SET r = row.p;
            :commit

            """,
            Written(graph.Snapshot));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void EveryKindOfValueComesBack(bool hasIds)
    {
        using var graph = EveryKind.Graph();
        Check(graph, hasIds);
    }

    [Property(Arbitrary = [typeof(GraphGen)], MaxTest = 50)]
    public void RunningTheScriptGivesTheSameGraph(PropertyGraph graph, bool hasIds) => Check(graph, hasIds);

    [Fact]
    public void ManyNodesTakeSeveralTransactions()
    {
        var builder = new GraphBuilder();
        for (var i = 0; i < 21_000; i++) builder.AddNode(["A"], ("i", i));
        using var graph = builder.Build();
        var lines = Written(graph.Snapshot).Split('\n');
        Assert.Equal(42, lines.Count(line => line == "UNWIND ["));
        Assert.Equal((4, 4), (lines.Count(line => line == ":begin"), lines.Count(line => line == ":commit")));
    }

    private static void Check(PropertyGraph graph, bool hasIds)
    {
        using var tagged = CanonicalGraph.Tagged(graph.Snapshot, hasIds);
        using var built = new GraphBuilder().Build();
        var engine = new CypherEngine(built);
        foreach (var statement in Statements(Written(tagged.Snapshot))) engine.Run(statement);
        Assert.Equal(CanonicalGraph.Of(tagged.Snapshot), CanonicalGraph.Of(built.Snapshot));
    }

    private static string Written(GraphSnapshot graph)
    {
        using var stream = new MemoryStream();
        CypherScriptWriter.Write(graph, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static IEnumerable<string> Statements(string script)
    {
        var lines = script.Split('\n').Where(line => line is not (":begin" or ":commit") && !line.StartsWith("//", StringComparison.Ordinal));
        return string.Join('\n', lines).Split(";\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
