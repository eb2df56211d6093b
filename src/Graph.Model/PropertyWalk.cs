namespace Graph.Model;

/// <summary>Goes over the properties that a node or relationship has, by key number, without allocating.</summary>
public ref struct PropertyWalk
{
    private readonly GraphSnapshot _graph;
    private readonly ColumnSet _columns;
    private readonly int _id;
    private int _key = -1;

    internal PropertyWalk(GraphSnapshot graph, ColumnSet columns, int id)
    {
        _graph = graph;
        _columns = columns;
        _id = id;
    }

    /// <summary>The property reached.</summary>
    public readonly Property Current => new(new PropertyKey(_key), _graph.KeyTable[_key], _columns.Get(_id, _key));

    /// <summary>Goes to the next property; false at the end.</summary>
    public bool MoveNext()
    {
        while (++_key < _columns.KeyLimit)
        {
            if (_columns[_key]?.PageAt(_id >> ColumnPage.Bits) is { } page && page.Has(_id & ColumnPage.Size - 1)) return true;
        }

        return false;
    }

    /// <summary>This walk, from where it stands.</summary>
    public readonly PropertyWalk GetEnumerator() => this;
}

/// <summary>A property of a node or relationship.</summary>
/// <param name="Key">The key's number.</param>
/// <param name="Name">The key's name.</param>
/// <param name="Value">The value, never null.</param>
public readonly record struct Property(PropertyKey Key, string Name, Value Value);
