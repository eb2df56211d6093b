using Graph.Model;

namespace Graph.Cypher.Procedures;

/// <summary>Which properties elements of one kind have, and of which types.</summary>
internal sealed class PropertyTally
{
    private readonly SortedDictionary<string, (SortedSet<string> Types, int Count)> _properties = new(StringComparer.Ordinal);
    private int _elements;

    public void Add(PropertyWalk properties)
    {
        _elements++;
        foreach (var property in properties)
        {
            var (types, count) = _properties.TryGetValue(property.Name, out var known) ? known : (new SortedSet<string>(StringComparer.Ordinal), 0);
            types.Add(TypeOf(property.Value));
            _properties[property.Name] = (types, count + 1);
        }
    }

    /// <summary>Name, types and whether all have it; one row of nulls where there are no properties.</summary>
    public IEnumerable<Value[]> Rows()
    {
        if (_properties.Count == 0) return [[default, default, false]];
        return _properties.Select(property => (Value[])[property.Key, Value.List((IEnumerable<string>)property.Value.Types), property.Value.Count == _elements]);
    }

    // Java's names, which these procedures have kept.
    private static string TypeOf(Value value) => value.Kind switch
    {
        ValueKind.Text => "String",
        ValueKind.Integer => "Long",
        ValueKind.Float or ValueKind.Decimal => "Double",
        ValueKind.Time => "LocalTime",
        ValueKind.ZonedTime => "Time",
        ValueKind.ZonedDateTime => "DateTime",
        ValueKind.List => value.AsList() is [var first, ..] ? TypeOf(first) + "Array" : "StringArray",
        var kind => kind.ToString(),
    };
}
