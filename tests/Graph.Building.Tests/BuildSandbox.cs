using Graph.Building.Store;
using Graph.Schema;

namespace Graph.Building.Tests;

/// <summary>A folder of articles and a folder for the store.</summary>
internal sealed class BuildSandbox : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    internal BuildSandbox(GraphSchema? schema = null)
    {
        Schema = schema ?? TestSchema.Default;
        Extractor = new LineExtractor(Schema);
        Directory.CreateDirectory(Articles);
    }

    internal GraphSchema Schema { get; }

    internal LineExtractor Extractor { get; }

    internal string Articles => _folder.At("articles");

    internal string Store => _folder.At("out");

    internal string At(string name) => _folder.At(name);

    internal void Write(string name, string text) => _folder.Write(Path.Combine("articles", name), text);

    internal void Delete(string name) => File.Delete(Path.Combine(Articles, name));

    internal void Move(string from, string to) => File.Move(Path.Combine(Articles, from), Path.Combine(Articles, to));

    internal BuildRequest Request => new() { Paths = [Articles], Store = Store, Schema = Schema, Extractor = Extractor, ExtractorVersion = "1", Jobs = 2 };

    internal Task<BuildReport> BuildAsync() => GraphBuild.RunAsync(Request);

    internal BuiltStore Open() => BuiltStore.Open(Store);

    /// <summary>Every file that a store consists of, by name. The manifest is left out: it says where the articles were.</summary>
    internal static SortedDictionary<string, byte[]> Files(string store) => new(
        StoreLayout.Content.ToDictionary(name => name, name => File.ReadAllBytes(Path.Combine(store, name))), StringComparer.Ordinal);

    /// <summary>Asserts that the store holds, byte for byte, what a build of the same articles into an empty folder gives.</summary>
    internal async Task AssertEqualsFreshBuildAsync()
    {
        var fresh = At("fresh-" + Guid.NewGuid().ToString("N"));
        await GraphBuild.RunAsync(Request with { Store = fresh, Extractor = new LineExtractor(Schema) });
        AssertSame(Files(fresh), Files(Store));
        Assert.Equal(["articles.jsonl", "facts.jsonl", "graph.bin", "graph.graphml", "store.json"], Directory.GetFileSystemEntries(Store).Select(Path.GetFileName).Where(name => name != ".lock").Order(StringComparer.Ordinal));
    }

    internal static void AssertSame(SortedDictionary<string, byte[]> expected, SortedDictionary<string, byte[]> actual)
    {
        Assert.Equal(expected.Keys, actual.Keys);
        foreach (var (name, bytes) in expected)
            if (!bytes.AsSpan().SequenceEqual(actual[name])) Assert.Fail($"{name} differs:\n{Text(bytes)}\n--- and\n{Text(actual[name])}");
        static string Text(byte[] bytes) => System.Text.Encoding.UTF8.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 4000)));
    }

    public void Dispose() => _folder.Dispose();
}
