using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Graph.Model;

/// <summary>One property value: a kind and what it holds, in 16 bytes. The default is null.</summary>
/// <remarks>
/// <para>Equality is that of grouping: numbers of different kinds are equal if they are exactly the same number
/// (<c>1</c>, <c>1.0</c>; but not 2^53+1 and the float nearest to it), NaN equals NaN, null equals null, lists are
/// equal element by element. <see cref="GetHashCode"/> agrees with it. <see cref="IsIdenticalTo"/> is stricter.</para>
/// <para><see cref="CompareTo"/> is a total order, openCypher's orderability: maps, nodes, relationships, lists, paths,
/// points, zoned date-times, local date-times, dates, zoned times, times, durations, texts (by code point), booleans
/// (false first), numbers (NaN last), null.</para>
/// <para>Lists and maps nested so deep that the stack would not do end in <see cref="InsufficientExecutionStackException"/>.</para>
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly partial struct Value : IEquatable<Value>, IComparable<Value>
{
    // A marker for kinds that fit into the bits; the content itself (string, decimal, Value[] …) for the others.
    private readonly object? _content;
    private readonly long _bits;

    private Value(object? content, long bits)
    {
        _content = content;
        _bits = bits;
    }

    /// <summary>The absence of a value.</summary>
    public static Value Null => default;

    /// <summary>What this holds.</summary>
    public ValueKind Kind => _content switch
    {
        null => ValueKind.Null,
        Marker marker => marker.Kind,
        string => ValueKind.Text,
        Value[] => ValueKind.List,
        decimal => ValueKind.Decimal,
        LocalDateTime => ValueKind.LocalDateTime,
        ZonedDateTime => ValueKind.ZonedDateTime,
        MapValue => ValueKind.Map,
        PathValue => ValueKind.Path,
        Duration => ValueKind.Duration,
        ZonedTime => ValueKind.ZonedTime,
        _ => ValueKind.Point,
    };

    /// <summary>Whether this is null.</summary>
    public bool IsNull => _content is null;

    internal long Bits => _bits;

    /// <summary>A text, or null for a null reference.</summary>
    public static implicit operator Value(string? text) => new(text, 0);

    /// <summary>A boolean.</summary>
    public static implicit operator Value(bool value) => new(Marker.Boolean, value ? 1 : 0);

    /// <summary>An integer.</summary>
    public static implicit operator Value(long value) => new(Marker.Integer, value);

    /// <summary>An integer.</summary>
    public static implicit operator Value(int value) => new(Marker.Integer, value);

    /// <summary>A float.</summary>
    public static implicit operator Value(double value) => new(Marker.Float, BitConverter.DoubleToInt64Bits(value));

    /// <summary>A decimal.</summary>
    public static implicit operator Value(decimal value) => new(value, 0);

    /// <summary>A date.</summary>
    public static implicit operator Value(Date value) => new(Marker.Date, value.EpochDay);

    /// <summary>A date.</summary>
    public static implicit operator Value(DateOnly value) => (Date)value;

    /// <summary>A time of day.</summary>
    public static implicit operator Value(LocalTime value) => new(Marker.Time, value.NanosecondOfDay);

    /// <summary>A local date-time.</summary>
    public static implicit operator Value(LocalDateTime value) => new(value, 0);

    /// <summary>A zoned date-time.</summary>
    public static implicit operator Value(ZonedDateTime value) => new(value, 0);

    /// <summary>A zoned date-time.</summary>
    public static implicit operator Value(DateTimeOffset value) => (ZonedDateTime)value;

    /// <summary>A duration.</summary>
    public static implicit operator Value(Duration value) => new(value, 0);

    /// <summary>A time of day with an offset.</summary>
    public static implicit operator Value(ZonedTime value) => new(value, 0);

    /// <summary>A point.</summary>
    public static implicit operator Value(Point value) => new(value, 0);

    /// <summary>A map, or null for a null reference.</summary>
    public static implicit operator Value(MapValue? value) => new(value, 0);

    /// <summary>A path, or null for a null reference.</summary>
    public static implicit operator Value(PathValue? value) => new(value, 0);

    /// <summary>The node with that id, in whichever graph the value is used with.</summary>
    public static Value OfNode(int id) => new(Marker.Node, id);

    /// <summary>The relationship with that id, in whichever graph the value is used with.</summary>
    public static Value OfRelationship(int id) => new(Marker.Relationship, id);

    /// <summary>A list; the values are copied.</summary>
    [OverloadResolutionPriority(1)]
    public static Value List(params ReadOnlySpan<Value> values) => new(values.ToArray(), 0);

    /// <summary>A list of texts.</summary>
    public static Value List(IEnumerable<string> texts) => new(texts.Select(text => (Value)text).ToArray(), 0);

    internal static Value OwnedList(Value[] values) => new(values, 0);

    internal static Value OfBits(ValueKind kind, long bits) => new(Marker.Of(kind), bits);

    /// <summary>Says which kind the bits are of.</summary>
    private sealed class Marker(ValueKind kind)
    {
        public static readonly Marker Boolean = new(ValueKind.Boolean);
        public static readonly Marker Integer = new(ValueKind.Integer);
        public static readonly Marker Float = new(ValueKind.Float);
        public static readonly Marker Date = new(ValueKind.Date);
        public static readonly Marker Time = new(ValueKind.Time);
        public static readonly Marker Node = new(ValueKind.Node);
        public static readonly Marker Relationship = new(ValueKind.Relationship);

        public ValueKind Kind { get; } = kind;

        public static Marker Of(ValueKind kind) => kind switch
        {
            ValueKind.Boolean => Boolean,
            ValueKind.Integer => Integer,
            ValueKind.Float => Float,
            ValueKind.Date => Date,
            ValueKind.Time => Time,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not held in bits."),
        };
    }
}
