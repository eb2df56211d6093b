using Graph.Model;

namespace Graph.Cypher.Algorithms;

/// <summary>Goes over the relationships of some types between some nodes by ascending id, page by page of the graph's own arrays.</summary>
/// <param name="indexes">By node id its index, or -1 where it is left out.</param>
/// <param name="types">By type number whether it is wanted; null for all.</param>
internal ref struct EdgeScan(GraphSnapshot graph, int[] indexes, bool[]? types)
{
    private static readonly ushort[] NoTypes = new ushort[PagedArray<ushort>.PageSize];
    private static readonly int[] NoEnds = new int[PagedArray<int>.PageSize];

    private readonly int _limit = graph.RelationshipLimit;
    private ReadOnlySpan<ushort> _types;
    private ReadOnlySpan<int> _sources;
    private ReadOnlySpan<int> _targets;

    /// <summary>Id of the relationship reached.</summary>
    public int Id { get; private set; } = -1;

    /// <summary>Index of the node that it starts at.</summary>
    public int Source { get; private set; }

    /// <summary>Index of the node that it ends at.</summary>
    public int Target { get; private set; }

    public bool MoveNext()
    {
        while (++Id < _limit)
        {
            var slot = Id & PagedArray<int>.PageSize - 1;
            if (slot == 0) Enter(Id >> PagedArray<int>.PageBits);
            // Type plus one; 0 where there is no relationship.
            var type = _types[slot];
            if (type == 0 || types is not null && !types[type - 1]) continue;
            Source = indexes[_sources[slot]];
            Target = indexes[_targets[slot]];
            if ((Source | Target) >= 0) return true;
        }

        return false;
    }

    private void Enter(int page)
    {
        _types = graph.TypeOf.PageAt(page) ?? NoTypes;
        _sources = graph.SourceOf.PageAt(page) ?? NoEnds;
        _targets = graph.TargetOf.PageAt(page) ?? NoEnds;
    }
}
