namespace Graph.Model;

/// <summary>The distinct values once, and a byte for each slot that says which; for what repeats.</summary>
internal sealed class DictionaryPage(Value[] distinct, byte[] codes) : ColumnPage
{
    public override Value this[int slot] => distinct[codes[slot]];

    public override void Match(ColumnPredicate predicate, int count, Span<ulong> mask)
    {
        Span<bool> fits = stackalloc bool[Size];
        var any = false;
        for (var code = 0; code < distinct.Length; code++) any |= fits[code] = predicate.Holds(distinct[code]);
        if (!any) return;
        for (var slot = 0; slot < count; slot++)
            if (fits[codes[slot]]) mask[slot >> 6] |= 1UL << slot;
    }

    public override void Save(ByteWriter writer)
    {
        writer.Byte((byte)Form.Dictionary);
        writer.Count(distinct.Length);
        foreach (var value in distinct) ValueCodec.Write(writer, value);
        writer.Count(codes.Length);
        writer.Bytes(codes);
    }

    public static DictionaryPage LoadContent(ref ByteReader reader, TextPool pool)
    {
        var count = reader.Count();
        if (count is < 1 or > Size) throw new InvalidDataException("A page has no value or more than 256.");
        var distinct = new Value[count];
        for (var i = 0; i < count; i++) distinct[i] = pool.Pooled(ValueCodec.Read(ref reader));
        var codes = reader.Take(reader.Count()).ToArray();
        if (codes.AsSpan().ContainsAnyInRange((byte)Math.Min(count, 255), (byte)255) && count < Size)
            throw new InvalidDataException("A page names a value that it does not hold.");
        return new DictionaryPage(distinct, codes);
    }
}
