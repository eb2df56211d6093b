using Graph.Cypher.Execution.Expressions;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>A shortest path, or all of them, between two nodes that the row holds: breadth first from both ends.</summary>
/// <param name="list">Slot of the list of relationships.</param>
/// <param name="minimum">0 or 1.</param>
/// <param name="steps">Tested for every relationship, which stands in <paramref name="step"/>.</param>
internal sealed class ShortestPath(
    Operator source, int from, int list, int to, Direction direction, TypeFilter types, long minimum, long maximum, bool all,
    int step, Evaluator? steps, string details) : Operator(source)
{
    public override string Name => all ? "AllShortestPaths" : "ShortestPath";

    public override string Details => details;

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), this, frame);

    private int From => from;

    private int ListSlot => list;

    private int To => to;

    private bool All => all;

    private ShortestPathSearch Search(Frame frame) =>
        new(frame, direction, types.Resolve(frame), minimum, maximum, step, steps);

    private sealed class Run(Cursor source, ShortestPath plan, Frame frame) : Cursor
    {
        private IEnumerator<int[]>? _paths;

        public override bool MoveNext()
        {
            while (true)
            {
                if (_paths is not null)
                {
                    if (_paths.MoveNext())
                    {
                        frame.Row[plan.ListSlot] = Value.OwnedList(Array.ConvertAll(_paths.Current, Value.OfRelationship));
                        return true;
                    }

                    _paths = null;
                }

                if (!source.MoveNext()) return false;
                var (first, last) = (frame.Row[plan.From], frame.Row[plan.To]);
                if (first.IsNull || last.IsNull) continue;
                _paths = plan.Search(frame).Between(Expand.NodeOf(first), Expand.NodeOf(last), plan.All).GetEnumerator();
            }
        }

        public override void Reset()
        {
            source.Reset();
            _paths = null;
        }
    }
}
