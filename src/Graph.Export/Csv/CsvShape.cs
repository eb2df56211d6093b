using Graph.Model;

namespace Graph.Export;

/// <summary>The type of a column, found by looking at all its values before the first is written.</summary>
internal sealed class CsvShape(PropertyKey key)
{
    // Above it, not every integer is a float.
    private const long LargestExact = 1L << 53;
    private readonly HashSet<ValueKind> _kinds = [];
    private bool _hasScalars;
    private bool _hasLists;
    private bool _hasLargeIntegers;

    public PropertyKey Key => key;

    /// <summary>Adds a value as <see cref="StorableValue"/> gives it.</summary>
    public void Add(Value value)
    {
        if (value.Kind == ValueKind.List)
        {
            _hasLists = true;
            foreach (var item in value.AsList()) AddScalar(item);
            return;
        }

        _hasScalars = true;
        AddScalar(value);
    }

    /// <summary>The type after the colon of the heading. Values of several types are all written as texts.</summary>
    public string Type
    {
        get
        {
            if (_hasLists && _hasScalars) return "string";
            var element = Element();
            return _hasLists ? element is null && _kinds.Count > 0 ? "string" : (element ?? "string") + "[]" : element ?? "string";
        }
    }

    private string? Element()
    {
        if (_kinds.Count == 2 && _kinds.Contains(ValueKind.Integer) && _kinds.Contains(ValueKind.Float) && !_hasLists && !_hasLargeIntegers) return "double";
        return _kinds.Count != 1 ? null : _kinds.Single() switch
        {
            ValueKind.Boolean => "boolean",
            ValueKind.Integer => "long",
            ValueKind.Float => "double",
            ValueKind.Date => "date",
            ValueKind.Time => "localtime",
            ValueKind.ZonedTime => "time",
            ValueKind.LocalDateTime => "localdatetime",
            ValueKind.ZonedDateTime => "datetime",
            ValueKind.Duration => "duration",
            ValueKind.Point => "point",
            _ => "string",
        };
    }

    private void AddScalar(Value value)
    {
        _kinds.Add(value.Kind);
        if (value.TryGetInteger(out var integer)) _hasLargeIntegers |= integer is > LargestExact or < -LargestExact;
    }
}
