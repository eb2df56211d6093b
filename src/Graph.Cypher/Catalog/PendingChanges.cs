using Graph.Model;

namespace Graph.Cypher.Catalog;

/// <summary>One transaction and what it has changed so far. For the writer's own thread.</summary>
internal sealed class PendingChanges(GraphTransaction transaction)
{
    private readonly HashSet<int> _checkedNodes = [];
    private readonly HashSet<int> _checkedRelationships = [];

    public GraphTransaction Transaction => transaction;

    /// <summary>The state with the changes in it.</summary>
    public GraphSnapshot Draft => transaction.Graph;

    /// <summary>Nodes made, changed or deleted since the last check of constraints.</summary>
    public HashSet<int> UncheckedNodes { get; } = [];

    /// <summary>Relationships made, changed or deleted since the last check of constraints, but for those deleted with a node.</summary>
    public HashSet<int> UncheckedRelationships { get; } = [];

    /// <summary>All nodes made, changed or deleted.</summary>
    public IEnumerable<int> Nodes => _checkedNodes.Concat(UncheckedNodes);

    /// <summary>All relationships made, changed or deleted, but for those deleted with a node.</summary>
    public IEnumerable<int> Relationships => _checkedRelationships.Concat(UncheckedRelationships);

    /// <summary>Takes what has been checked off the lists of what has not.</summary>
    /// <param name="remembers">Whether anyone will ask for it again.</param>
    public void SetChecked(bool remembers)
    {
        if (remembers)
        {
            _checkedNodes.UnionWith(UncheckedNodes);
            _checkedRelationships.UnionWith(UncheckedRelationships);
        }

        UncheckedNodes.Clear();
        UncheckedRelationships.Clear();
    }
}
