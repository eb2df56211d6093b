namespace Graph.Model.Tests;

public class IndexTests
{
    [Fact]
    public void LookUpFindsTheSameWithAndWithoutAnIndex()
    {
        using var graph = Build();
        Value[] wanted = [5, 5.0, "x5", "nobody", Value.Null, double.NaN];
        var scanned = wanted.Select(value => Found(graph.Snapshot, value)).ToList();
        graph.EnsureIndex("Person", "key");
        Assert.Equal(scanned, wanted.Select(value => Found(graph.Snapshot, value)));
        Assert.Equal(scanned[0], scanned[1]);
        Assert.NotEqual("", scanned[0]);
    }

    [Fact]
    public void AnIndexFollowsChangesAndOldStatesKeepTheirs()
    {
        using var graph = Build();
        graph.EnsureIndex("Person", "key");
        var before = graph.Snapshot;
        var old = Found(before, "x5");
        using (var change = graph.BeginTransaction())
        {
            var first = change.Graph.FindNodes("Person", "key", "x5").First();
            change.SetProperty(first, "key", "moved");
            change.AddNode(["Person"], ("key", "moved"));
            change.AddLabel(change.AddNode([], ("key", "moved")), "Person");
            change.AddNode(["Company"], ("key", "moved"));
            Assert.Equal(3, change.Graph.FindNodes("Person", "key", "moved").Count());
            Assert.Empty(change.Graph.FindNodes("Person", "key", "x5"));
            Assert.Empty(graph.Snapshot.FindNodes("Person", "key", "moved"));
            change.Commit();
        }

        Assert.Equal(3, graph.Snapshot.FindNodes("Person", "key", "moved").Count());
        Assert.Empty(graph.Snapshot.FindNodes("Person", "key", "x5"));
        Assert.Equal(old, Found(before, "x5"));
        Assert.Empty(before.FindNodes("Person", "key", "moved"));
    }

    [Fact]
    public void ARolledBackChangeIsNotFound()
    {
        using var graph = Build();
        graph.EnsureIndex("Person", "key");
        using (var change = graph.BeginTransaction()) change.AddNode(["Person"], ("key", "ghost"));
        Assert.Empty(graph.Snapshot.FindNodes("Person", "key", "ghost"));
    }

    [Fact]
    public void AnIndexMadeBeforeItsLabelExistsIsFilledLater()
    {
        using var graph = Build();
        graph.EnsureIndex("Robot", "serial");
        using var change = graph.BeginTransaction();
        change.AddNode(["Robot"], ("serial", 7));
        Assert.Single(change.Graph.FindNodes("Robot", "serial", 7));
        var state = change.Commit();
        state.TryGetLabel("Robot", out var label);
        state.TryGetKey("serial", out var key);
        Assert.True(state.HasIndex(label, key));
        Assert.Single(state.FindNodes(label, key, 7.0));
    }

    [Fact]
    public void AStateOlderThanTheIndexLooksAtEveryNode()
    {
        using var graph = Build();
        var before = graph.Snapshot;
        using (var change = graph.BeginTransaction())
        {
            foreach (var node in change.Graph.FindNodes("Person", "key", 5).ToList()) change.SetProperty(node, "key", Value.Null);
            change.Commit();
        }

        graph.EnsureIndex("Person", "key");
        before.TryGetLabel("Person", out var label);
        before.TryGetKey("key", out var key);
        Assert.False(before.HasIndex(label, key));
        Assert.NotEmpty(before.FindNodes(label, key, 5));
        Assert.Empty(graph.Snapshot.FindNodes(label, key, 5));
    }

    [Fact]
    public void AWornOutIndexIsMadeAnewAndStillRight()
    {
        using var graph = Build();
        graph.EnsureIndex("Person", "key");
        for (var round = 0; round < 30; round++)
        {
            using var change = graph.BeginTransaction();
            foreach (var node in change.Graph.NodesWith("Person").Take(100).ToList()) change.SetProperty(node, "key", "round " + round + node.Id % 3);
            change.Commit();
        }

        Assert.Equal(50, graph.Snapshot.FindNodes("Person", "key", "round 291").Count());
        Assert.Empty(graph.Snapshot.FindNodes("Person", "key", "round 281"));
        graph.DropIndex("Person", "key");
        Assert.Empty(graph.Snapshot.Indexes);
        Assert.Equal(50, graph.Snapshot.FindNodes("Person", "key", "round 291").Count());
    }

    private static string Found(GraphSnapshot graph, Value value) =>
        string.Join(" ", graph.FindNodes("Person", "key", value).Select(node => node.Id));

    private static PropertyGraph Build()
    {
        var builder = new GraphBuilder();
        for (var i = 0; i < 1000; i++)
            builder.AddNode([i % 3 == 0 ? "Company" : "Person"], ("key", i % 4 == 0 ? "x" + i % 10 / 2 * 2 : i % 2 == 1 ? i % 50 : (double)(i % 50)));
        builder.AddNode(["Person"], ("key", "x5"));
        return builder.Build();
    }
}
