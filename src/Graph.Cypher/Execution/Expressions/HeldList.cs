using Graph.Model;

namespace Graph.Cypher.Execution.Expressions;

/// <summary>A list while it is being made: what it holds counts against the memory limit item by item.</summary>
internal struct HeldList(Frame frame)
{
    private const int BytesPerItem = 16;
    private readonly List<Value> _items = [];
    private long _held;

    public void Add(Value item)
    {
        _items.Add(item);
        var bytes = BytesPerItem + Footprint.Of(item);
        _held += bytes;
        frame.Hold(bytes);
    }

    public readonly Value ToValue() => frame.Made(Value.OwnedList([.. _items]));

    /// <summary>To be called at the end, also after an error: from then on, whoever keeps the list counts it.</summary>
    public readonly void Release() => frame.Release(_held);
}
