namespace Graph.Model;

/// <summary>Floats, eight bytes each.</summary>
internal sealed class FloatPage(double[] values) : ColumnPage
{
    public override Value this[int slot] => values[slot];

    public static FloatPage Encode(ReadOnlySpan<Value> values)
    {
        var floats = new double[values.Length];
        for (var i = 0; i < floats.Length; i++) floats[i] = values[i].AsFloat();
        return new FloatPage(floats);
    }

    public override void Save(ByteWriter writer)
    {
        writer.Byte((byte)Form.Float);
        writer.Count(values.Length);
        foreach (var value in values) writer.Int64(BitConverter.DoubleToInt64Bits(value));
    }

    public static FloatPage LoadContent(ref ByteReader reader)
    {
        var count = reader.Count();
        if ((uint)count > Size) throw new InvalidDataException("A page has more than 256 values.");
        var values = new double[count];
        for (var i = 0; i < count; i++) values[i] = BitConverter.Int64BitsToDouble(reader.Int64());
        return new FloatPage(values);
    }
}
