namespace Graph.Model;

/// <summary>A walk through a graph by ids: one node more than relationships. A path is a value of queries; no property holds one.</summary>
/// <remarks>Each relationship lies between the nodes before and after it, in either direction. Not changed once made.</remarks>
public sealed class PathValue : IEquatable<PathValue>
{
    private readonly int[] _nodes;
    private readonly int[] _relationships;

    /// <summary>The path through <paramref name="nodes"/>; both arrays are taken over.</summary>
    /// <exception cref="ArgumentException">There is not exactly one node more than relationships.</exception>
    public PathValue(int[] nodes, int[] relationships)
    {
        if (nodes.Length != relationships.Length + 1) throw new ArgumentException("A path has one node more than relationships.", nameof(nodes));
        _nodes = nodes;
        _relationships = relationships;
    }

    /// <summary>The ids of its nodes, from the first on.</summary>
    public ReadOnlySpan<int> Nodes => _nodes;

    /// <summary>The ids of its relationships, from the first on.</summary>
    public ReadOnlySpan<int> Relationships => _relationships;

    /// <summary>The number of relationships.</summary>
    public int Length => _relationships.Length;

    /// <inheritdoc/>
    public bool Equals(PathValue? other) =>
        other is not null && Nodes.SequenceEqual(other.Nodes) && Relationships.SequenceEqual(other.Relationships);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PathValue);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var node in _nodes) hash.Add(node);
        foreach (var relationship in _relationships) hash.Add(relationship);
        return hash.ToHashCode();
    }

    /// <summary>By ids: <c>(1)-[4]-(2)</c>.</summary>
    public override string ToString() =>
        string.Concat(_nodes.Select((node, i) => i == 0 ? $"({node})" : $"-[{_relationships[i - 1]}]-({node})"));

    /// <summary>Node by node and relationship by relationship; a path that another begins with comes first.</summary>
    internal int CompareTo(PathValue other)
    {
        for (var i = 0; i < Math.Min(_nodes.Length, other._nodes.Length); i++)
        {
            if (_nodes[i] != other._nodes[i]) return _nodes[i].CompareTo(other._nodes[i]);
            if (i < Math.Min(Length, other.Length) && _relationships[i] != other._relationships[i])
                return _relationships[i].CompareTo(other._relationships[i]);
        }

        return Length.CompareTo(other.Length);
    }
}
