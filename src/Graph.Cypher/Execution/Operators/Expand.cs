using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>A step over one relationship of the pattern.</summary>
/// <param name="others">Slots of relationships that must not be taken again.</param>
internal abstract class ExpandOperator(
    Operator source, int from, int relationship, int to, Direction direction, TypeFilter types, int[] others, string details) : Operator(source)
{
    public override string Details => details;

    public Operator Source => source;

    public int From => from;

    public int RelationshipSlot => relationship;

    public int To => to;

    public Direction Direction => direction;

    public TypeFilter Types => types;

    public int[] Others => others;
}

/// <summary>From a node of the row over each of its relationships to the node at the other end.</summary>
internal sealed class Expand(
    Operator source, int from, int relationship, int to, Direction direction, TypeFilter types, int[] others, string details)
    : ExpandOperator(source, from, relationship, to, direction, types, others, details)
{
    public override string Name => "Expand(All)";

    protected override Cursor OpenCursor(Frame frame) => new Run(Source.Open(frame), this, frame);

    private sealed class Run(Cursor source, Expand plan, Frame frame) : Cursor
    {
        private readonly int _relationship = plan.RelationshipSlot;
        private readonly int _to = plan.To;
        private readonly int[] _others = plan.Others;
        private AdjacencyWalk _walk;
        private int[]? _types;
        private bool _typesKnown;

        public override bool MoveNext()
        {
            var row = frame.Row;
            while (true)
            {
                while (_walk.MoveNext())
                {
                    frame.Tick();
                    var id = _walk.Relationship;
                    if (_others.Length > 0 && !Uniqueness.IsNew(id, _others, row)) continue;
                    row[_relationship] = Value.OfRelationship(id);
                    row[_to] = Value.OfNode(_walk.Neighbour);
                    return true;
                }

                if (!source.MoveNext()) return false;
                var node = row[plan.From];
                if (node.IsNull) continue;
                if (!_typesKnown)
                {
                    _types = plan.Types.Resolve(frame);
                    _typesKnown = plan.Types.Names is not null || plan.Types.IsAll;
                }

                _walk.Start(frame.Graph, NodeOf(node), plan.Direction, _types);
            }
        }

        public override void Reset()
        {
            source.Reset();
            _walk.Stop();
            _typesKnown = false;
        }
    }

    internal static int NodeOf(Value value) => value.Kind == ValueKind.Node
        ? value.AsNodeId()
        : throw CypherException.Type("InvalidArgumentType", $"A pattern needs a node here but found {Expressions.Described.Kind(value)}.");
}

/// <summary>The relationships between two nodes that the row holds already.</summary>
internal sealed class ExpandInto(
    Operator source, int from, int relationship, int to, Direction direction, TypeFilter types, int[] others, string details)
    : ExpandOperator(source, from, relationship, to, direction, types, others, details)
{
    public override string Name => "Expand(Into)";

    protected override Cursor OpenCursor(Frame frame) => new Run(Source.Open(frame), this, frame);

    private sealed class Run(Cursor source, ExpandInto plan, Frame frame) : Cursor
    {
        private readonly List<int> _found = [];
        private int _at;

        public override bool MoveNext()
        {
            while (true)
            {
                while (_at < _found.Count)
                {
                    var id = _found[_at++];
                    if (!Uniqueness.IsNew(id, plan.Others, frame.Row)) continue;
                    frame.Row[plan.RelationshipSlot] = Value.OfRelationship(id);
                    return true;
                }

                if (!source.MoveNext()) return false;
                frame.Tick();
                _found.Clear();
                _at = 0;
                var (first, last) = (frame.Row[plan.From], frame.Row[plan.To]);
                if (first.IsNull || last.IsNull) continue;
                Between(NodeOf(first), NodeOf(last));
            }
        }

        public override void Reset()
        {
            source.Reset();
            _found.Clear();
            _at = 0;
        }

        private static int NodeOf(Value value) => Expand.NodeOf(value);

        private void Between(int first, int last)
        {
            var graph = frame.Graph;
            var types = plan.Types.Resolve(frame);
            var (start, end) = (graph.OutgoingPages, graph.IncomingPages);
            if (plan.Direction != Direction.Incoming) Collect(start, end, first, last, types);
            if (plan.Direction == Direction.Incoming || plan.Direction == Direction.Both && first != last) Collect(start, end, last, first, types);
        }

        // From whichever of the two has fewer relationships of the type.
        private void Collect(PageTable<AdjacencyPage> outgoing, PageTable<AdjacencyPage> incoming, int first, int last, int[]? types)
        {
            if (outgoing[first >> AdjacencyPage.Bits] is not { } starts || incoming[last >> AdjacencyPage.Bits] is not { } ends) return;
            var (start, end) = (first & AdjacencyPage.Size - 1, last & AdjacencyPage.Size - 1);
            if (types is not null)
            {
                foreach (var type in types) Collect(starts.SliceOfType(start, type), ends.SliceOfType(end, type), first, last);
                return;
            }

            for (var group = 0; group < starts.GroupCount(start); group++)
            {
                var slice = starts.SliceOf(start, group);
                Collect(slice, ends.SliceOfType(end, slice.Type), first, last);
            }
        }

        private void Collect(AdjacencySlice fromFirst, AdjacencySlice toLast, int first, int last)
        {
            AdjacencySpan entries = fromFirst.Count <= toLast.Count ? fromFirst : toLast;
            var sought = fromFirst.Count <= toLast.Count ? last : first;
            for (var at = entries.IndexOf(sought); at >= 0; at = entries.IndexOf(sought, at + 1)) _found.Add(entries.Relationships[at]);
        }
    }
}
