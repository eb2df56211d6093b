using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>Goes over a node's relationships in one direction or both; a self-loop comes once.</summary>
internal struct AdjacencyWalk
{
    private GraphSnapshot _graph;
    private AdjacencyPage? _page;
    private AdjacencySlice _slice;
    private int[]? _types;
    private Direction _direction;
    private int _node;
    private int _at;
    private int _group;
    private int _groups;
    private bool _inIncoming;

    public readonly int Neighbour => _slice.Neighbour(_at);

    public readonly int Relationship => _slice.Relationship(_at);

    /// <param name="types">Ascending; null for all.</param>
    public void Start(GraphSnapshot graph, int node, Direction direction, int[]? types)
    {
        _graph = graph;
        _node = node;
        _direction = direction;
        _types = types;
        Enter(direction == Direction.Incoming);
    }

    /// <summary>Ends the walk.</summary>
    public void Stop() => this = default;

    public bool MoveNext()
    {
        while (true)
        {
            while (++_at < _slice.Count)
                if (!_inIncoming || _direction != Direction.Both || _slice.Neighbour(_at) != _node) return true;
            _at = -1;
            if (_group < _groups)
            {
                TakeGroup();
                continue;
            }

            _slice = default;
            if (_inIncoming || _direction != Direction.Both || _graph is null) return false;
            Enter(incoming: true);
        }
    }

    private void Enter(bool incoming)
    {
        _inIncoming = incoming;
        _page = (incoming ? _graph.IncomingPages : _graph.OutgoingPages)[_node >> AdjacencyPage.Bits];
        _slice = default;
        _at = -1;
        _group = _groups = 0;
        if (_page is null) return;
        if (_types is null) _groups = _page.GroupCount(_node & AdjacencyPage.Size - 1);
        else if (_types.Length == 1) _slice = _page.SliceOfType(_node & AdjacencyPage.Size - 1, _types[0]);
        else _groups = _types.Length;
    }

    private void TakeGroup()
    {
        var slot = _node & AdjacencyPage.Size - 1;
        _slice = _types is null ? _page!.SliceOf(slot, _group) : _page!.SliceOfType(slot, _types[_group]);
        _group++;
    }
}
