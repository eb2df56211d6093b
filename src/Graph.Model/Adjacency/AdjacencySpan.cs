namespace Graph.Model;

/// <summary>A node's relationships of one type in one direction, as numbers: entry by entry, the id and the node at its other end.</summary>
/// <remarks>The first <see cref="Sorted"/> entries are in ascending order of neighbour, then of relationship.</remarks>
public readonly ref struct AdjacencySpan
{
    internal AdjacencySpan(int type, ReadOnlySpan<int> neighbours, ReadOnlySpan<int> relationships, int sorted)
    {
        Type = new RelationshipType(type);
        Neighbours = neighbours;
        Relationships = relationships;
        Sorted = sorted;
    }

    /// <summary>The type of all of them.</summary>
    public RelationshipType Type { get; }

    /// <summary>The ids of the nodes at the other end; with repetitions where relationships are parallel.</summary>
    public ReadOnlySpan<int> Neighbours { get; }

    /// <summary>The ids of the relationships.</summary>
    public ReadOnlySpan<int> Relationships { get; }

    /// <summary>How many entries, from the first, are sorted. All of them, unless the node has changed lately.</summary>
    public int Sorted { get; }

    /// <summary>The number of relationships.</summary>
    public int Count => Relationships.Length;

    /// <summary>Index of the first sorted entry whose neighbour is not below <paramref name="neighbour"/>.</summary>
    public int LowerBound(int neighbour)
    {
        int low = 0, high = Sorted;
        while (low < high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            if (Neighbours[middle] < neighbour) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The first entry at or after <paramref name="from"/> that leads to <paramref name="neighbour"/>, or -1.</summary>
    /// <remarks>A binary search over the sorted entries; start with 0, go on with the last result plus one.</remarks>
    public int IndexOf(int neighbour, int from = 0)
    {
        if (from < Sorted)
        {
            var at = Math.Max(from, LowerBound(neighbour));
            if (at < Sorted && Neighbours[at] == neighbour) return at;
            from = Sorted;
        }

        var rest = Neighbours[from..].IndexOf(neighbour);
        return rest < 0 ? -1 : from + rest;
    }
}
