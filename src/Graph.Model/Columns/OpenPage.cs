namespace Graph.Model;

/// <summary>A page while it is being written, readable by its writer; sealed into a compact one at the end.</summary>
internal sealed class OpenPage : ColumnPage
{
    private readonly Value[] _slots = new Value[Size];

    public OpenPage(ColumnPage? from)
    {
        if (from is null) return;
        for (var slot = 0; slot < Size; slot++) _slots[slot] = from[slot];
    }

    public override Value this[int slot] => _slots[slot];

    public override bool Has(int slot) => !_slots[slot].IsNull;

    public void Set(int slot, Value value) => _slots[slot] = value;

    public ColumnPage? Seal(PageEncoder encoder) => encoder.Encode(_slots);

    public override void Save(ByteWriter writer) => throw new InvalidOperationException("A page is sealed before it is saved.");
}
