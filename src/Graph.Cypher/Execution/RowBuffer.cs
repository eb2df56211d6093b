using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>Rows held back: the slots that are still needed, one row after another.</summary>
internal sealed class RowBuffer(Frame frame, int[] slots)
{
    private const int BytesPerValue = 16;
    private readonly List<Value[]> _rows = [];
    private long _held;

    /// <summary>The slots that are kept of each row.</summary>
    public int[] Slots => slots;

    public int Count => _rows.Count;

    /// <summary>Keeps the row that the frame stands at.</summary>
    public void Add() => Add(Take());

    public void Add(Value[] row)
    {
        _rows.Add(row);
        Hold(row);
    }

    /// <summary>A copy of the slots of the row that the frame stands at.</summary>
    public Value[] Take()
    {
        var kept = new Value[slots.Length];
        for (var i = 0; i < slots.Length; i++) kept[i] = frame.Row[slots[i]];
        return kept;
    }

    /// <summary>Puts a kept row back into the frame.</summary>
    public void Restore(int index) => Restore(_rows[index]);

    public void Restore(Value[] row)
    {
        for (var i = 0; i < slots.Length; i++) frame.Row[slots[i]] = row[i];
    }

    /// <summary>Sorts the rows; those that tie stay in the order in which they came.</summary>
    public void StableSort(Comparison<Value[]> comparison)
    {
        var rows = _rows.ToArray();
        var order = new int[rows.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(order, (left, right) => comparison(rows[left], rows[right]) is not 0 and var byKeys ? byKeys : left.CompareTo(right));
        for (var i = 0; i < order.Length; i++) _rows[i] = rows[order[i]];
    }

    public void Clear()
    {
        _rows.Clear();
        frame.Release(_held);
        _held = 0;
    }

    private void Hold(Value[] row)
    {
        var bytes = 32L + row.Length * BytesPerValue;
        foreach (var value in row) bytes += Footprint.Of(value);
        _held += bytes;
        frame.Hold(bytes);
    }
}
