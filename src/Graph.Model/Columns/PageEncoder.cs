namespace Graph.Model;

/// <summary>Chooses the smallest form for up to 256 values. Not thread-safe: it keeps its working space.</summary>
internal sealed class PageEncoder
{
    private readonly TextPool _pool = new();
    private readonly Dictionary<Value, byte> _codes = new(IdenticalComparer.Instance);
    private readonly Value[] _present = new Value[ColumnPage.Size];
    private readonly Value[] _distinct = new Value[ColumnPage.Size];
    private readonly byte[] _codeOf = new byte[ColumnPage.Size];

    /// <summary>A page of the values, one for each slot; null if all are null.</summary>
    public ColumnPage? Encode(ReadOnlySpan<Value> slots)
    {
        Span<ulong> bits = stackalloc ulong[4];
        bits.Clear();
        var count = 0;
        for (var slot = 0; slot < slots.Length; slot++)
        {
            if (slots[slot].IsNull) continue;
            bits[slot >> 6] |= 1UL << slot;
            _present[count++] = slots[slot];
        }

        if (count == 0) return null;
        var values = EncodePresent(_present.AsSpan(0, count));
        _present.AsSpan(0, count).Clear();
        return count == ColumnPage.Size ? values : new PresencePage(bits[0], bits[1], bits[2], bits[3], values);
    }

    private ColumnPage EncodePresent(ReadOnlySpan<Value> values)
    {
        var kind = CommonKind(values);
        if (kind is ValueKind.Boolean or ValueKind.Integer or ValueKind.Date or ValueKind.Time) return NumberPage.Encode(values);
        if (TryEncodeRepeated(values) is { } repeated) return repeated;
        return kind switch
        {
            ValueKind.Float => FloatPage.Encode(values),
            ValueKind.Text when AllWellFormed(values) => TextPage.Encode(values),
            _ => PackedPage.Encode(values),
        };
    }

    private static ValueKind CommonKind(ReadOnlySpan<Value> values)
    {
        var kind = values[0].Kind;
        foreach (var value in values)
            if (value.Kind != kind) return ValueKind.Null;
        return kind;
    }

    private static bool AllWellFormed(ReadOnlySpan<Value> values)
    {
        foreach (var value in values)
            if (!Utf8Text.IsWellFormed(value.AsText())) return false;
        return true;
    }

    // Worth it only if values stand twice on average: a distinct one costs 16 bytes beside its content.
    private DictionaryPage? TryEncodeRepeated(ReadOnlySpan<Value> values)
    {
        var limit = values.Length / 2;
        _codes.Clear();
        try
        {
            for (var i = 0; i < values.Length; i++)
            {
                if (!_codes.TryGetValue(values[i], out var code))
                {
                    if (_codes.Count == limit) return null;
                    code = (byte)_codes.Count;
                    _codes.Add(values[i], code);
                    _distinct[code] = _pool.Pooled(values[i]);
                }

                _codeOf[i] = code;
            }

            return new DictionaryPage(_distinct.AsSpan(0, _codes.Count).ToArray(), _codeOf.AsSpan(0, values.Length).ToArray());
        }
        finally
        {
            _distinct.AsSpan(0, _codes.Count).Clear();
            _codes.Clear();
        }
    }

    private sealed class IdenticalComparer : IEqualityComparer<Value>
    {
        public static readonly IdenticalComparer Instance = new();

        public bool Equals(Value x, Value y) => x.IsIdenticalTo(y);

        public int GetHashCode(Value obj) => obj.GetHashCode();
    }
}
