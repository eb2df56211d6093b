using Graph.Cypher.Execution.Expressions;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>
/// A shortest path, or all of them, between two nodes that the row holds: breadth first from both ends. Where more is
/// asked for (several, longer ones too, a test of the whole path), all trails from the shortest on until there are enough.
/// </summary>
/// <param name="list">Slot of the list of relationships.</param>
/// <param name="count">How many paths, or how many lengths of them.</param>
/// <param name="steps">Tested for every relationship, which stands in <paramref name="step"/>.</param>
internal sealed class ShortestPath(
    Operator source, int from, int list, int to, Direction direction, TypeFilter types, long minimum, long maximum, long count, bool isGroups,
    int step, Evaluator? steps, PathTest? test, string details) : Operator(source)
{
    public override string Name => isGroups ? "AllShortestPaths" : "ShortestPath";

    public override string Details => details;

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), this, frame);

    private int From => from;

    private int ListSlot => list;

    private int To => to;

    private IEnumerable<int[]> Between(int first, int last, Frame frame) => count == 1 && minimum <= 1 && test is null
        ? new ShortestPathSearch(frame, direction, types.Resolve(frame), minimum, maximum, step, steps).Between(first, last, all: isGroups)
        : Chosen(first, last, frame);

    private IEnumerable<int[]> Chosen(int first, int last, Frame frame)
    {
        var (left, length) = (count, -1);
        foreach (var trail in new TrailsByLength(frame, direction, types.Resolve(frame), minimum, maximum, step, steps).Between(first, last))
        {
            if (left == 0 && trail.Length != length) yield break;
            if (test is not null && !test.Holds(ListOf(trail), list, frame)) continue;
            if (!isGroups || trail.Length != length) left--;
            length = isGroups ? trail.Length : -1;
            yield return trail;
            if (left == 0 && !isGroups) yield break;
        }
    }

    private static Value ListOf(int[] trail) => Value.OwnedList(Array.ConvertAll(trail, Value.OfRelationship));

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
                        frame.Row[plan.ListSlot] = ListOf(_paths.Current);
                        return true;
                    }

                    _paths = null;
                }

                if (!source.MoveNext()) return false;
                var (first, last) = (frame.Row[plan.From], frame.Row[plan.To]);
                if (first.IsNull || last.IsNull) continue;
                _paths = plan.Between(Expand.NodeOf(first), Expand.NodeOf(last), frame).GetEnumerator();
            }
        }

        public override void Reset()
        {
            source.Reset();
            _paths = null;
        }
    }
}

/// <summary>What shortestPath(…) must meet as a whole; the shortest path is then the shortest that does.</summary>
/// <param name="Slot">Slot of the path.</param>
/// <param name="Path">Makes the path of the list of relationships.</param>
internal sealed record PathTest(int Slot, Evaluator Path, Evaluator[] Conditions)
{
    public bool Holds(Value relationships, int list, Frame frame)
    {
        frame.Row[list] = relationships;
        frame.Row[Slot] = Path.Evaluate(frame);
        foreach (var condition in Conditions)
            if (condition.Test(frame) != true) return false;
        return true;
    }
}
