namespace Graph.Model;

/// <summary>The relationships of one node, direction and type while they change: a sorted part and a short unsorted tail.</summary>
/// <remarks>
/// Groups made one from another by adding share their arrays. That is safe because there is one writer, and readers
/// of an older group never look past its count.
/// </remarks>
internal sealed class AdjacencyGroup
{
    private int[] _neighbours;
    private int[] _relationships;
    private int _sorted;

    // Whether the arrays are this owner's alone, so that entries before the count may move.
    private bool _exclusive;

    public AdjacencyGroup(int type, object owner) : this(type, [], [], 0, 0, true, owner)
    {
    }

    private AdjacencyGroup(int type, int[] neighbours, int[] relationships, int count, int sorted, bool exclusive, object owner)
    {
        Type = type;
        _neighbours = neighbours;
        _relationships = relationships;
        Count = count;
        _sorted = sorted;
        _exclusive = exclusive;
        Owner = owner;
    }

    public int Type { get; }

    public int Count { get; private set; }

    public object Owner { get; }

    public AdjacencySlice Entries => new(Type, _neighbours, _relationships, 0, Count, _sorted);

    public static AdjacencyGroup From(AdjacencySpan entries, object owner) => new(
        entries.Type.Number, entries.Neighbours.ToArray(), entries.Relationships.ToArray(), entries.Count, entries.Sorted, true, owner);

    public AdjacencyGroup Extend(object owner) => new(Type, _neighbours, _relationships, Count, _sorted, false, owner);

    public void Add(int neighbour, int relationship)
    {
        if (Count == _neighbours.Length) Move(Math.Max(4, Count * 2));
        var inOrder = _sorted == Count
            && (Count == 0 || Precedes(_neighbours[Count - 1], _relationships[Count - 1], neighbour, relationship));
        _neighbours[Count] = neighbour;
        _relationships[Count] = relationship;
        Count++;
        if (inOrder) _sorted = Count;
        else if (Count - _sorted > 32 + _sorted / 4) Sort();
    }

    /// <summary>The group less one relationship, which it must hold.</summary>
    public AdjacencyGroup Without(int neighbour, int relationship, object owner)
    {
        var group = Owner == owner ? this : Extend(owner);
        if (!group._exclusive) group.Move(Count);
        AdjacencySpan entries = Entries;
        var at = entries.IndexOf(neighbour);
        while (entries.Relationships[at] != relationship) at = entries.IndexOf(neighbour, at + 1);
        entries.Neighbours[(at + 1)..].CopyTo(group._neighbours.AsSpan(at));
        entries.Relationships[(at + 1)..].CopyTo(group._relationships.AsSpan(at));
        group.Count--;
        if (at < group._sorted) group._sorted--;
        return group;
    }

    private void Move(int capacity)
    {
        var (neighbours, relationships) = (new int[capacity], new int[capacity]);
        _neighbours.AsSpan(0, Count).CopyTo(neighbours);
        _relationships.AsSpan(0, Count).CopyTo(relationships);
        (_neighbours, _relationships, _exclusive) = (neighbours, relationships, true);
    }

    private void Sort()
    {
        if (!_exclusive) Move(_neighbours.Length);
        var keys = new long[Count];
        for (var i = 0; i < keys.Length; i++) keys[i] = (long)_neighbours[i] << 32 | (uint)_relationships[i];
        Array.Sort(keys);
        for (var i = 0; i < keys.Length; i++) (_neighbours[i], _relationships[i]) = ((int)(keys[i] >> 32), (int)keys[i]);
        _sorted = Count;
    }

    private static bool Precedes(int neighbour, int relationship, int otherNeighbour, int otherRelationship) =>
        neighbour < otherNeighbour || neighbour == otherNeighbour && relationship < otherRelationship;
}
