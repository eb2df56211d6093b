using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>Every node, or every node with a label, that meets conditions on its properties, for each row.</summary>
/// <param name="conditions">Only where there is a label.</param>
internal sealed class NodeScan(Operator source, int slot, Symbol? label, ScanCondition[] conditions, string variable) : Operator(source)
{
    public override string Name => label is null ? "AllNodesScan" : "NodeByLabelScan";

    public override string Details =>
        (label is null ? variable : $"{variable}:{label.Name}") + (conditions.Length == 0 ? "" : " WHERE " + string.Join(" AND ", conditions.Select(condition => condition.Text)));

    public Operator Source => source;

    public int Slot => slot;

    public Symbol? Label => label;

    public ScanCondition[] Conditions => conditions;

    protected override Cursor OpenCursor(Frame frame) => label is null
        ? new AllRun(source.Open(frame), slot, frame)
        : new LabelRun(source.Open(frame), slot, label, conditions, frame);

    private sealed class AllRun(Cursor source, int slot, Frame frame) : Cursor
    {
        private Model.NodeScan.Enumerator _nodes;
        private bool _inside;

        public override bool MoveNext()
        {
            while (true)
            {
                if (_inside && _nodes.MoveNext())
                {
                    frame.Tick();
                    frame.Row[slot] = Value.OfNode(_nodes.CurrentId);
                    return true;
                }

                _inside = false;
                if (!source.MoveNext()) return false;
                _nodes = frame.Graph.Nodes.GetEnumerator();
                _inside = true;
            }
        }

        public override void Reset()
        {
            source.Reset();
            _inside = false;
        }
    }

    private sealed class LabelRun(Cursor source, int slot, Symbol label, ScanCondition[] conditions, Frame frame) : Cursor
    {
        private BitmapScan? _nodes;

        public override bool MoveNext()
        {
            while (true)
            {
                if (_nodes is not null && _nodes.MoveNext(frame))
                {
                    frame.Tick();
                    frame.Row[slot] = Value.OfNode(_nodes.Current);
                    return true;
                }

                _nodes = null;
                if (!source.MoveNext()) return false;
                var number = frame.Resolve(label);
                var bitmaps = frame.Graph.NodesByLabel;
                _nodes = new BitmapScan((uint)number < (uint)bitmaps.Length ? bitmaps[number] : null, frame.Graph.NodeColumns, conditions, frame);
            }
        }

        public override void Reset()
        {
            source.Reset();
            _nodes = null;
        }
    }
}
