using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>Every relationship of the types given, with both its ends; twice, turned round, where the direction does not matter.</summary>
internal sealed class RelationshipScan(
    Operator source, int slot, int from, int to, TypeFilter types, ScanCondition[] conditions, bool isDirected, int[] others, string details)
    : Operator(source)
{
    public override string Name => (isDirected ? "Directed" : "Undirected") + (types.IsAll ? "AllRelationshipsScan" : "RelationshipTypeScan");

    public override string Details => details + (conditions.Length == 0 ? "" : " WHERE " + string.Join(" AND ", conditions.Select(condition => condition.Text)));

    public Operator Source => source;

    public int Slot => slot;

    public int From => from;

    public int To => to;

    public bool IsDirected => isDirected;

    public TypeFilter Types => types;

    public ScanCondition[] Conditions => conditions;

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), this, frame);

    private int[] Others => others;

    private sealed class Run(Cursor source, RelationshipScan plan, Frame frame) : Cursor
    {
        private Model.RelationshipScan.Enumerator _all;
        private BitmapScan? _ofType;
        private int _id;
        private int[]? _types;
        private int _at;
        private bool _inside;
        private bool _turned;

        public override bool MoveNext()
        {
            while (true)
            {
                if (_turned)
                {
                    _turned = false;
                    Give(_id, turned: true);
                    return true;
                }

                if (_inside)
                {
                    if (NextId())
                    {
                        frame.Tick();
                        if (plan.Others.Length > 0 && !Uniqueness.IsNew(_id, plan.Others, frame.Row)) continue;
                        _turned = !plan.IsDirected && frame.Graph.SourceOf[_id] != frame.Graph.TargetOf[_id];
                        Give(_id, turned: false);
                        return true;
                    }

                    _inside = _types is not null && ++_at < _types.Length;
                    if (_inside) _ofType = OfType(_types![_at]);
                    continue;
                }

                if (!source.MoveNext()) return false;
                _types = plan.Types.Resolve(frame);
                if (_types is []) continue;
                _at = 0;
                if (_types is null) _all = frame.Graph.Relationships.GetEnumerator();
                else _ofType = OfType(_types[0]);
                _inside = true;
            }
        }

        private bool NextId()
        {
            if (_ofType is null)
            {
                if (!_all.MoveNext()) return false;
                _id = _all.CurrentId;
                return true;
            }

            if (!_ofType.MoveNext(frame)) return false;
            _id = _ofType.Current;
            return true;
        }

        private BitmapScan OfType(int type)
        {
            var bitmaps = frame.Graph.RelationshipsByType;
            return new BitmapScan((uint)type < (uint)bitmaps.Length ? bitmaps[type] : null, frame.Graph.RelationshipColumns, plan.Conditions, frame);
        }

        public override void Reset()
        {
            source.Reset();
            _inside = _turned = false;
            _ofType = null;
        }

        private void Give(int id, bool turned)
        {
            var (first, last) = (frame.Graph.SourceOf[id], frame.Graph.TargetOf[id]);
            if (turned) (first, last) = (last, first);
            frame.Row[plan.Slot] = Value.OfRelationship(id);
            frame.Row[plan.From] = Value.OfNode(first);
            frame.Row[plan.To] = Value.OfNode(last);
        }
    }
}

/// <summary>A relationship that the row holds already, with its ends, where type and direction fit.</summary>
internal sealed class ProjectEndpoints(
    Operator source, int slot, int from, bool fromIsBound, int to, bool toIsBound, Direction direction, TypeFilter types, int[] others, string details)
    : Operator(source)
{
    public override string Name => "ProjectEndpoints";

    public override string Details => details;

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), this, frame);

    private bool TryGive(Frame frame, bool turned)
    {
        var value = frame.Row[slot];
        if (value.Kind != ValueKind.Relationship) return false;
        var id = value.AsRelationshipId();
        if (!frame.Graph.HasRelationship(id) || !Uniqueness.IsNew(id, others, frame.Row)) return false;
        if (types.Resolve(frame) is { } numbers && !numbers.Contains(frame.Graph.TypeOf[id] - 1)) return false;
        var (first, last) = (frame.Graph.SourceOf[id], frame.Graph.TargetOf[id]);
        if (turned && first == last) return false;
        if (turned) (first, last) = (last, first);
        if (fromIsBound && !frame.Row[from].Equals(Value.OfNode(first)) || toIsBound && !frame.Row[to].Equals(Value.OfNode(last))) return false;
        frame.Row[from] = Value.OfNode(first);
        frame.Row[to] = Value.OfNode(last);
        return !(from == to && first != last);
    }

    private Direction Direction => direction;

    private sealed class Run(Cursor source, ProjectEndpoints plan, Frame frame) : Cursor
    {
        private bool _second;

        public override bool MoveNext()
        {
            while (true)
            {
                if (_second)
                {
                    _second = false;
                    if (plan.TryGive(frame, turned: true)) return true;
                }

                if (!source.MoveNext()) return false;
                _second = plan.Direction == Direction.Both;
                if (plan.TryGive(frame, turned: plan.Direction == Direction.Incoming)) return true;
            }
        }

        public override void Reset()
        {
            source.Reset();
            _second = false;
        }
    }
}
