namespace Graph.Model;

/// <summary>What all states of one graph have in common, and by which nodes of different graphs are told apart.</summary>
internal sealed class GraphLineage
{
    /// <summary>Held while a state is published or an index made, so that no index misses a change.</summary>
    public Lock Commits { get; } = new();

    public IndexCatalog Indexes { get; } = new();
}
