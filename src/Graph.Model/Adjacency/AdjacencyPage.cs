namespace Graph.Model;

/// <summary>
/// The relationships of 256 neighbouring nodes in one direction: for each node a group per type, ascending, each group
/// a stretch of the entry arrays sorted by neighbour. Nodes changed since stand aside in lists of their own.
/// </summary>
internal sealed class AdjacencyPage
{
    public const int Bits = 8;
    public const int Size = 1 << Bits;
    private static readonly int[] NoStarts = new int[Size + 1];

    private readonly int[] _groupStarts;
    private readonly ushort[] _groupTypes;
    private readonly int[] _groupEnds;
    private readonly int[] _neighbours;
    private readonly int[] _relationships;
    private readonly AdjacencyList?[]? _changed;

    public AdjacencyPage() : this(NoStarts, [], [], [], [])
    {
    }

    public AdjacencyPage(int[] groupStarts, ushort[] groupTypes, int[] groupEnds, int[] neighbours, int[] relationships)
        : this(groupStarts, groupTypes, groupEnds, neighbours, relationships, null, null)
    {
    }

    private AdjacencyPage(
        int[] groupStarts, ushort[] groupTypes, int[] groupEnds, int[] neighbours, int[] relationships,
        AdjacencyList?[]? changed, object? owner)
    {
        _groupStarts = groupStarts;
        _groupTypes = groupTypes;
        _groupEnds = groupEnds;
        _neighbours = neighbours;
        _relationships = relationships;
        _changed = changed;
        Owner = owner;
    }

    /// <summary>The transaction that made this page and may still change it.</summary>
    public object? Owner { get; }

    public int GroupCount(int slot) =>
        _changed?[slot] is { } list ? list.GroupCount : _groupStarts[slot + 1] - _groupStarts[slot];

    public AdjacencySpan Group(int slot, int index) => SliceOf(slot, index);

    public AdjacencySpan OfType(int slot, int type) => SliceOfType(slot, type);

    public AdjacencySlice SliceOf(int slot, int index)
    {
        if (_changed?[slot] is { } list) return list.Group(index);
        var group = _groupStarts[slot] + index;
        return Entries(group, _groupTypes[group]);
    }

    public AdjacencySlice SliceOfType(int slot, int type)
    {
        if (_changed?[slot] is { } list) return list.OfType(type);
        var end = _groupStarts[slot + 1];
        for (var group = _groupStarts[slot]; group < end; group++)
            if (_groupTypes[group] == type) return Entries(group, type);
        return new AdjacencySlice(type, [], [], 0, 0, 0);
    }

    public int Degree(int slot)
    {
        if (_changed?[slot] is { } list) return list.Degree;
        var (first, end) = (_groupStarts[slot], _groupStarts[slot + 1]);
        return first == end ? 0 : _groupEnds[end - 1] - (first == 0 ? 0 : _groupEnds[first - 1]);
    }

    /// <summary>This page if <paramref name="owner"/> made it, else a copy that it may change.</summary>
    public AdjacencyPage OwnedBy(object owner) => Owner == owner
        ? this
        : new AdjacencyPage(
            _groupStarts, _groupTypes, _groupEnds, _neighbours, _relationships,
            _changed is null ? new AdjacencyList?[Size] : [.. _changed], owner);

    /// <summary>The list of a node that <paramref name="owner"/>, who owns the page, may change.</summary>
    public AdjacencyList Changeable(int slot, object owner)
    {
        var list = _changed![slot];
        if (list?.Owner == owner) return list;
        list = list is null ? AdjacencyList.From(this, slot, owner) : list.CopyFor(owner);
        return _changed[slot] = list;
    }

    private AdjacencySlice Entries(int group, int type)
    {
        var start = group == 0 ? 0 : _groupEnds[group - 1];
        var length = _groupEnds[group] - start;
        return new AdjacencySlice(type, _neighbours, _relationships, start, length, length);
    }
}
