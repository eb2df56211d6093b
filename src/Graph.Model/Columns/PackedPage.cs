namespace Graph.Model;

/// <summary>Values of any kind, lists and mixtures too, as bytes one after another; made anew whenever one is read.</summary>
internal sealed class PackedPage(byte[] bytes, int[] ends) : ColumnPage
{
    public override Value this[int slot]
    {
        get
        {
            var start = slot == 0 ? 0 : ends[slot - 1];
            var reader = new ByteReader(bytes.AsSpan(start, ends[slot] - start));
            return ValueCodec.Read(ref reader);
        }
    }

    public static PackedPage Encode(ReadOnlySpan<Value> values)
    {
        var writer = new ByteWriter(values.Length * 16);
        var ends = new int[values.Length];
        for (var i = 0; i < ends.Length; i++)
        {
            ValueCodec.Write(writer, values[i]);
            ends[i] = writer.Length;
        }

        return new PackedPage(writer.Written.ToArray(), ends);
    }

    public override void Save(ByteWriter writer)
    {
        writer.Byte((byte)Form.Packed);
        writer.Count(ends.Length);
        var start = 0;
        foreach (var end in ends)
        {
            writer.Count(end - start);
            start = end;
        }

        writer.Bytes(bytes);
    }

    public static PackedPage LoadContent(ref ByteReader reader)
    {
        var count = reader.Count();
        if ((uint)count > Size) throw new InvalidDataException("A page has more than 256 values.");
        var ends = new int[count];
        var length = 0;
        for (var i = 0; i < count; i++) ends[i] = length = checked(length + reader.Count());
        return new PackedPage(reader.Take(length).ToArray(), ends);
    }
}
