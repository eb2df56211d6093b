using System.Collections.Immutable;
using Graph.Building.Log;
using Graph.Building.Resolution;
using Graph.Model;
using Graph.Schema;
using Graph.Text.Reading;

namespace Graph.Building.Store;

/// <summary>A store that a build has written. Reading from it never changes what it holds.</summary>
public sealed class BuiltStore
{
    private readonly StoreLayout _layout;
    private readonly StoreManifest _manifest;

    private BuiltStore(StoreLayout layout, StoreManifest manifest) => (_layout, _manifest) = (layout, manifest);

    /// <summary>The folder, as a full path.</summary>
    public string Folder => _layout.Folder;

    /// <summary>The fact log.</summary>
    public string FactsPath => _layout.Facts;

    /// <summary>The article list.</summary>
    public string ArticlesPath => _layout.Articles;

    /// <summary>The graph in the program's own format.</summary>
    public string GraphPath => _layout.Graph;

    /// <summary>The graph as GraphML.</summary>
    public string GraphMlPath => _layout.GraphMl;

    /// <summary>Where the articles were found: full paths, or <c>-</c> for standard input.</summary>
    public ImmutableArray<string> Paths => _manifest.Paths;

    /// <summary>How much it holds.</summary>
    public BuildTotals Totals => _manifest.Totals;

    /// <summary>The limits under which long texts were cut into articles; the same paths read under them give the same articles.</summary>
    public ReadOptions Reading => ReadOptions.Default with { SplitBytes = _manifest.SplitBytes };

    /// <summary>Opens the store in <paramref name="folder"/>.</summary>
    /// <exception cref="StoreException">There is none, or it is not whole.</exception>
    public static BuiltStore Open(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var layout = new StoreLayout(Path.GetFullPath(folder));
        FinishCommit(layout);
        if (StoreManifest.TryRead(layout) is not { } manifest) throw new StoreException(folder, "There is no built graph here", "Run `graph build` first, or say where the store is");
        if (!manifest.Describes(layout)) throw new StoreException(folder, "Files of the store are missing or were changed from outside", "Run `graph build` again");
        return new BuiltStore(layout, manifest);
    }

    /// <summary>Reads the graph into memory.</summary>
    /// <exception cref="GraphStoreException">The file is damaged.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public PropertyGraph OpenGraph() => GraphStore.Open(_layout.Graph);

    /// <summary>Reads the facts, one after the other, in the order of the log.</summary>
    /// <exception cref="FactLogException">A line is no fact.</exception>
    public IEnumerable<LoggedFact> ReadFacts(GraphSchema schema) => FactLog.ReadFacts(_layout.Facts, schema);

    /// <summary>Reads the articles, one after the other, in the order of the log.</summary>
    /// <exception cref="FactLogException">A line is no article.</exception>
    public IEnumerable<LoggedArticle> ReadArticles(GraphSchema schema) => FactLog.ReadArticles(_layout.Articles, schema);

    /// <summary>Says which names of the articles are one entity, and why.</summary>
    /// <exception cref="FactLogException">A line is no article.</exception>
    public ResolvedEntities ResolveEntities(GraphSchema schema) => ResolvedEntities.Of(ReadArticles(schema), schema);

    // A build that was killed between two moves has made its store complete: it only lies in two folders.
    private static void FinishCommit(StoreLayout layout)
    {
        if (!File.Exists(layout.Next.Manifest)) return;
        try
        {
            using var held = StoreLock.Take(layout);
            StoreCommit.Recover(layout);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or BuildException)
        {
            throw new StoreException(layout.Folder, $"A build was cut short while it replaced the store ({error.Message.TrimEnd('.')})", "Run `graph build` again where the folder can be written to", error);
        }
    }
}
