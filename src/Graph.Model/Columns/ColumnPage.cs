namespace Graph.Model;

/// <summary>The values of one property key for 256 neighbouring ids, in whichever form is smallest. Never changes.</summary>
internal abstract class ColumnPage
{
    public const int Bits = 8;
    public const int Size = 1 << Bits;

    /// <summary>How the page is marked in a store; part of the format.</summary>
    public enum Form : byte
    {
        None = 0,
        Presence = 1,
        Number = 2,
        Float = 3,
        Text = 4,
        Dictionary = 5,
        Packed = 6,
    }

    /// <summary>The value in a slot, null where there is none.</summary>
    public abstract Value this[int slot] { get; }

    /// <summary>Whether a slot has a value.</summary>
    public virtual bool Has(int slot) => true;

    /// <summary>The text in a slot as UTF-8, if the page holds it so.</summary>
    public virtual bool TryGetUtf8(int slot, out ReadOnlySpan<byte> text)
    {
        text = default;
        return false;
    }

    /// <summary>Sets a bit for every slot below <paramref name="count"/> whose value meets a condition; the mask of four words begins empty.</summary>
    /// <param name="count">The number of values that the page holds, 256 but in pages inside others.</param>
    public virtual void Match(ColumnPredicate predicate, int count, Span<ulong> mask)
    {
        for (var slot = 0; slot < count; slot++)
            if (predicate.Holds(this[slot])) mask[slot >> 6] |= 1UL << slot;
    }

    /// <summary>Writes form and content.</summary>
    public abstract void Save(ByteWriter writer);

    /// <summary>Reads what <see cref="Save"/> wrote; null for a page without values.</summary>
    public static ColumnPage? Load(ref ByteReader reader, TextPool pool) => (Form)reader.Byte() switch
    {
        Form.None => null,
        Form.Presence => PresencePage.LoadContent(ref reader, pool),
        Form.Number => NumberPage.LoadContent(ref reader),
        Form.Float => FloatPage.LoadContent(ref reader),
        Form.Text => TextPage.LoadContent(ref reader),
        Form.Dictionary => DictionaryPage.LoadContent(ref reader, pool),
        Form.Packed => PackedPage.LoadContent(ref reader),
        var form => throw new InvalidDataException($"{(int)form} is no form of page."),
    };
}
