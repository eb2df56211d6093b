namespace Graph.Model;

/// <summary>The same as <see cref="AdjacencySpan"/>, for whoever must keep it beyond a stack frame.</summary>
internal readonly struct AdjacencySlice(int type, int[] neighbours, int[] relationships, int start, int count, int sorted)
{
    public int Type => type;

    public int Count => count;

    public int Sorted => sorted;

    public ReadOnlySpan<int> Neighbours => neighbours.AsSpan(start, count);

    public ReadOnlySpan<int> Relationships => relationships.AsSpan(start, count);

    public int Neighbour(int index) => neighbours[start + index];

    public int Relationship(int index) => relationships[start + index];

    public static implicit operator AdjacencySpan(AdjacencySlice slice) =>
        new(slice.Type, slice.Neighbours, slice.Relationships, slice.Sorted);
}
