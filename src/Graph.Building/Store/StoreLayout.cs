namespace Graph.Building.Store;

/// <summary>Names of the files in a store.</summary>
internal sealed class StoreLayout(string folder)
{
    internal const string FactsName = "facts.jsonl";
    internal const string ArticlesName = "articles.jsonl";
    internal const string GraphName = "graph.bin";
    internal const string GraphMlName = "graph.graphml";
    internal const string ManifestName = "store.json";

    // What the graph is made of comes first: whoever reads between two moves sees no graph that its facts do not carry.
    internal static readonly string[] Content = [FactsName, ArticlesName, GraphName, GraphMlName];

    internal string Folder { get; } = folder;

    internal string Facts => At(FactsName);

    internal string Articles => At(ArticlesName);

    internal string Graph => At(GraphName);

    internal string GraphMl => At(GraphMlName);

    internal string Manifest => At(ManifestName);

    internal string Lock => At(".lock");

    /// <summary>Where a build writes. It holds a manifest as soon as everything in it is complete.</summary>
    internal StoreLayout Next => new(At(".next"));

    /// <summary>What builds left that were cut short, one folder each; their facts are used again.</summary>
    internal string Interrupted => At(".interrupted");

    internal string At(string name) => Path.Combine(Folder, name);
}
