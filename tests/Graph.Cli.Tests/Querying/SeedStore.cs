namespace Graph.Cli.Tests.Querying;

/// <summary>One store of the sample articles, shared by tests that only read it.</summary>
public sealed class SeedStore : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graph-").FullName;

    internal static string Schema => Path.Combine(Root(), "graph-schema");

    public async Task InitializeAsync()
    {
        var run = await ToolRun.OfAsync("build", Path.Combine(Root(), "seeds"), "--store", _folder, "--schema", Schema);
        Assert.True(run.ExitCode == 0, run.Error);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Runs <c>graph query</c> on the store.</summary>
    internal Task<ToolRun> QueryAsync(params string[] args) => ToolRun.OfAsync(["query", .. args, "--store", _folder, "--schema", Schema]);

    /// <summary>Runs <c>graph export</c> on the store.</summary>
    internal Task<ToolRun> ExportAsync(params string[] args) => ToolRun.OfAsync(["export", .. args, "--store", _folder, "--schema", Schema]);

    /// <summary>Runs <c>graph query</c> on the store with a text on standard input.</summary>
    internal Task<ToolRun> QueryFromAsync(string input, params string[] args) => ToolRun.ReadingAsync(input, ["query", .. args, "--store", _folder, "--schema", Schema]);

    private static string Root()
    {
        for (var at = AppContext.BaseDirectory; at is not null; at = Path.GetDirectoryName(at))
            if (File.Exists(Path.Combine(at, "Graph.sln"))) return at;
        throw new DirectoryNotFoundException("Graph.sln stands in no folder above the tests.");
    }
}

/// <summary>Shares the store among the classes that ask it.</summary>
[CollectionDefinition(nameof(SeedStore))]
public sealed class SeedStoreTests : ICollectionFixture<SeedStore>;
