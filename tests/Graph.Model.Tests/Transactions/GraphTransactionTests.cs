namespace Graph.Model.Tests.Transactions;

public class GraphTransactionTests
{
    [Fact]
    public void ACommitShowsAllAndTheOldStateStays()
    {
        using var graph = Small();
        var before = graph.Snapshot;
        var beforeText = GraphText.Of(before);
        using (var change = graph.BeginTransaction())
        {
            var scale = change.AddNode(["Entity", "Company"], ("name", "Scale AI"));
            change.AddRelationship("ACQUIRED", change.Graph.GetNode(0), scale, ("share", 0.49m));
            change.SetProperty(change.Graph.GetNode(1), "name", "Mark");
            change.SetProperty(change.Graph.GetRelationship(0), "title", Value.Null);
            change.AddLabel(change.Graph.GetNode(1), "Founder");
            change.RemoveLabel(change.Graph.GetNode(0), "Entity");
            Assert.Equal(beforeText, GraphText.Of(graph.Snapshot));
            change.Commit();
        }

        Assert.Equal(beforeText, GraphText.Of(before));
        Assert.Equal(
            """
            (0:Company name=Text:Meta)
            (1:Entity:Founder:Person name=Text:Mark)
            (2:Company:Entity name=Text:Scale AI)
            (1)-[0:LEADS]->(0)
            (0)-[1:ACQUIRED]->(2) share=Decimal:0.49

            """,
            GraphText.Of(graph.Snapshot));
    }

    [Fact]
    public void ARollbackLeavesNoTraceNotEvenANameOrAnId()
    {
        using var graph = Small();
        var before = GraphText.Of(graph.Snapshot);
        using (var change = graph.BeginTransaction())
        {
            change.AddNode(["Robot"], ("serial", 5));
            change.AddRelationship("BUILT", change.Graph.GetNode(0), change.Graph.GetNode(2));
            change.DetachDelete(change.Graph.GetNode(1));
            change.Rollback();
        }

        Assert.Equal(before, GraphText.Of(graph.Snapshot));
        Assert.DoesNotContain("Robot", graph.Snapshot.LabelNames);
        Assert.DoesNotContain("BUILT", graph.Snapshot.TypeNames);
        Assert.DoesNotContain("serial", graph.Snapshot.KeyNames);
        using var next = graph.BeginTransaction();
        Assert.Equal(2, next.AddNode([]).Id);
    }

    [Fact]
    public void AnExceptionInTheMiddleRollsBack()
    {
        using var graph = Small();
        var before = GraphText.Of(graph.Snapshot);
        Assert.Throws<InvalidTimeZoneException>(() =>
        {
            using var change = graph.BeginTransaction();
            change.AddNode(["Entity"], ("name", "half"));
            if (change.Graph.NodeCount == 3) throw new InvalidTimeZoneException("on the way");
            change.Commit();
        });
        Assert.Equal(before, GraphText.Of(graph.Snapshot));
        graph.BeginTransaction().Dispose();
    }

    [Fact]
    public void ARefusedStepChangesNothingAndTheRestStands()
    {
        using var graph = Small();
        using var change = graph.BeginTransaction();
        var text = GraphText.Of(change.Graph);
        Assert.Throws<ArgumentException>(() => change.AddNode(["Entity", ""]));
        Assert.Throws<ArgumentException>(() => change.AddNode(["Entity"], ("good", 1), ("", 2)));
        Assert.Throws<KeyNotFoundException>(() => change.AddRelationship("OWNS", change.Graph.GetNode(0), default));
        Assert.Throws<InvalidOperationException>(() => change.Delete(change.Graph.GetNode(0)));
        Assert.Equal(text, GraphText.Of(change.Graph));
        change.AddNode([]);
        Assert.Equal(3, change.Commit().NodeCount);
    }

    [Fact]
    public void NodesOfAnotherGraphAreRefused()
    {
        using var graph = Small();
        using var other = Small();
        using var change = graph.BeginTransaction();
        Assert.Throws<KeyNotFoundException>(() => change.SetProperty(other.Snapshot.GetNode(0), "name", "x"));
        Assert.NotEqual(graph.Snapshot.GetNode(0), other.Snapshot.GetNode(0));
        Assert.Equal(graph.Snapshot.GetNode(0), change.Graph.GetNode(0));
    }

    [Fact]
    public void AFinishedTransactionRefusesMore()
    {
        using var graph = Small();
        using var change = graph.BeginTransaction();
        change.Commit();
        Assert.Throws<InvalidOperationException>(() => change.AddNode([]));
        Assert.Throws<InvalidOperationException>(change.Commit);
        change.Rollback();
        Assert.Equal(2, graph.Snapshot.NodeCount);
    }

