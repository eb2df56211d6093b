using Graph.Cypher.Execution.Expressions;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>The nodes with a label whose property equals a value, or one of a list of values.</summary>
internal sealed class NodeIndexSeek(Operator source, int slot, Symbol label, Symbol key, Evaluator value, bool isList, string details) : Operator(source)
{
    public override string Name => "NodeIndexSeek";

    public override string Details => details;

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), this, frame);

    private IEnumerable<int> Find(Frame frame)
    {
        var (labelNumber, keyNumber) = (frame.Resolve(label), frame.Resolve(key));
        var sought = value.Evaluate(frame);
        if (labelNumber < 0 || keyNumber < 0 || sought.IsNull) return [];
        if (!isList) return FindOne(frame, labelNumber, keyNumber, sought);
        if (sought.Kind != ValueKind.List) throw CypherException.Type("InvalidArgumentType", $"Expected a list but found {Described.Kind(sought)}.");
        return sought.AsList().ToArray().Distinct().SelectMany(item => FindOne(frame, labelNumber, keyNumber, item)).Distinct();
    }

    // The index finds what groups together; equality is a little stricter (NaN, null inside lists).
    private static IEnumerable<int> FindOne(Frame frame, int label, int key, Value sought) =>
        frame.Graph.FindNodes(new Label(label), new PropertyKey(key), sought)
            .Where(node => sought.Kind is ValueKind.Integer or ValueKind.Text || ValueLogic.AreEqual(node[new PropertyKey(key)], sought) == true)
            .Select(node => node.Id);

    private sealed class Run(Cursor source, NodeIndexSeek plan, Frame frame) : Cursor
    {
        private IEnumerator<int>? _found;

        public override bool MoveNext()
        {
            while (true)
            {
                if (_found is not null)
                {
                    if (_found.MoveNext())
                    {
                        frame.Tick();
                        frame.Row[plan.Slot] = Value.OfNode(_found.Current);
                        return true;
                    }

                    _found = null;
                }

                if (!source.MoveNext()) return false;
                _found = plan.Find(frame).GetEnumerator();
            }
        }

        public override void Reset()
        {
            source.Reset();
            _found = null;
        }
    }

    private int Slot => slot;
}

/// <summary>The nodes with the ids, or element ids, that an expression gives.</summary>
internal sealed class NodeByIdSeek(Operator source, int slot, Evaluator ids, bool isElementId, string details) : Operator(source)
{
    public override string Name => "NodeByIdSeek";

    public override string Details => details;

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), this, frame);

    private int Slot => slot;

    private int[] Find(Frame frame)
    {
        var value = ids.Evaluate(frame);
        var wanted = value.Kind == ValueKind.List ? value.AsList().ToArray() : [value];
        var found = new List<int>();
        foreach (var one in wanted)
        {
            long id;
            if (isElementId)
            {
                if (!one.TryGetText(out var text) || !ElementId.TryParseNode(text, out id)) continue;
            }
            else if (!one.TryGetInteger(out id))
            {
                if (!one.TryGetFloat(out var number) || number != Math.Floor(number)) continue;
                id = (long)number;
            }

            if (frame.Graph.HasNode(id) && !found.Contains((int)id)) found.Add((int)id);
        }

        return [.. found];
    }

    private sealed class Run(Cursor source, NodeByIdSeek plan, Frame frame) : Cursor
    {
        private int[] _found = [];
        private int _at;

        public override bool MoveNext()
        {
            while (_at >= _found.Length)
            {
                if (!source.MoveNext()) return false;
                _found = plan.Find(frame);
                _at = 0;
            }

            frame.Row[plan.Slot] = Value.OfNode(_found[_at++]);
            return true;
        }

        public override void Reset()
        {
            source.Reset();
            _found = [];
            _at = 0;
        }
    }
}
