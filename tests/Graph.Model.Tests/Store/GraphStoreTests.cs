namespace Graph.Model.Tests.Store;

public sealed class GraphStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graph-store").FullName;

    private string File1 => Path.Combine(_folder, "a.graph");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void AStoreBringsBackTheGraphWithItsIds()
    {
        using var graph = Changed();
        GraphStore.Save(graph.Snapshot, File1);
        using var opened = GraphStore.Open(File1);
        Assert.Equal(GraphText.Of(graph.Snapshot), GraphText.Of(opened.Snapshot));
        Assert.Equal(["a.graph"], Directory.GetFiles(_folder).Select(Path.GetFileName));
        using var change = opened.BeginTransaction();
        Assert.Equal(700, change.AddNode(["New"]).Id);
        GraphText.AssertConsistent(change.Commit());
    }

    [Fact]
    public void TheSameGraphGivesTheSameBytesAgainAndAgain()
    {
        using var graph = Changed();
        GraphStore.Save(graph.Snapshot, File1);
        var second = Path.Combine(_folder, "b.graph");
        using var opened = GraphStore.Open(File1);
        GraphStore.Save(opened.Snapshot, second);
        Assert.Equal(File.ReadAllBytes(File1), File.ReadAllBytes(second));
    }

    [Fact]
    public void AnEmptyGraphIsKeptToo()
    {
        GraphStore.Save(new PropertyGraph().Snapshot, File1);
        using var opened = GraphStore.Open(File1);
        Assert.Equal(0, opened.Snapshot.NodeCount);
    }

    [Fact]
    public void EveryBitCounts()
    {
        using var graph = Changed();
        GraphStore.Save(graph.Snapshot, File1);
        var bytes = File.ReadAllBytes(File1);
        for (var at = 0; at < bytes.Length; at += 1 + bytes.Length / 400)
        {
            bytes[at] ^= 0x10;
            File.WriteAllBytes(File1, bytes);
            var error = Assert.Throws<GraphStoreException>(() => GraphStore.Open(File1));
            Assert.StartsWith(File1 + ": ", error.Message, StringComparison.Ordinal);
            bytes[at] ^= 0x10;
        }
    }

    [Fact]
    public void AStoreCutShortAnywhereIsRefused()
    {
        using var graph = Changed();
        GraphStore.Save(graph.Snapshot, File1);
        var bytes = File.ReadAllBytes(File1);
        for (var length = 0; length < bytes.Length; length += 1 + bytes.Length / 200)
        {
            File.WriteAllBytes(File1, bytes[..length]);
            Assert.Throws<GraphStoreException>(() => GraphStore.Open(File1));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("<graphml/>")]
    [InlineData("PGRAPH\r\n\u0002\0\0\0")]
    public void AnotherFileIsRefused(string content)
    {
        File.WriteAllText(File1, content);
        Assert.Throws<GraphStoreException>(() => GraphStore.Open(File1));
    }

    [Fact]
    public void AFailedSaveLeavesTheOldFile()
    {
        using var graph = Changed();
        GraphStore.Save(graph.Snapshot, File1);
        var before = File.ReadAllBytes(File1);
        using (new FileStream(File1 + ".tmp", FileMode.Create, FileAccess.Write, FileShare.None))
            Assert.ThrowsAny<IOException>(() => GraphStore.Save(new PropertyGraph().Snapshot, File1));
        Assert.Equal(before, File.ReadAllBytes(File1));
    }

    // Three pages of nodes, all kinds of values, deletions, and nodes changed since the graph was built.
    private static PropertyGraph Changed()
    {
        var random = new Random(3);
        var builder = new GraphBuilder();
        for (var i = 0; i < 700; i++)
        {
            builder.AddNode(
                i % 2 == 0 ? ["Entity", "Company"] : ["Entity"],
                ("id", "e" + i), ("n", i * 1000L), ("x", i / 3.0), ("kind", i % 3 == 0 ? "a" : "b"), ("on", i % 5 == 0),
                ("born", new Date(i)), ("list", i % 7 == 0 ? Value.List(["ميتا", i]) : Value.Null), ("price", i * 0.10m), ("odd", i == 9 ? "\uD800" : i));
        }

        for (var i = 0; i < 3000; i++) builder.AddRelationship("T" + i % 3, random.Next(700), random.Next(700), ("confidence", i % 10 / 10.0));
        var graph = builder.Build();
        using var change = graph.BeginTransaction();
        for (var i = 0; i < 50; i++)
        {
            change.AddRelationship("T1", change.Graph.GetNode(1), change.Graph.GetNode(600 - i), ("confidence", 1));
            change.DetachDelete(change.Graph.GetNode(100 + i));
        }

        change.Commit();
        return graph;
    }
}
