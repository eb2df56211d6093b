using Graph.Schema;

namespace Graph.Building.Tests.Gold;

/// <summary>The project's own schema folder, whole or without some names.</summary>
internal static class ProjectSchema
{
    private static readonly string Folder = Path.Combine(TestSchema.RepositoryRoot, "graph-schema");
    private static readonly Lazy<GraphSchema> Loaded = new(() => Load(Folder));

    internal static GraphSchema Whole => Loaded.Value;

    /// <summary>The same without the lexicon's entries for some entities, by their international names. Entries take a line each.</summary>
    internal static GraphSchema Without(params IReadOnlyCollection<string> names)
    {
        var left = names.ToHashSet(StringComparer.Ordinal);
        using var copy = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(Folder, "*.yaml", SearchOption.AllDirectories))
        {
            var lines = File.ReadLines(file).Where(line => names.FirstOrDefault(name => line.StartsWith($"- {{ name: {name},", StringComparison.Ordinal)) is not { } name || !left.Remove(name));
            copy.Write(Path.GetRelativePath(Folder, file), string.Join('\n', lines) + '\n');
        }
        Assert.Empty(left);
        return Load(copy.Path);
    }

    private static GraphSchema Load(string folder)
    {
        var result = GraphSchema.Load(folder);
        return result.Schema ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }
}
