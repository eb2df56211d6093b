using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>How many relationships lead on from a node of the row, read without walking them where that can be.</summary>
/// <param name="count">Slot of the number.</param>
/// <param name="rows">For OPTIONAL MATCH, the slot of the number of rows that there would be: at least one. Else null, and rows without any are left out.</param>
/// <param name="others">Slots of relationships that must not be counted again.</param>
/// <param name="labels">Tests of the node at the other end.</param>
internal sealed class DegreeCount(
    Operator source, int from, Direction direction, TypeFilter types, int[] others, LabelFilter[] labels, int count, int? rows, string details)
    : Operator(source)
{
    public override string Name => rows is null ? "DegreeCount" : "OptionalDegreeCount";

    public override string Details => details;

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), this, frame);

    private Operator Source => source;

    private int From => from;

    private Direction Direction => direction;

    private TypeFilter Types => types;

    private int[] Others => others;

    private LabelFilter[] Labels => labels;

    private int Count => count;

    private int? Rows => rows;

    private sealed class Run(Cursor source, DegreeCount plan, Frame frame) : Cursor
    {
        private readonly LabelMembership[] _tests =
            [.. plan.Labels.Where(label => !label.IsImplied(frame)).Select(label => new LabelMembership(frame, label.Label))];

        private int[]? _types;
        private int[]? _table;
        private bool _typesKnown;

        public override bool MoveNext()
        {
            while (source.MoveNext())
            {
                var node = frame.Row[plan.From];
                if (!_typesKnown)
                {
                    _types = plan.Types.Resolve(frame);
                    // What $(…) names may change from row to row.
                    _typesKnown = plan.Types.Names is not null || plan.Types.IsAll;
                    if (_table is null && TableServes()) _table = DegreeTable.Of(frame.Graph, plan.Direction, _types, frame);
                }

                var degree = node.IsNull ? 0 : Degree(Expand.NodeOf(node));
                if (plan.Rows is { } rows) frame.Row[rows] = Math.Max(1L, degree);
                else if (degree == 0) continue;
                frame.Row[plan.Count] = degree;
                return true;
            }

            return false;
        }

        public override void Reset()
        {
            source.Reset();
            _typesKnown = false;
        }

        private bool TableServes() =>
            _typesKnown && frame.Updater is null && _tests.Length == 0 && plan.Others.Length == 0 && plan.Direction != Direction.Both
            && DegreeTable.Pays(plan.Source, plan.From, frame.Graph);

        private long Degree(int node)
        {
            frame.Tick();
            if (_table is not null) return _table[node];
            if (_tests.Length > 0 || plan.Direction == Direction.Both) return Walked(node);
            var page = (plan.Direction == Direction.Outgoing ? frame.Graph.OutgoingPages : frame.Graph.IncomingPages)[node >> AdjacencyPage.Bits];
            if (page is null) return 0;
            var slot = node & AdjacencyPage.Size - 1;
            var degree = 0L;
            if (_types is null) degree = page.Degree(slot);
            else
                foreach (var type in _types) degree += page.SliceOfType(slot, type).Count;
            foreach (var other in plan.Others) degree -= Used(frame.Row[other], node);
            return degree;
        }

        private int Used(Value value, int node)
        {
            if (value.Kind == ValueKind.List)
            {
                var used = 0;
                foreach (var item in value.AsList()) used += Used(item, node);
                return used;
            }

            if (value.Kind != ValueKind.Relationship) return 0;
            var id = value.AsRelationshipId();
            var end = plan.Direction == Direction.Outgoing ? frame.Graph.SourceOf[id] : frame.Graph.TargetOf[id];
            return end == node && (_types is null || _types.Contains(frame.Graph.TypeOf[id] - 1)) ? 1 : 0;
        }

        private long Walked(int node)
        {
            var walk = new AdjacencyWalk();
            walk.Start(frame.Graph, node, plan.Direction, _types);
            var degree = 0L;
            while (walk.MoveNext())
            {
                if (plan.Others.Length > 0 && !Uniqueness.IsNew(walk.Relationship, plan.Others, frame.Row)) continue;
                var fits = true;
                foreach (var test in _tests) fits &= test.Has(walk.Neighbour);
                if (fits) degree++;
            }

            return degree;
        }
    }
}
