namespace Graph.Model.Tests;

public class GraphBuilderTests
{
    [Fact]
    public void AGraphIsWhatWasBuilt()
    {
        var builder = new GraphBuilder();
        var meta = builder.AddNode(["Entity", "Company"], ("name", "Meta"), ("staff", 70_000), ("gone", Value.Null));
        var mark = builder.AddNode(["Entity", "Person"], ("name", "مارك"));
        builder.AddRelationship("LEADS", mark, meta, ("title", "CEO"));
        builder.AddRelationship("OWNS", mark, mark);
        builder.AddRelationship("LEADS", mark, meta);
        Assert.Equal(
            """
            (0:Company:Entity name=Text:Meta staff=Integer:70000)
            (1:Entity:Person name=Text:مارك)
            (1)-[0:LEADS]->(0) title=Text:CEO
            (1)-[1:OWNS]->(1)
            (1)-[2:LEADS]->(0)

            """,
            GraphText.Of(builder.Build().Snapshot));
    }

    [Fact]
    public void AnEmptyGraphIsEmpty()
    {
        var graph = new GraphBuilder().Build().Snapshot;
        Assert.Equal("", GraphText.Of(graph));
        Assert.Empty(graph.NodesWith("Entity"));
        Assert.Empty(graph.RelationshipsOf("OWNS"));
        Assert.Equal(0, graph.CountRelationships());
    }

    [Fact]
    public void ARandomGraphAgreesWithItselfEveryWay()
    {
        var random = new Random(7);
        var builder = new GraphBuilder();
        for (var i = 0; i < 600; i++) builder.AddNode(random.Next(3) switch { 0 => ["A"], 1 => ["A", "B"], _ => [] }, ("n", i));
        for (var i = 0; i < 3000; i++) builder.AddRelationship("T" + random.Next(3), random.Next(600), (int)(600 * Math.Pow(random.NextDouble(), 3)));
        GraphText.AssertConsistent(builder.Build().Snapshot);
    }

    [Fact]
    public void ARelationshipNeedsItsNodes()
    {
        var builder = new GraphBuilder();
        var node = builder.AddNode([]);
        Assert.Throws<KeyNotFoundException>(() => builder.AddRelationship("OWNS", node, 1));
        Assert.Throws<KeyNotFoundException>(() => builder.AddRelationship("OWNS", -1, node));
        Assert.Equal(0, builder.RelationshipCount);
    }

    [Fact]
    public void ASpentBuilderRefusesMore()
    {
        var builder = new GraphBuilder();
        builder.Build();
        Assert.Throws<InvalidOperationException>(() => builder.AddNode([]));
        Assert.Throws<InvalidOperationException>(builder.Build);
    }

    [Fact]
    public void NamesMustNotBeEmpty()
    {
        var builder = new GraphBuilder();
        Assert.Throws<ArgumentException>(() => builder.Key(""));
        Assert.Throws<ArgumentException>(() => builder.Type(""));
        Assert.Throws<ArgumentException>(() => builder.Labels(""));
    }

    [Fact]
    public void AListNestedWithoutEndIsRefused()
    {
        var deep = Value.List([1]);
        for (var i = 0; i < 100_000; i++) deep = Value.List([deep]);
        Assert.Throws<ArgumentException>(() => new GraphBuilder().AddNode([], ("deep", deep)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    [InlineData(1L << 32)]
    public void IdsOfAnySizeAreLookedUpSafely(long id)
    {
        var builder = new GraphBuilder();
        builder.AddNode(["Entity"]);
        var graph = builder.Build().Snapshot;
        Assert.False(graph.TryGetNode(id, out _));
        Assert.False(graph.TryGetRelationship(id, out _));
        Assert.Throws<KeyNotFoundException>(() => graph.GetNode(id));
    }

    [Fact]
    public void NeighboursOfATypeAreSorted()
    {
        var builder = new GraphBuilder();
        for (var i = 0; i < 10; i++) builder.AddNode([]);
        foreach (var target in (int[])[7, 3, 9, 3, 1]) builder.AddRelationship("OWNS", 0, target);
        var graph = builder.Build().Snapshot;
        var entries = graph.GetNode(0).Adjacency(Direction.Outgoing, new RelationshipType(0));
        Assert.Equal([1, 3, 3, 7, 9], entries.Neighbours.ToArray());
        Assert.Equal([4, 1, 3, 0, 2], entries.Relationships.ToArray());
        Assert.Equal(5, entries.Sorted);
        Assert.Equal(-1, entries.IndexOf(8));
    }

    [Fact]
    public void WalkingAllocatesNothing()
    {
        var builder = new GraphBuilder();
        for (var i = 0; i < 1000; i++) builder.AddNode(["Entity"], ("year", 1900 + i % 100));
        for (var i = 0; i < 5000; i++) builder.AddRelationship("OWNS", i % 1000, i * 7 % 1000);
        var graph = builder.Build().Snapshot;
        graph.TryGetKey("year", out var year);
        Sum(graph, year);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = Sum(graph, year);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.NotEqual(0, sum);
    }

    private static long Sum(GraphSnapshot graph, PropertyKey year)
    {
        var sum = 0L;
        foreach (var node in graph.NodesWith(new Label(0)))
            foreach (var relationship in node.Relationships(Direction.Both))
                sum += relationship.OtherEnd(node)[year].AsInteger();
        return sum;
    }
}
