using System.Text;

namespace Graph.Model;

/// <summary>Texts one after another as UTF-8. Ends take two bytes each while the page is below 64 KiB, else four.</summary>
internal sealed class TextPage : ColumnPage
{
    private readonly byte[] _bytes;
    private readonly ushort[]? _ends;
    private readonly int[]? _longEnds;

    private TextPage(byte[] bytes, int[] ends)
    {
        _bytes = bytes;
        if (bytes.Length <= ushort.MaxValue) _ends = Array.ConvertAll(ends, end => (ushort)end);
        else _longEnds = ends;
    }

    public override Value this[int slot] => Encoding.UTF8.GetString(At(slot));

    /// <summary>A page of well-formed texts.</summary>
    public static TextPage Encode(ReadOnlySpan<Value> values)
    {
        var length = 0;
        var ends = new int[values.Length];
        for (var i = 0; i < ends.Length; i++) ends[i] = length += Encoding.UTF8.GetByteCount(values[i].AsText());
        var bytes = new byte[length];
        var start = 0;
        foreach (var value in values) start += Encoding.UTF8.GetBytes(value.AsText(), bytes.AsSpan(start));
        return new TextPage(bytes, ends);
    }

    public override bool TryGetUtf8(int slot, out ReadOnlySpan<byte> text)
    {
        text = At(slot);
        return true;
    }

    public override void Match(ColumnPredicate predicate, int count, Span<ulong> mask)
    {
        if (predicate.Match == TextMatch.None)
        {
            // Texts may meet a condition on other kinds too.
            base.Match(predicate, count, mask);
            return;
        }

        if (predicate.Match != TextMatch.Contains || predicate.Text.Length == 0)
        {
            for (var slot = 0; slot < count; slot++)
                if (predicate.Holds(At(slot))) mask[slot >> 6] |= 1UL << slot;
            return;
        }

        // All texts are searched at once; what is found across the end of one counts for none.
        for (int at = 0, slot = 0; ;)
        {
            var found = _bytes.AsSpan(at).IndexOf(predicate.Text);
            if (found < 0) return;
            at += found;
            while (slot < count && End(slot) <= at) slot++;
            if (slot >= count) return;
            if (at + predicate.Text.Length > End(slot))
            {
                at++;
                continue;
            }

            mask[slot >> 6] |= 1UL << slot;
            at = End(slot);
        }
    }

    public override void Save(ByteWriter writer)
    {
        writer.Byte((byte)Form.Text);
        var count = _ends?.Length ?? _longEnds!.Length;
        writer.Count(count);
        for (var i = 0; i < count; i++) writer.Count(At(i).Length);
        writer.Bytes(_bytes);
    }

    public static TextPage LoadContent(ref ByteReader reader)
    {
        var count = reader.Count();
        if ((uint)count > Size) throw new InvalidDataException("A page has more than 256 values.");
        var ends = new int[count];
        var length = 0;
        for (var i = 0; i < count; i++) ends[i] = length = checked(length + reader.Count());
        return new TextPage(reader.Take(length).ToArray(), ends);
    }

    private int End(int slot) => _ends is { } ends ? ends[slot] : _longEnds![slot];

    private ReadOnlySpan<byte> At(int slot)
    {
        if (_ends is { } ends)
        {
            var start = slot == 0 ? 0 : ends[slot - 1];
            return _bytes.AsSpan(start, ends[slot] - start);
        }

        var longEnds = _longEnds!;
        var longStart = slot == 0 ? 0 : longEnds[slot - 1];
        return _bytes.AsSpan(longStart, longEnds[slot] - longStart);
    }
}
