using Graph.Cli.Tests.Querying;
using Graph.Cypher;
using Graph.Export;
using Graph.Model;

namespace Graph.Cli.Tests;

[Collection(nameof(SeedStore))]
public sealed class ExportTests(SeedStore seeds) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graph-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task CsvIsAFolderThatTheImportOfNeo4jReads()
    {
        var folder = Path.Combine(_folder, "csv");
        var run = await seeds.ExportAsync("csv", "-o", folder);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("neo4j-admin database import full ", run.Out, StringComparison.Ordinal);
        Assert.Contains("--nodes=nodes-Entity", await File.ReadAllTextAsync(Path.Combine(folder, "import.sh")), StringComparison.Ordinal);
        using var read = CsvGraphLoader.Load(Directory.GetFiles(folder, "nodes*.csv"), Directory.GetFiles(folder, "relationships*.csv"));
        Assert.Equal(await SizeAsync(), (read.Snapshot.NodeCount, read.Snapshot.RelationshipCount));

        await File.WriteAllTextAsync(Path.Combine(folder, "nodes-Gone.csv"), "");
        Assert.Equal(0, (await seeds.ExportAsync("csv", "-o", folder)).ExitCode);
        Assert.False(File.Exists(Path.Combine(folder, "nodes-Gone.csv")));
        Assert.Equal([folder], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public async Task CsvLeavesAFolderWithOtherFilesAlone()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "mine.txt"), "");
        var run = await seeds.ExportAsync("csv", "-o", _folder);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("holds other files", run.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task TheCypherScriptMakesTheSameGraph()
    {
        var file = Path.Combine(_folder, "graph.cypher");
        Assert.Equal((0, "", ""), await seeds.ExportAsync("cypher", "-o", file) is var run ? (run.ExitCode, run.Out, run.Error) : default);
        using var graph = new GraphBuilder().Build();
        var engine = new CypherEngine(graph);
        var lines = (await File.ReadAllTextAsync(file)).Split('\n').Where(line => line is not (":begin" or ":commit") && !line.StartsWith("//", StringComparison.Ordinal));
        foreach (var statement in string.Join('\n', lines).Split(";\n", StringSplitOptions.RemoveEmptyEntries)) engine.Run(statement);
        Assert.Equal(await SizeAsync(), (graph.Snapshot.NodeCount, graph.Snapshot.RelationshipCount));
    }

    private async Task<(int Nodes, int Relationships)> SizeAsync()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        Assert.Equal(0, (await seeds.ExportAsync("graphml", "-o", file)).ExitCode);
        using var stream = File.OpenRead(file);
        using var graph = GraphMlReader.Read(stream);
        stream.Close();
        File.Delete(file);
        return (graph.Snapshot.NodeCount, graph.Snapshot.RelationshipCount);
    }
}
