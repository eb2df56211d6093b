using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>One row with a number that the graph keeps: its nodes with a label.</summary>
internal sealed class NodeCountFromCountStore(Operator source, Symbol? label, int[] slots, string details) : Operator(source)
{
    public override string Name => "NodeCountFromCountStore";

    public override string Details => details;

    protected override Cursor OpenCursor(Frame frame) => new CountRun(source.Open(frame), slots, frame, () => label is null
        ? frame.Graph.NodeCount
        : frame.Resolve(label) is >= 0 and var number ? frame.Graph.CountNodes(new Label(number)) : 0);
}

/// <summary>One row with a number that the graph keeps: its relationships of some types between nodes with labels.</summary>
internal sealed class RelationshipCountFromCountStore(
    Operator source, TypeFilter types, Symbol? from, Symbol? to, int[] slots, string details) : Operator(source)
{
    public override string Name => "RelationshipCountFromCountStore";

    public override string Details => details;

    protected override Cursor OpenCursor(Frame frame) => new CountRun(source.Open(frame), slots, frame, () => Count(frame));

    private long Count(Frame frame)
    {
        Label? start = null, end = null;
        if (from is not null)
        {
            if (frame.Resolve(from) is not (>= 0 and var number)) return 0;
            start = new Label(number);
        }

        if (to is not null)
        {
            if (frame.Resolve(to) is not (>= 0 and var number)) return 0;
            end = new Label(number);
        }

        return types.Resolve(frame) is { } numbers
            ? numbers.Sum(type => (long)frame.Graph.CountRelationships(new RelationshipType(type), start, end))
            : frame.Graph.CountRelationships(null, start, end);
    }
}

internal sealed class CountRun(Cursor source, int[] slots, Frame frame, Func<long> count) : Cursor
{
    public override bool MoveNext()
    {
        if (!source.MoveNext()) return false;
        foreach (var slot in slots) frame.Row[slot] = count();
        return true;
    }

    public override void Reset() => source.Reset();
}
