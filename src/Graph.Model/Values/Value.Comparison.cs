using System.Runtime.CompilerServices;

namespace Graph.Model;

public readonly partial struct Value
{
    /// <summary>Whether both group together; see the remarks on <see cref="Value"/>.</summary>
    public bool Equals(Value other)
    {
        if (ReferenceEquals(_content, other._content) && _bits == other._bits) return true;
        if (_content is string text) return other._content is string otherText && text == otherText;
        var kind = Kind;
        var otherKind = other.Kind;
        if (IsNumber(kind) && IsNumber(otherKind)) return NumberOrder.Compare(this, other) == 0;
        if (kind != otherKind) return false;
        return kind switch
        {
            ValueKind.List => AreListsEqual(AsList(), other.AsList()),
            ValueKind.Boolean or ValueKind.Date or ValueKind.Time or ValueKind.Node or ValueKind.Relationship => _bits == other._bits,
            _ => _content!.Equals(other._content),
        };
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    /// <summary>A hash that equal values share; the same in every process, so that stores may hold it.</summary>
    public override int GetHashCode() => StableHash.Of(this);

    /// <summary>Whether both are the same in kind and content, so that one may be written in place of the other.</summary>
    /// <remarks>Unlike <see cref="Equals(Value)"/>, tells <c>1</c> from <c>1.0</c>, <c>1.5</c> from <c>1.50</c> and <c>0.0</c> from <c>-0.0</c>.</remarks>
    public bool IsIdenticalTo(Value other)
    {
        var kind = Kind;
        if (kind != other.Kind) return false;
        switch (kind)
        {
            case ValueKind.Decimal:
                Span<int> mine = stackalloc int[4], others = stackalloc int[4];
                decimal.GetBits(AsDecimal(), mine);
                decimal.GetBits(other.AsDecimal(), others);
                return mine.SequenceEqual(others);
            case ValueKind.List:
                RuntimeHelpers.EnsureSufficientExecutionStack();
                var left = AsList();
                var right = other.AsList();
                if (left.Length != right.Length) return false;
                for (var i = 0; i < left.Length; i++)
                    if (!left[i].IsIdenticalTo(right[i])) return false;
                return true;
            case ValueKind.Null or ValueKind.Boolean or ValueKind.Integer or ValueKind.Float or ValueKind.Date or ValueKind.Time
                or ValueKind.Node or ValueKind.Relationship:
                return _bits == other._bits;
            default:
                return _content!.Equals(other._content);
        }
    }

    /// <summary>The total order described in the remarks on <see cref="Value"/>.</summary>
    public int CompareTo(Value other)
    {
        var byKind = Rank(Kind).CompareTo(Rank(other.Kind));
        if (byKind != 0) return byKind;
        return Kind switch
        {
            ValueKind.Null => 0,
            ValueKind.List => CompareLists(AsList(), other.AsList()),
            ValueKind.Text => CompareTexts(AsText(), other.AsText()),
            ValueKind.LocalDateTime => AsLocalDateTime().CompareTo(other.AsLocalDateTime()),
            ValueKind.ZonedDateTime => AsZonedDateTime().CompareTo(other.AsZonedDateTime()),
            ValueKind.Duration => AsDuration().CompareTo(other.AsDuration()),
            ValueKind.ZonedTime => AsZonedTime().CompareTo(other.AsZonedTime()),
            ValueKind.Point => AsPoint().CompareTo(other.AsPoint()),
            ValueKind.Map => AsMap().CompareTo(other.AsMap()),
            ValueKind.Path => AsPath().CompareTo(other.AsPath()),
            ValueKind.Integer or ValueKind.Float or ValueKind.Decimal => NumberOrder.Compare(this, other),
            _ => _bits.CompareTo(other._bits),
        };
    }

    /// <summary>Whether both group together.</summary>
    public static bool operator ==(Value left, Value right) => left.Equals(right);

    /// <summary>Whether both do not group together.</summary>
    public static bool operator !=(Value left, Value right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> in the total order.</summary>
    public static bool operator <(Value left, Value right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/> in the total order.</summary>
    public static bool operator >(Value left, Value right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/> in the total order.</summary>
    public static bool operator <=(Value left, Value right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/> in the total order.</summary>
    public static bool operator >=(Value left, Value right) => left.CompareTo(right) >= 0;

    private static bool IsNumber(ValueKind kind) => kind is ValueKind.Integer or ValueKind.Float or ValueKind.Decimal;

    private static int Rank(ValueKind kind) => kind switch
    {
        ValueKind.Map => 0,
        ValueKind.Node => 1,
        ValueKind.Relationship => 2,
        ValueKind.List => 3,
        ValueKind.Path => 4,
        ValueKind.Point => 5,
        ValueKind.ZonedDateTime => 6,
        ValueKind.LocalDateTime => 7,
        ValueKind.Date => 8,
        ValueKind.ZonedTime => 9,
        ValueKind.Time => 10,
        ValueKind.Duration => 11,
        ValueKind.Text => 12,
        ValueKind.Boolean => 13,
        ValueKind.Null => 15,
        _ => 14,
    };

    // Queries can nest lists as deep as they like; an exception is better than the end of the process.
    private static bool AreListsEqual(ReadOnlySpan<Value> left, ReadOnlySpan<Value> right)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return left.SequenceEqual(right);
    }

    private static int CompareLists(ReadOnlySpan<Value> left, ReadOnlySpan<Value> right)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
            if (left[i].CompareTo(right[i]) is not 0 and var order) return order;
        return left.Length.CompareTo(right.Length);
    }

    // Code point order, which is also the order of UTF-8 bytes: surrogates come after every other unit.
    internal static int CompareTexts(string left, string right)
    {
        var at = left.AsSpan().CommonPrefixLength(right);
        if (at == left.Length || at == right.Length) return left.Length.CompareTo(right.Length);
        var (a, b) = (left[at], right[at]);
        if (char.IsSurrogate(a) != char.IsSurrogate(b)) return char.IsSurrogate(a) ? 1 : -1;
        return a.CompareTo(b);
    }
}
