using System.Numerics;

namespace Graph.Model;

/// <summary>A page with gaps: a bit for each slot, and a page that holds only the values there are.</summary>
internal sealed class PresencePage(ulong first, ulong second, ulong third, ulong fourth, ColumnPage values) : ColumnPage
{
    public override Value this[int slot] => Has(slot) ? values[Rank(slot)] : default;

    public override bool Has(int slot) => (Word(slot >> 6) >> slot & 1) != 0;

    public override bool TryGetUtf8(int slot, out ReadOnlySpan<byte> text)
    {
        text = default;
        return Has(slot) && values.TryGetUtf8(Rank(slot), out text);
    }

    public override void Match(ColumnPredicate predicate, int count, Span<ulong> mask)
    {
        Span<ulong> inner = stackalloc ulong[Size / 64];
        inner.Clear();
        values.Match(predicate, Rank(Size - 1) + (Has(Size - 1) ? 1 : 0), inner);
        var rank = 0;
        for (var index = 0; index < inner.Length; index++)
        {
            for (var word = Word(index); word != 0; word &= word - 1, rank++)
                if ((inner[rank >> 6] >> rank & 1) != 0) mask[index] |= word & ~word + 1;
        }
    }

    public override void Save(ByteWriter writer)
    {
        writer.Byte((byte)Form.Presence);
        for (var i = 0; i < 4; i++) writer.Int64((long)Word(i));
        values.Save(writer);
    }

    public static PresencePage LoadContent(ref ByteReader reader, TextPool pool) =>
        new((ulong)reader.Int64(), (ulong)reader.Int64(), (ulong)reader.Int64(), (ulong)reader.Int64(),
            Load(ref reader, pool) ?? throw new InvalidDataException("A page with gaps has no values."));

    private ulong Word(int index) => index switch { 0 => first, 1 => second, 2 => third, _ => fourth };

    private int Rank(int slot)
    {
        var before = BitOperations.PopCount(Word(slot >> 6) & ~(ulong.MaxValue << slot));
        for (var i = (slot >> 6) - 1; i >= 0; i--) before += BitOperations.PopCount(Word(i));
        return before;
    }
}
