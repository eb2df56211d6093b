using Graph.Schema;

namespace Graph.Building.Tests;

/// <summary>The project's own labels and relations with a lexicon of a handful of names.</summary>
internal static class TestSchema
{
    private const string Lexicon = """
        entities:
        - { name: Meta, label: Company, ar: [ميتا, ميتا بلاتفورمز], en: [Meta Platforms] }
        - { name: Google, label: Company, ar: [غوغل], en: [] }
        - { name: Mark Zuckerberg, label: Person, ar: [مارك زوكربيرغ], en: [] }
        - { name: Scale AI, label: Company, ar: [سكيل إيه آي], en: [] }
        - { name: Falcon, label: Model, ar: [فالكون], en: [] }
        - { name: CNBC, label: Publisher, ar: [سي إن بي سي], en: [] }
        """;

    private static readonly Lazy<GraphSchema> Loaded = new(() => Load(Lexicon));

    internal static GraphSchema Default => Loaded.Value;

    internal static string RepositoryRoot { get; } = FindRoot();

    internal static GraphSchema Load(string lexicon)
    {
        using var folder = new TemporaryFolder();
        File.Copy(Path.Combine(RepositoryRoot, "graph-schema", "schema.yaml"), folder.At("schema.yaml"));
        folder.Write("lexicon/names.yaml", lexicon);
        var result = GraphSchema.Load(folder.Path);
        return result.Schema ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Graph.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Graph.sln");
        return folder;
    }
}
