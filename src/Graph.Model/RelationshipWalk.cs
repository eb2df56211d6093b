namespace Graph.Model;

/// <summary>Goes over a node's relationships without allocating: <c>foreach (var r in node.Outgoing(type))</c>.</summary>
/// <remarks>
/// Order: outgoing before incoming, then by type number, then by neighbour for nodes not changed lately. Whoever
/// deletes relationships of the node in the same transaction takes <see cref="ToArray"/> first.
/// </remarks>
public ref struct RelationshipWalk
{
    private readonly GraphSnapshot _graph;
    private readonly int _node;
    private readonly int _type;
    private readonly Direction _direction;
    private AdjacencyPage? _page;
    private int _group;
    private int _groups;
    private bool _inIncoming;
    private ReadOnlySpan<int> _neighbours;
    private ReadOnlySpan<int> _relationships;
    private int _at;

    internal RelationshipWalk(GraphSnapshot graph, int node, int type, Direction direction)
    {
        _graph = graph;
        _node = node;
        _type = type;
        _direction = direction;
        Enter(direction == Direction.Incoming);
    }

    /// <summary>The relationship reached.</summary>
    public readonly Relationship Current => new(_graph, _relationships[_at]);

    /// <summary>The id of the node at the other end of <see cref="Current"/>; read from the walk, without looking the relationship up.</summary>
    public readonly int NeighbourId => _neighbours[_at];

    /// <summary>The node at the other end of <see cref="Current"/>.</summary>
    public readonly Node Neighbour => new(_graph, _neighbours[_at]);

    /// <summary>Goes to the next relationship; false at the end.</summary>
    public bool MoveNext()
    {
        while (true)
        {
            while (++_at < _relationships.Length)
                if (!_inIncoming || _direction != Direction.Both || _neighbours[_at] != _node) return true;
            if (_page is not null && _group < _groups)
            {
                Take(_page.Group(_node & AdjacencyPage.Size - 1, _group++));
                continue;
            }

            if (_inIncoming || _direction != Direction.Both) return false;
            Enter(incoming: true);
        }
    }

    /// <summary>This walk, from where it stands.</summary>
    public readonly RelationshipWalk GetEnumerator() => this;

    /// <summary>The relationships not yet gone over.</summary>
    public readonly Relationship[] ToArray()
    {
        var found = new List<Relationship>();
        foreach (var relationship in this) found.Add(relationship);
        return [.. found];
    }

    private void Enter(bool incoming)
    {
        _inIncoming = incoming;
        _page = (incoming ? _graph.IncomingPages : _graph.OutgoingPages)[_node >> AdjacencyPage.Bits];
        _group = _groups = 0;
        _neighbours = _relationships = default;
        _at = -1;
        if (_page is null) return;
        if (_type < 0) _groups = _page.GroupCount(_node & AdjacencyPage.Size - 1);
        else Take(_page.OfType(_node & AdjacencyPage.Size - 1, _type));
    }

    private void Take(AdjacencySpan entries)
    {
        _neighbours = entries.Neighbours;
        _relationships = entries.Relationships;
        _at = -1;
    }
}
