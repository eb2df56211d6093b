using Graph.EndToEnd.Running;
using Graph.Export;

namespace Graph.EndToEnd;

public sealed class BuildTests
{
    [Fact]
    public async Task ABuildOfTheSampleArticlesPrintsWhatItFoundAndHowToLookAtIt()
    {
        using var workspace = new Workspace();
        var run = (await workspace.BuildAsync(Repository.Seeds)).EndedWith(0);
        var facts = File.ReadLines(workspace["out/facts.jsonl"]).Count();
        Assert.True(facts > 0, run.Out);
        Assert.Contains("relation", run.Out, StringComparison.Ordinal);
        Assert.Contains("LEADS", run.Out, StringComparison.Ordinal);
        Assert.Contains("asserted", run.Out, StringComparison.Ordinal);
        Assert.Contains($"{facts} facts", run.Out, StringComparison.Ordinal);
        Assert.Contains("MB/s", run.Out, StringComparison.Ordinal);
        Assert.Contains("graph explain", run.Out, StringComparison.Ordinal);
        Assert.Contains("graph.graphml", run.Out, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public async Task ASecondBuildExtractsNothingAndLeavesTheSameBytes()
    {
        using var workspace = new Workspace();
        var articles = Directory.GetFiles(Repository.Seeds).Length;
        Assert.Contains(" 0 unchanged", (await workspace.BuildAsync(Repository.Seeds)).EndedWith(0).Out, StringComparison.Ordinal);
        var first = workspace.Store();
        var second = (await workspace.BuildAsync(Repository.Seeds)).EndedWith(0);
        Assert.Contains("0 read,", second.Out, StringComparison.Ordinal);
        Assert.Equal(first, workspace.Store());
        Assert.True(articles > 12);
    }

    [Fact]
    public async Task AnEditedAddedAndDeletedArticleGiveTheSameBytesAsAFreshBuild()
    {
        using var workspace = new Workspace();
        workspace.CopyFrom(Repository.Seeds, "articles");
        (await workspace.BuildAsync("articles")).EndedWith(0);
        var files = Directory.GetFiles(workspace["articles"], "*.txt").Order(StringComparer.Ordinal).ToArray();
        File.Delete(files[0]);
        File.AppendAllText(files[1], "\nAlphabet acquired Wiz for 32 billion dollars in March 2026.\n");
        workspace.Write("articles/added.txt", "Nvidia bought Mellanox in 2020.\n");
        var run = (await workspace.BuildAsync("articles")).EndedWith(0);
        Assert.Contains("2 read,", run.Out, StringComparison.Ordinal);
        (await workspace.BuildAsync("articles", "fresh")).EndedWith(0);
        Assert.Equal(workspace.Store("fresh"), workspace.Store());
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("7")]
    public async Task AnyNumberOfJobsGivesTheSameBytes(string jobs)
    {
        using var workspace = new Workspace();
        (await workspace.BuildAsync(Repository.Seeds)).EndedWith(0);
        (await workspace.BuildAsync(Repository.Seeds, "other", "--jobs", jobs)).EndedWith(0);
        Assert.Equal(workspace.Store(), workspace.Store("other"));
    }

    [Fact]
    public async Task AnyOrderOfFilesGivesTheSameBytes()
    {
        using var workspace = new Workspace();
        workspace.CopyFrom(Repository.Seeds, "articles");
        var files = Directory.GetFiles(workspace["articles"]).Order(StringComparer.Ordinal).ToArray();
        (await workspace.GraphAsync("build", [.. files, "--store", "forwards"])).EndedWith(0);
        (await workspace.GraphAsync("build", [.. files.Reverse(), "--store", "backwards"])).EndedWith(0);
        // A folder made in another order lists its files in another order.
        Directory.CreateDirectory(workspace["again"]);
        foreach (var file in files.Reverse()) File.Copy(file, Path.Combine(workspace["again"], Path.GetFileName(file)));
        (await workspace.BuildAsync("again", "folder")).EndedWith(0);
        Assert.Equal(workspace.Store("forwards"), workspace.Store("backwards"));
        Assert.Equal(workspace.Store("forwards"), workspace.Store("folder"));
    }

    [Fact]
    public async Task TheSampleArticlesAreTheDefault()
    {
        using var workspace = new Workspace();
        workspace.Write("seeds/note.txt", "Nvidia bought Mellanox in 2020.\n");
        Assert.Contains("1 article ", (await workspace.GraphAsync("build")).EndedWith(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnArticleCanComeFromStandardInput()
    {
        using var workspace = new Workspace();
        var run = await GraphProcess.RunAsync(workspace.Root, "Nvidia bought Mellanox in 2020.\n", ["build", "-", "--schema", Repository.Schema]);
        Assert.Contains("1 article ", run.EndedWith(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnExportIsTheBuiltGraphInWhicheverForm()
    {
        using var workspace = new Workspace();
        (await workspace.BuildAsync(Repository.Seeds)).EndedWith(0);
        (await workspace.GraphAsync("export", "graphml", "-o", "copy.graphml")).EndedWith(0);
        var (built, copy) = (GraphMlReader.Read(workspace["out/graph.graphml"]).Snapshot, GraphMlReader.Read(workspace["copy.graphml"]).Snapshot);
        Assert.True(built.NodeCount > 0 && built.RelationshipCount > 0);
        Assert.Equal(File.ReadAllBytes(workspace["out/graph.graphml"]), File.ReadAllBytes(workspace["copy.graphml"]));
        Assert.Equal((built.NodeCount, built.RelationshipCount), (copy.NodeCount, copy.RelationshipCount));

        var lines = (await workspace.GraphAsync("export", "jsonl")).EndedWith(0).Out.TrimEnd('\n').Split('\n');
        Assert.Equal(built.NodeCount + built.RelationshipCount, lines.Length);
        Assert.All(lines, line => System.Text.Json.JsonDocument.Parse(line).Dispose());
        Assert.Equal(["articles.jsonl", "copy.graphml", "facts.jsonl", "graph.graphml"],
            Directory.GetFiles(workspace.Root, "*.*", SearchOption.AllDirectories).Select(file => Path.GetFileName(file)).Where(name => name.Contains("graphml", StringComparison.Ordinal) || name.EndsWith("jsonl", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }
}
