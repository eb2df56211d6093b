using System.Collections.Immutable;

namespace Graph.Tck.Features;

/// <summary>The kit's files, in the folder <c>shared/tck</c> beside the repository.</summary>
internal static class TckFolder
{
    /// <summary>The folder, or null where it is not there.</summary>
    public static string? Path { get; } = Find();

    /// <summary>Why nothing can be run without the folder.</summary>
    public const string Missing = "The openCypher TCK is not here: its files belong into the folder shared/tck beside the repository.";

    /// <summary>All scenarios, those to be ignored too, in the order of their files.</summary>
    public static ImmutableArray<Scenario> Scenarios => Loaded.Value;

    private static Lazy<ImmutableArray<Scenario>> Loaded { get; } = new(Load);

    /// <summary>The statements that make one of the kit's named graphs.</summary>
    public static IEnumerable<string> GraphScript(string name) =>
        File.ReadAllText(System.IO.Path.Combine(Path!, "graphs", name, $"{name}.cypher"))
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(System.IO.Path.Combine(folder.FullName, "Graph.sln"))) continue;
            var kit = System.IO.Path.GetFullPath(System.IO.Path.Combine(folder.FullName, "..", "shared", "tck"));
            return Directory.Exists(kit) ? kit : null;
        }

        return null;
    }

    private static ImmutableArray<Scenario> Load()
    {
        if (Path is null) return [];
        var features = System.IO.Path.Combine(Path, "features");
        return
        [
            .. Directory.EnumerateFiles(features, "*.feature", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .SelectMany(file =>
                {
                    using var reader = File.OpenText(file);
                    var path = System.IO.Path.ChangeExtension(System.IO.Path.GetRelativePath(features, file), null);
                    return FeatureReader.Read(reader, path.Replace('\\', '/')).ToList();
                }),
        ];
    }
}
