namespace Graph.Model.Tests.Transactions;

public class ReadersBesideAWriterTests
{
    // Each commit moves one unit from one account to another and adds a node that says so; a whole state has the sum of the start.
    [Fact]
    public async Task EveryReaderSeesAWholeState()
    {
        const int accounts = 50, total = accounts * 100, changes = 1000, readers = 8;
        using var graph = new PropertyGraph();
        using (var start = graph.BeginTransaction())
        {
            for (var i = 0; i < accounts; i++) start.AddNode(["Account"], ("balance", 100), ("number", i));
            start.Commit();
        }

        graph.EnsureIndex("Account", "balance");
        var done = false;
        var reads = Enumerable.Range(0, readers).Select(_ => Task.Run(() =>
        {
            var seen = 0;
            do
            {
                var state = graph.Snapshot;
                Assert.Equal(total, state.NodesWith("Account").Sum(node => node["balance"].AsInteger()));
                Assert.Equal(state.NodesWith("Transfer").Count(), state.RelationshipCount);
                Assert.Equal(state.RelationshipCount, state.Nodes.Sum(node => node.Degree(Direction.Incoming)));
                var balance = state.GetNode(seen % accounts)["balance"];
                Assert.Equal(
                    state.NodesWith("Account").Where(node => node["balance"] == balance),
                    state.FindNodes("Account", "balance", balance));
                seen++;
            }
            while (!Volatile.Read(ref done));
            return seen;
        })).ToList();

        var random = new Random(5);
        for (var i = 0; i < changes; i++)
        {
            using var change = graph.BeginTransaction();
            var from = change.Graph.GetNode(random.Next(accounts));
            var to = change.Graph.GetNode(random.Next(accounts));
            change.SetProperty(from, "balance", from["balance"].AsInteger() - 1);
            change.SetProperty(to, "balance", to["balance"].AsInteger() + 1);
            change.AddRelationship("TO", change.AddNode(["Transfer"]), to);
            if (i % 10 == 9) change.Rollback();
            else change.Commit();
        }

        Volatile.Write(ref done, true);
        Assert.All(await Task.WhenAll(reads), seen => Assert.True(seen > 0));
        GraphText.AssertConsistent(graph.Snapshot);
    }

    [Fact]
    public async Task WritersComeOneAfterAnother()
    {
        using var graph = new PropertyGraph();
        using (var start = graph.BeginTransaction())
        {
            start.AddNode([], ("count", 0));
            start.Commit();
        }

        await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            for (var i = 0; i < 100; i++)
            {
                using var change = await graph.BeginTransactionAsync();
                var node = change.Graph.GetNode(0);
                change.SetProperty(node, "count", node["count"].AsInteger() + 1);
                change.Commit();
            }
        }));
        Assert.Equal(800, graph.Snapshot.GetNode(0)["count"]);
    }

    [Fact]
    public void WaitingForTheWriterCanBeCancelled()
    {
        using var graph = new PropertyGraph();
        using var first = graph.BeginTransaction();
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => graph.BeginTransaction(cancelled.Token));
        first.AddNode([]);
        Assert.Equal(1, first.Commit().NodeCount);
    }
}
