using Graph.Model;

namespace Graph.Export;

/// <summary>The columns of one file, by key number.</summary>
internal sealed class CsvShapes
{
    private readonly SortedDictionary<int, CsvShape> _shapes = [];

    public IEnumerable<CsvShape> All => _shapes.Values;

    public CsvShape this[PropertyKey key]
    {
        get
        {
            if (!_shapes.TryGetValue(key.Number, out var shape)) _shapes.Add(key.Number, shape = new CsvShape(key));
            return shape;
        }
    }
}
