using System.Buffers.Binary;

namespace Graph.Model;

/// <summary>Integers, booleans, dates or times as differences from the least, in as few bytes each as the range needs.</summary>
internal sealed class NumberPage : ColumnPage
{
    // Entries are read eight bytes at a time, so the last one needs room behind it.
    private const int Padding = 8;

    private readonly ValueKind _kind;
    private readonly byte _width;
    private readonly long _least;
    private readonly ulong _mask;
    private readonly byte[] _entries;

    private NumberPage(ValueKind kind, long least, byte width, byte[] entries)
    {
        _kind = kind;
        _least = least;
        _width = width;
        _mask = width == 8 ? ulong.MaxValue : (1UL << width * 8) - 1;
        _entries = entries;
    }

    public override Value this[int slot] => Value.OfBits(_kind, Bits(slot));

    public static NumberPage Encode(ReadOnlySpan<Value> values)
    {
        long least = values[0].Bits, greatest = least;
        foreach (var value in values)
        {
            least = Math.Min(least, value.Bits);
            greatest = Math.Max(greatest, value.Bits);
        }

        var range = (ulong)greatest - (ulong)least;
        byte width = 0;
        while (width < 8 && range >> width * 8 != 0) width++;
        var entries = new byte[width * values.Length + Padding];
        for (var i = 0; i < values.Length; i++)
        {
            var difference = (ulong)values[i].Bits - (ulong)least;
            for (var part = 0; part < width; part++) entries[i * width + part] = (byte)(difference >> part * 8);
        }

        return new NumberPage(values[0].Kind, least, width, entries);
    }

    public override void Match(ColumnPredicate predicate, int count, Span<ulong> mask)
    {
        if (_kind != ValueKind.Integer || !predicate.HasRange)
        {
            base.Match(predicate, count, mask);
            return;
        }

        // In terms of the differences that are stored, so that nothing has to be added to each.
        var (least, greatest) = (predicate.Least, predicate.Greatest);
        if (greatest < _least || greatest < least) return;
        var low = least <= _least ? 0UL : (ulong)least - (ulong)_least;
        var span = (ulong)greatest - (ulong)_least - low;
        if (_width == 1)
        {
            for (var slot = 0; slot < count; slot++)
                if (_entries[slot] - low <= span) mask[slot >> 6] |= 1UL << slot;
            return;
        }

        for (var slot = 0; slot < count; slot++)
        {
            var raw = BinaryPrimitives.ReadUInt64LittleEndian(_entries.AsSpan(slot * _width, 8)) & _mask;
            if (raw - low <= span) mask[slot >> 6] |= 1UL << slot;
        }
    }

    public override void Save(ByteWriter writer)
    {
        writer.Byte((byte)Form.Number);
        writer.Byte((byte)_kind);
        writer.Byte(_width);
        writer.Int64(_least);
        writer.Count(_entries.Length);
        writer.Bytes(_entries);
    }

    public static NumberPage LoadContent(ref ByteReader reader)
    {
        var kind = (ValueKind)reader.Byte();
        var width = reader.Byte();
        if (width > 8) throw new InvalidDataException("A number takes more than eight bytes.");
        return new NumberPage(kind, reader.Int64(), width, reader.Take(reader.Count()).ToArray());
    }

    private new long Bits(int slot)
    {
        var raw = BinaryPrimitives.ReadUInt64LittleEndian(_entries.AsSpan(slot * _width, 8));
        return (long)((ulong)_least + (raw & _mask));
    }
}
