namespace Graph.Model;

/// <summary>The columns of nodes or of relationships, by property key number.</summary>
internal sealed class ColumnSet
{
    private const int MaxListDepth = 100;
    private readonly int _maxOpenPages;
    private Column?[] _columns;
    private bool _shared;

    public ColumnSet(int maxOpenPages) : this([], maxOpenPages)
    {
    }

    private ColumnSet(Column?[] columns, int maxOpenPages)
    {
        _columns = columns;
        _maxOpenPages = maxOpenPages;
    }

    /// <summary>First key number past every column.</summary>
    public int KeyLimit => _columns.Length;

    public Column? this[int key] => (uint)key < (uint)_columns.Length ? _columns[key] : null;

    public Value Get(int id, int key) => this[key] is { } column ? column[id] : default;

    public void Set(int id, int key, Value value)
    {
        if (_shared) throw new InvalidOperationException("Shared columns do not change.");
        if (value.IsNull && Get(id, key).IsNull) return;
        Writable(key).Set(id, value);
    }

    public void RemoveAll(int id)
    {
        for (var key = 0; key < _columns.Length; key++) Set(id, key, default);
    }

    public Column Writable(int key)
    {
        if (key >= _columns.Length) Array.Resize(ref _columns, key + 1);
        var column = _columns[key];
        if (column is null) column = new Column(_maxOpenPages);
        else if (column.IsShared) column = column.Fork(_maxOpenPages);
        return _columns[key] = column;
    }

    public ColumnSet Fork(int maxOpenPages) => new([.. _columns], maxOpenPages);

    public void Share()
    {
        foreach (var column in _columns)
            if (column is { IsShared: false }) column.Share();
        _shared = true;
    }

    /// <summary>Refuses what no property holds, and lists so deep that walking them could exhaust the stack.</summary>
    public static void Check(Value value, int depth = 0)
    {
        if (value.Kind > ValueKind.Point) throw new ArgumentException($"No property holds a value of kind {value.Kind}.", nameof(value));
        if (value.Kind != ValueKind.List) return;
        if (depth == MaxListDepth)
            throw new ArgumentException($"A list is nested more than {MaxListDepth} deep.", nameof(value));
        foreach (var item in value.AsList()) Check(item, depth + 1);
    }
}
