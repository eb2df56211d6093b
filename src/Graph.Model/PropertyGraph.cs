namespace Graph.Model;

/// <summary>A property graph in memory that one writer changes while readers keep the state they began with.</summary>
/// <remarks>
/// Ids of nodes and relationships are given in ascending order and never given again while the graph lives, also
/// after a deletion; a rolled-back transaction gives its ids back. <see cref="GraphStore"/> keeps ids.
/// </remarks>
public sealed class PropertyGraph
{
    private volatile GraphSnapshot _current;

    /// <summary>An empty graph.</summary>
    public PropertyGraph() : this(new GraphSnapshot(new GraphLineage(), 1).Share())
    {
    }

    internal PropertyGraph(GraphSnapshot first) => _current = first;

    /// <summary>The state after the last commit. Free to take and to keep; it never changes.</summary>
    public GraphSnapshot Snapshot => _current;
}
