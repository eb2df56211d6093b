using Graph.Cypher.Execution.Expressions;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>Trails of some length from a node of the row: no relationship comes twice in one. Depth first.</summary>
/// <param name="to">Slot of the last node; when it is bound, only trails that end there are given.</param>
/// <param name="steps">Tested for every relationship, which stands in <paramref name="step"/>; null for none.</param>
internal sealed class VarLengthExpand(
    Operator source, int from, int list, int to, bool toIsBound, Direction direction, TypeFilter types, long minimum, long maximum,
    int step, Evaluator? steps, int[] others, bool isReversed, bool repeats, string details) : Operator(source)
{
    public override string Name => toIsBound ? "VarLengthExpand(Into)" : "VarLengthExpand(All)";

    public override string Details => details;

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), this, frame);

    private int From => from;

    private int ListSlot => list;

    private int To => to;

    private bool ToIsBound => toIsBound;

    private Direction Direction => direction;

    private TypeFilter Types => types;

    private long Minimum => minimum;

    private long Maximum => maximum;

    private int Step => step;

    private Evaluator? Steps => steps;

    private int[] Others => others;

    // The plan walks from the pattern's last node; the list is in the pattern's order all the same.
    private bool IsReversed => isReversed;

    private bool Repeats => repeats;

    private sealed class Run(Cursor source, VarLengthExpand plan, Frame frame) : Cursor
    {
        private const int BytesPerStep = 80;
        private AdjacencyWalk[] _walks = new AdjacencyWalk[4];
        private int[] _trail = new int[4];
        private int[]? _types;
        private int _depth = -1;
        private int _target = -1;
        private bool _atStart;

        public override bool MoveNext()
        {
            while (true)
            {
                if (_atStart)
                {
                    _atStart = false;
                    if (plan.Minimum == 0 && Give(Expand.NodeOf(frame.Row[plan.From]), 0)) return true;
                }

                while (_depth >= 0)
                {
                    if (!_walks[_depth].MoveNext())
                    {
                        _depth--;
                        continue;
                    }

                    frame.Tick();
                    var id = _walks[_depth].Relationship;
                    if (!plan.Repeats && (_trail.AsSpan(0, _depth).Contains(id) || !Uniqueness.IsNew(id, plan.Others, frame.Row))) continue;
                    if (plan.Steps is not null)
                    {
                        frame.Row[plan.Step] = Value.OfRelationship(id);
                        if (plan.Steps.Test(frame) != true) continue;
                    }

                    var node = _walks[_depth].Neighbour;
                    _trail[_depth] = id;
                    var length = _depth + 1;
                    if (length < plan.Maximum) Descend(node);
                    if (length >= plan.Minimum && Give(node, length)) return true;
                }

                if (!source.MoveNext()) return false;
                var first = frame.Row[plan.From];
                if (first.IsNull) continue;
                _target = -1;
                if (plan.ToIsBound)
                {
                    if (frame.Row[plan.To].IsNull) continue;
                    _target = Expand.NodeOf(frame.Row[plan.To]);
                }

                _types = plan.Types.Resolve(frame);
                _atStart = true;
                if (plan.Maximum > 0) Descend(Expand.NodeOf(first));
            }
        }

        public override void Reset()
        {
            source.Reset();
            _depth = -1;
            _atStart = false;
        }

        private void Descend(int node)
        {
            _depth++;
            if (_depth == _walks.Length)
            {
                frame.Reserve(_depth * 2L * BytesPerStep);
                Array.Resize(ref _walks, _depth * 2);
                Array.Resize(ref _trail, _depth * 2);
            }

            _walks[_depth].Start(frame.Graph, node, plan.Direction, _types);
        }

        private bool Give(int node, int length)
        {
            if (_target >= 0 && node != _target) return false;
            var relationships = new Value[length];
            for (var i = 0; i < length; i++) relationships[plan.IsReversed ? length - 1 - i : i] = Value.OfRelationship(_trail[i]);
            frame.Row[plan.ListSlot] = Value.OwnedList(relationships);
            frame.Row[plan.To] = Value.OfNode(node);
            return true;
        }
    }
}
