using Graph.Building.Evaluation;
using Graph.Extraction.Facts;
using Graph.Schema;

namespace Graph.Building.Tests.Gold;

/// <summary>A folder of gold files and the folder of the articles that they are about.</summary>
internal sealed record GoldFolder(string Gold, string Articles)
{
    /// <summary>The project's own.</summary>
    internal static GoldFolder Own { get; } = new(Path.Combine(TestSchema.RepositoryRoot, "tests", "gold"), Path.Combine(TestSchema.RepositoryRoot, "seeds"));

    /// <summary>Those that may stand beside the project; null where they do not.</summary>
    internal static GoldFolder? Shared { get; } = Beside(Path.GetFullPath(Path.Combine(TestSchema.RepositoryRoot, "..", "shared")));

    internal IEnumerable<GoldFile> Files(GraphSchema schema) =>
        Directory.GetFiles(Gold, "*.yaml").Order(StringComparer.Ordinal).Select(path => Load(path, schema));

    internal GoldFile File(string article, GraphSchema schema) => Load(Path.Combine(Gold, Path.ChangeExtension(article, ".yaml")), schema);

    /// <summary>Takes the facts of the gold file's article.</summary>
    internal ArticleFacts Extract(GoldFile gold, IFactExtractor extractor)
    {
        var read = GoldArticle.Read(gold, [Articles]);
        return extractor.Extract(read.Article ?? throw new InvalidOperationException(read.Problem!.ToString()));
    }

    private static GoldFile Load(string path, GraphSchema schema)
    {
        var loaded = GoldFile.Load(path, schema);
        return loaded.Gold ?? throw new InvalidOperationException(string.Join('\n', loaded.Diagnostics));
    }

    private static GoldFolder? Beside(string shared) =>
        Directory.Exists(Path.Combine(shared, "gold")) && Directory.Exists(Path.Combine(shared, "seeds")) ? new(Path.Combine(shared, "gold"), Path.Combine(shared, "seeds")) : null;
}
