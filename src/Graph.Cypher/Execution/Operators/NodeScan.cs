using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>Every node, or every node with a label, for each row.</summary>
internal sealed class NodeScan(Operator source, int slot, Symbol? label, string variable) : Operator(source)
{
    public override string Name => label is null ? "AllNodesScan" : "NodeByLabelScan";

    public override string Details => label is null ? variable : $"{variable}:{label.Name}";

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), slot, label, frame);

    private sealed class Run(Cursor source, int slot, Symbol? label, Frame frame) : Cursor
    {
        private Model.NodeScan.Enumerator _nodes;
        private bool _inside;

        public override bool MoveNext()
        {
            while (true)
            {
                if (_inside)
                {
                    if (_nodes.MoveNext())
                    {
                        frame.Tick();
                        frame.Row[slot] = Value.OfNode(_nodes.CurrentId);
                        return true;
                    }

                    _inside = false;
                }

                if (!source.MoveNext()) return false;
                _nodes = (label is null ? frame.Graph.Nodes : frame.Graph.NodesWith(new Label(frame.Resolve(label)))).GetEnumerator();
                _inside = true;
            }
        }

        public override void Reset()
        {
            source.Reset();
            _inside = false;
        }
    }
}
