using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Graph.Model;

public readonly partial struct Value
{
    private static readonly SearchValues<char> WholeNumber = SearchValues.Create("-0123456789");

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">This is not a text.</exception>
    public string AsText() => _content as string ?? throw Wrong(ValueKind.Text);

    /// <summary>The integer.</summary>
    /// <exception cref="InvalidOperationException">This is not an integer.</exception>
    public long AsInteger() => TryGetInteger(out var value) ? value : throw Wrong(ValueKind.Integer);

    /// <summary>The float.</summary>
    /// <exception cref="InvalidOperationException">This is not a float; integers and decimals are not turned into one.</exception>
    public double AsFloat() => TryGetFloat(out var value) ? value : throw Wrong(ValueKind.Float);

    /// <summary>The decimal.</summary>
    /// <exception cref="InvalidOperationException">This is not a decimal.</exception>
    public decimal AsDecimal() => _content is decimal value ? value : throw Wrong(ValueKind.Decimal);

    /// <summary>The boolean.</summary>
    /// <exception cref="InvalidOperationException">This is not a boolean.</exception>
    public bool AsBoolean() => _content == Marker.Boolean ? _bits != 0 : throw Wrong(ValueKind.Boolean);

    /// <summary>The date.</summary>
    /// <exception cref="InvalidOperationException">This is not a date.</exception>
    public Date AsDate() => _content == Marker.Date ? new Date(_bits) : throw Wrong(ValueKind.Date);

    /// <summary>The time of day.</summary>
    /// <exception cref="InvalidOperationException">This is not a time.</exception>
    public LocalTime AsTime() => _content == Marker.Time ? new LocalTime(_bits) : throw Wrong(ValueKind.Time);

    /// <summary>The local date-time.</summary>
    /// <exception cref="InvalidOperationException">This is not a local date-time.</exception>
    public LocalDateTime AsLocalDateTime() => _content is LocalDateTime value ? value : throw Wrong(ValueKind.LocalDateTime);

    /// <summary>The zoned date-time.</summary>
    /// <exception cref="InvalidOperationException">This is not a zoned date-time.</exception>
    public ZonedDateTime AsZonedDateTime() => _content is ZonedDateTime value ? value : throw Wrong(ValueKind.ZonedDateTime);

    /// <summary>The list's elements, not copied.</summary>
    /// <exception cref="InvalidOperationException">This is not a list.</exception>
    public ReadOnlySpan<Value> AsList() => _content as Value[] ?? throw Wrong(ValueKind.List);

    /// <summary>The duration.</summary>
    /// <exception cref="InvalidOperationException">This is not a duration.</exception>
    public Duration AsDuration() => _content is Duration value ? value : throw Wrong(ValueKind.Duration);

    /// <summary>The time with its offset.</summary>
    /// <exception cref="InvalidOperationException">This is not a zoned time.</exception>
    public ZonedTime AsZonedTime() => _content is ZonedTime value ? value : throw Wrong(ValueKind.ZonedTime);

    /// <summary>The point.</summary>
    /// <exception cref="InvalidOperationException">This is not a point.</exception>
    public Point AsPoint() => _content is Point value ? value : throw Wrong(ValueKind.Point);

    /// <summary>The map.</summary>
    /// <exception cref="InvalidOperationException">This is not a map.</exception>
    public MapValue AsMap() => _content as MapValue ?? throw Wrong(ValueKind.Map);

    /// <summary>The path.</summary>
    /// <exception cref="InvalidOperationException">This is not a path.</exception>
    public PathValue AsPath() => _content as PathValue ?? throw Wrong(ValueKind.Path);

    /// <summary>The node's id.</summary>
    /// <exception cref="InvalidOperationException">This is not a node.</exception>
    public int AsNodeId() => _content == Marker.Node ? (int)_bits : throw Wrong(ValueKind.Node);

    /// <summary>The relationship's id.</summary>
    /// <exception cref="InvalidOperationException">This is not a relationship.</exception>
    public int AsRelationshipId() => _content == Marker.Relationship ? (int)_bits : throw Wrong(ValueKind.Relationship);

    /// <summary>The integer, if this is one.</summary>
    public bool TryGetInteger(out long value)
    {
        value = _bits;
        return _content == Marker.Integer;
    }

    /// <summary>The float, if this is one.</summary>
    public bool TryGetFloat(out double value)
    {
        value = BitConverter.Int64BitsToDouble(_bits);
        return _content == Marker.Float;
    }

    /// <summary>The text, if this is one.</summary>
    public bool TryGetText([NotNullWhen(true)] out string? text)
    {
        text = _content as string;
        return text is not null;
    }

    /// <summary>
    /// The value as text, the same on every machine: texts as they are, numbers in invariant notation that reads back
    /// to the same number, times in ISO 8601, <c>true</c>, <c>null</c>, lists as <c>[a, b]</c>.
    /// </summary>
    public override string ToString() => Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => _bits != 0 ? "true" : "false",
        ValueKind.Integer => _bits.ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => Format(BitConverter.Int64BitsToDouble(_bits)),
        ValueKind.Decimal => ((decimal)_content!).ToString(CultureInfo.InvariantCulture),
        ValueKind.Date => AsDate().ToString(),
        ValueKind.Time => AsTime().ToString(),
        ValueKind.List => Format(AsList()),
        ValueKind.Node => $"({_bits})",
        ValueKind.Relationship => $"[{_bits}]",
        _ => _content!.ToString()!,
    };

    // "1" would read back as an integer.
    private static string Format(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAnyExcept(WholeNumber) ? text : text + ".0";
    }

    private static string Format(ReadOnlySpan<Value> values)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var text = new StringBuilder("[");
        foreach (var value in values) text.Append(text.Length > 1 ? ", " : "").Append(value.ToString());
        return text.Append(']').ToString();
    }

    private InvalidOperationException Wrong(ValueKind wanted) => new($"The value {this} is of kind {Kind}, not {wanted}.");
}
