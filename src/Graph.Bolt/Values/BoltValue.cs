using Graph.Model;

namespace Graph.Bolt;

/// <summary>A value as Bolt carries it: a <see cref="Value"/> wherever one can say it, else bytes, a node, a relationship, a path, or a list or map that holds one of these.</summary>
public readonly struct BoltValue
{
    private readonly Value _plain;
    private readonly object? _content;

    private BoltValue(Value plain, object? content)
    {
        _plain = plain;
        _content = content;
    }

    /// <summary>The bytes, <see cref="BoltNode"/>, <see cref="BoltRelationship"/>, <see cref="BoltUnboundRelationship"/>, <see cref="BoltPath"/>, list of <see cref="BoltValue"/> or <see cref="BoltMap"/>; null for a plain value.</summary>
    public object? Content => _content;

    /// <summary>A plain value.</summary>
    public static implicit operator BoltValue(Value value) => new(value, null);

    /// <summary>Bytes, taken over.</summary>
    public static implicit operator BoltValue(byte[] value) => new(default, value);

    /// <summary>A node.</summary>
    public static implicit operator BoltValue(BoltNode value) => new(default, value);

    /// <summary>A relationship.</summary>
    public static implicit operator BoltValue(BoltRelationship value) => new(default, value);

    /// <summary>A relationship without its ends.</summary>
    public static implicit operator BoltValue(BoltUnboundRelationship value) => new(default, value);

    /// <summary>A path.</summary>
    public static implicit operator BoltValue(BoltPath value) => new(default, value);

    /// <summary>A list, plain if all its elements are; the array is taken over.</summary>
    public static BoltValue List(BoltValue[] values) =>
        TryPlain(values, out var plain) ? Value.OwnedList(plain) : new BoltValue(default, values);

    /// <summary>A map, plain if all its values are.</summary>
    public static BoltValue Map(BoltMap map) =>
        TryPlain(map.Items, out var plain) ? (Value)new MapValue(map.Names, plain) : new BoltValue(default, map);

    /// <summary>The plain value; false if only Bolt has such a value.</summary>
    public bool TryGetPlain(out Value value)
    {
        value = _plain;
        return _content is null;
    }

    /// <summary>For people: plain values as they print themselves, bytes in hexadecimal.</summary>
    public override string ToString() => _content switch
    {
        null => _plain.ToString(),
        byte[] bytes => "0x" + Convert.ToHexString(bytes),
        BoltValue[] values => $"[{string.Join(", ", values)}]",
        var other => other.ToString()!,
    };

    private static bool TryPlain(BoltValue[] values, out Value[] plain)
    {
        plain = [];
        foreach (var value in values)
            if (value._content is not null) return false;
        plain = Array.ConvertAll(values, value => value._plain);
        return true;
    }
}
