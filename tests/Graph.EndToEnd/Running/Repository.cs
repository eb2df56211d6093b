namespace Graph.EndToEnd.Running;

/// <summary>Where the project's own files lie, found upwards from the test's binaries.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    internal static string Schema => Path.Combine(Root, "graph-schema");

    internal static string Seeds => Path.Combine(Root, "seeds");

    internal static string Gold => Path.Combine(Root, "tests", "gold");

    /// <summary>Articles that may stand beside the project; null where they do not.</summary>
    internal static string? SharedSeeds => Path.Combine(Root, "..", "shared", "seeds") is var path && Directory.Exists(path) ? path : null;

    private static string FindRoot()
    {
        for (var at = AppContext.BaseDirectory; at is not null; at = Path.GetDirectoryName(at))
            if (File.Exists(Path.Combine(at, "Graph.sln"))) return at;
        throw new DirectoryNotFoundException("Graph.sln stands in no folder above the tests.");
    }
}