    [Fact]
    public void DetachDeletesANodeWithItsLoopsAndParallelRelationships()
    {
        using var graph = Small();
        using var change = graph.BeginTransaction();
        var mark = change.Graph.GetNode(1);
        change.AddRelationship("KNOWS", mark, mark);
        change.AddRelationship("LEADS", mark, change.Graph.GetNode(0));
        Assert.Equal(3, change.DetachDelete(mark));
        change.Commit();
        Assert.Equal("(0:Company:Entity name=Text:Meta)\n", GraphText.Of(graph.Snapshot));
        Assert.False(graph.Snapshot.TryGetNode(1, out _));
        using var next = graph.BeginTransaction();
        Assert.Equal(2, next.AddNode([]).Id);
    }

    [Fact]
    public void ANodeOnlyAddedToADeletedPlaceHasNoOldProperties()
    {
        using var graph = Small();
        using var change = graph.BeginTransaction();
        var node = change.AddNode([], ("name", "old"));
        change.Delete(node);
        Assert.True(node["name"].IsNull);
        Assert.Throws<KeyNotFoundException>(() => change.SetProperty(node, "name", "new"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void RandomChangesAgreeWithAGraphBuiltAfresh(int seed)
    {
        var random = new Random(seed);
        using var graph = Small();
        var kept = new List<(GraphSnapshot State, string Text)>();
        for (var round = 0; round < 30; round++)
        {
            using var change = graph.BeginTransaction();
            for (var step = random.Next(40); step >= 0; step--) Step(change, random);
            if (random.Next(4) == 0)
            {
                var before = GraphText.Of(graph.Snapshot);
                change.Rollback();
                Assert.Equal(before, GraphText.Of(graph.Snapshot));
                continue;
            }

            var draft = GraphText.Of(change.Graph);
            Assert.Equal(draft, GraphText.Of(change.Commit()));
            kept.Add((graph.Snapshot, draft));
        }

        foreach (var (state, text) in kept) Assert.Equal(text, GraphText.Of(state));
    }

    [Fact]
    public void AHubTakesManySmallTransactionsAndLosesThemAgain()
    {
        using var graph = Small();
        for (var i = 0; i < 300; i++)
        {
            using var change = graph.BeginTransaction();
            var node = change.AddNode(["Entity"]);
            change.AddRelationship("LEADS", i % 2 == 0 ? node : change.Graph.GetNode(1), change.Graph.GetNode(0));
            change.Commit();
        }

        GraphText.AssertConsistent(graph.Snapshot);
        Assert.Equal(301, graph.Snapshot.GetNode(0).Degree(Direction.Incoming));
        using var last = graph.BeginTransaction();
        foreach (var relationship in last.Graph.GetNode(0).Incoming().ToArray()) last.Delete(relationship);
        GraphText.AssertConsistent(last.Commit());
        Assert.Equal(0, graph.Snapshot.RelationshipCount);
    }

    private static void Step(GraphTransaction change, Random random)
    {
        var nodes = change.Graph.Nodes.ToList();
        var relationships = change.Graph.Relationships.ToList();
        Node Any() => nodes[random.Next(nodes.Count)];
        switch (random.Next(nodes.Count < 5 ? 2 : 8))
        {
            case 0 or 1:
                change.AddNode(random.Next(2) == 0 ? ["Entity"] : ["Entity", "L" + random.Next(4)], ("n", random.Next(9)), ("name", "x" + random.Next()));
                break;
            case 2 or 3:
                for (var i = 0; i < 6; i++) change.AddRelationship("T" + random.Next(3), Any(), Any(), ("w", random.NextDouble()));
                break;
            case 4:
                change.SetProperty(Any(), "n", random.Next(3) == 0 ? Value.Null : "text");
                break;
            case 5 when relationships.Count > 0:
                change.Delete(relationships[random.Next(relationships.Count)]);
                break;
            case 6:
                if (random.Next(2) == 0) change.AddLabel(Any(), "L" + random.Next(4));
                else change.RemoveLabel(Any(), "L" + random.Next(4));
                break;
            case 7 when nodes.Count > 10:
                change.DetachDelete(Any());
                break;
        }
    }

    internal static PropertyGraph Small()
    {
        var builder = new GraphBuilder();
        builder.AddNode(["Entity", "Company"], ("name", "Meta"));
        builder.AddNode(["Entity", "Person"], ("name", "مارك"));
        builder.AddRelationship("LEADS", 1, 0, ("title", "CEO"));
        return builder.Build();
    }
}
