using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>
/// ((a)-[r]->(b) WHERE …){m,n} from a node of the row: the inner plan begins at each step with the node reached, and
/// what its variables held at each step becomes a list.
/// </summary>
/// <param name="inner">From <paramref name="innerStart"/>, which this sets, to <paramref name="innerEnd"/>.</param>
/// <param name="steps">Slots of the inner relationships in order, for the path and for uniqueness.</param>
/// <param name="groups">Inner slots and the slots of the lists made of them.</param>
/// <param name="trail">Slot of the list of all relationships walked.</param>
internal sealed class QuantifiedPath(
    Operator source, Operator inner, int from, int to, bool toIsBound, int innerStart, int innerEnd, int[] steps,
    (int Inner, int Group)[] groups, int[] innerSlots, int trail, long minimum, long maximum, int[] others, bool isReversed, string details)
    : Operator(source, inner)
{
    public override string Name => "Repeat(Trail)";

    public override string Details => details;

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), this, frame);

    private Operator Inner => inner;

    private int From => from;

    private int To => to;

    private bool ToIsBound => toIsBound;

    private int InnerStart => innerStart;

    private int InnerEnd => innerEnd;

    private int[] Steps => steps;

    private (int Inner, int Group)[] Groups => groups;

    private int[] InnerSlots => innerSlots;

    private int Trail => trail;

    private long Minimum => minimum;

    private long Maximum => maximum;

    private int[] Others => others;

    private bool IsReversed => isReversed;

    private sealed class Run(Cursor source, QuantifiedPath plan, Frame frame) : Cursor
    {
        // Cursors of all depths write the same slots, so what each depth found is kept beside them.
        private readonly List<Cursor> _cursors = [];
        private readonly List<Value[]> _found = [];
        private int _depth = -1;
        private Value _start;
        private Value _target;
        private bool _atStart;

        public override bool MoveNext()
        {
            while (true)
            {
                if (_atStart)
                {
                    _atStart = false;
                    if (plan.Maximum > 0) Descend(_start);
                    if (plan.Minimum == 0 && Give(_start, 0)) return true;
                }

                while (_depth >= 0)
                {
                    frame.Tick();
                    Restore(_depth);
                    if (!_cursors[_depth].MoveNext())
                    {
                        _depth--;
                        continue;
                    }

                    Keep(_depth);
                    if (!IsTrail()) continue;
                    var length = _depth + 1;
                    var node = frame.Row[plan.InnerEnd];
                    if (length < plan.Maximum) Descend(node);
                    if (length >= plan.Minimum && Give(node, length)) return true;
                }

                if (!source.MoveNext()) return false;
                _start = frame.Row[plan.From];
                if (_start.IsNull) continue;
                _target = plan.ToIsBound ? frame.Row[plan.To] : default;
                if (plan.ToIsBound && _target.IsNull) continue;
                _atStart = true;
            }
        }

        public override void Reset()
        {
            source.Reset();
            _depth = -1;
            _atStart = false;
        }

        private void Descend(Value node)
        {
            _depth++;
            frame.Row[plan.InnerStart] = node;
            if (_depth == _cursors.Count)
            {
                frame.Reserve(_cursors.Count * 256L);
                _cursors.Add(plan.Inner.Open(frame));
                _found.Add(new Value[plan.InnerSlots.Length]);
            }
            else
            {
                _cursors[_depth].Reset();
            }

            Keep(_depth);
        }

        private void Keep(int depth)
        {
            for (var i = 0; i < plan.InnerSlots.Length; i++) _found[depth][i] = frame.Row[plan.InnerSlots[i]];
        }

        private void Restore(int depth)
        {
            for (var i = 0; i < plan.InnerSlots.Length; i++) frame.Row[plan.InnerSlots[i]] = _found[depth][i];
        }

        private Value Found(int depth, int slot) => _found[depth][Array.IndexOf(plan.InnerSlots, slot)];

        private bool IsTrail()
        {
            foreach (var slot in plan.Steps)
            {
                var id = frame.Row[slot].AsRelationshipId();
                if (!Uniqueness.IsNew(id, plan.Others, frame.Row)) return false;
                for (var depth = 0; depth < _depth; depth++)
                    foreach (var other in plan.Steps)
                        if (Found(depth, other).AsRelationshipId() == id) return false;
            }

            return true;
        }

        private bool Give(Value node, int length)
        {
            if (plan.ToIsBound && !node.Equals(_target)) return false;
            foreach (var (innerSlot, group) in plan.Groups)
            {
                var items = new Value[length];
                for (var i = 0; i < length; i++) items[plan.IsReversed ? length - 1 - i : i] = Found(i, innerSlot);
                frame.Row[group] = Value.OwnedList(items);
            }

            var trail = new List<Value>();
            for (var i = 0; i < length; i++)
                foreach (var step in plan.Steps) trail.Add(Found(i, step));
            if (plan.IsReversed) trail.Reverse();
            frame.Row[plan.Trail] = Value.OwnedList([.. trail]);
            frame.Row[plan.To] = node;
            return true;
        }
    }
}
