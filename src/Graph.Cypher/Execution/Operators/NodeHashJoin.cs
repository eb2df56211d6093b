using System.Runtime.InteropServices;
using Graph.Cypher.Execution.Expressions;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>
/// The nodes with a label whose property equals a value that differs from row to row, where there is no index: the nodes
/// are put into a table once, at the first row.
/// </summary>
internal sealed class NodeHashJoin(Operator source, int slot, Symbol label, Symbol key, Evaluator value, string details) : Operator(source)
{
    public override string Name => "NodeHashJoin";

    public override string Details => details;

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), slot, label, key, value, frame);

    private sealed class Run(Cursor source, int slot, Symbol label, Symbol key, Evaluator value, Frame frame) : Cursor
    {
        private const int BytesPerNode = 48;
        private Dictionary<Value, List<int>>? _nodes;
        private List<int> _found = [];
        private Value _sought;
        private int _at;
        private long _held;

        public override bool MoveNext()
        {
            while (true)
            {
                while (_at < _found.Count)
                {
                    var node = _found[_at++];
                    frame.Tick();
                    // What groups together is not always equal: NaN, null inside lists.
                    if (_sought.Kind is not (ValueKind.Integer or ValueKind.Text)
                        && ValueLogic.AreEqual(frame.Graph.NodeColumns.Get(node, frame.Resolve(key)), _sought) != true) continue;
                    frame.Row[slot] = Value.OfNode(node);
                    return true;
                }

                if (!source.MoveNext()) return false;
                _at = 0;
                _sought = value.Evaluate(frame);
                _found = _sought.IsNull ? [] : (_nodes ??= Fill()).GetValueOrDefault(_sought, []);
            }
        }

        public override void Reset()
        {
            source.Reset();
            _found = [];
            _at = 0;
            if (frame.Updater is null) return;
            // What has been written since may have changed the nodes.
            _nodes = null;
            frame.Release(_held);
            _held = 0;
        }

        private Dictionary<Value, List<int>> Fill()
        {
            var nodes = new Dictionary<Value, List<int>>();
            var number = frame.Resolve(key);
            foreach (var node in frame.Graph.NodesWith(new Label(frame.Resolve(label))))
            {
                frame.Tick();
                var property = frame.Graph.NodeColumns.Get(node.Id, number);
                if (property.IsNull) continue;
                (CollectionsMarshal.GetValueRefOrAddDefault(nodes, property, out _) ??= []).Add(node.Id);
                var bytes = BytesPerNode + Footprint.Of(property);
                _held += bytes;
                frame.Hold(bytes);
            }

            return nodes;
        }
    }
}
