using Graph.Cypher.Execution.Expressions;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>A key to sort by, which stands in a slot.</summary>
internal readonly record struct SortKey(int Slot, bool IsDescending);

/// <summary>All rows in order; rows that tie keep theirs.</summary>
internal sealed class Sort(Operator source, SortKey[] keys, int[] kept, string details) : Operator(source)
{
    public override string Name => "Sort";

    public override string Details => details;

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), keys, kept, frame);

    internal static Comparison<Value[]> Comparison(SortKey[] keys, int[] kept)
    {
        var places = Array.ConvertAll(keys, key => Array.IndexOf(kept, key.Slot));
        return (left, right) =>
        {
            for (var i = 0; i < places.Length; i++)
            {
                var order = left[places[i]].CompareTo(right[places[i]]);
                if (order != 0) return keys[i].IsDescending ? -order : order;
            }

            return 0;
        };
    }

    private sealed class Run(Cursor source, SortKey[] keys, int[] kept, Frame frame) : BufferedCursor(source, kept, frame)
    {
        protected override void Fill(Cursor source, RowBuffer rows)
        {
            while (source.MoveNext()) rows.Add();
            rows.StableSort(Comparison(keys, rows.Slots));
        }
    }
}

/// <summary>The first rows in order, without sorting the others: a heap of as many as are wanted.</summary>
internal sealed class Top(Operator source, SortKey[] keys, int[] kept, Evaluator? skip, Evaluator limit, string details) : Operator(source)
{
    public override string Name => "Top";

    public override string Details => details;

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), this, frame);

    private SortKey[] Keys => keys;

    private int[] Kept => kept;

    private Evaluator? Skip => skip;

    private Evaluator Limit => limit;

    private sealed class Run(Cursor source, Top plan, Frame frame) : BufferedCursor(source, plan.Kept, frame)
    {
        protected override void Fill(Cursor source, RowBuffer rows)
        {
            var skipped = plan.Skip is null ? 0 : RowCount.Of(plan.Skip, Frame, "SKIP");
            var wanted = RowCount.Of(plan.Limit, Frame, "LIMIT");
            var capacity = skipped > long.MaxValue - wanted ? long.MaxValue : skipped + wanted;
            if (wanted == 0)
            {
                // What is written on the way is written all the same.
                source.MoveNext();
                return;
            }

            var comparison = Sort.Comparison(plan.Keys, plan.Kept);
            // The last of the rows kept is on top; the number of arrival breaks ties, so that the order is stable.
            var heap = new PriorityQueue<(Value[] Row, long Arrival), (Value[] Row, long Arrival)>(Comparer<(Value[] Row, long Arrival)>.Create((left, right) =>
            {
                var order = comparison(right.Row, left.Row);
                return order != 0 ? order : right.Arrival.CompareTo(left.Arrival);
            }));
            var probe = new Value[plan.Kept.Length];
            for (var arrival = 0L; source.MoveNext(); arrival++)
            {
                if (heap.Count >= capacity)
                {
                    for (var i = 0; i < probe.Length; i++) probe[i] = Frame.Row[plan.Kept[i]];
                    if (comparison(probe, heap.Peek().Row) >= 0) continue;
                    heap.Dequeue();
                }
                else if ((heap.Count & 255) == 0)
                {
                    Frame.Reserve(heap.Count * (64L + probe.Length * 32L));
                }

                var row = rows.Take();
                heap.Enqueue((row, arrival), (row, arrival));
            }

            var kept = new Value[heap.Count][];
            for (var i = kept.Length - 1; i >= 0; i--) kept[i] = heap.Dequeue().Row;
            foreach (var row in kept.AsSpan((int)Math.Min(skipped, kept.Length))) rows.Add(row);
        }
    }
}

/// <summary>SKIP.</summary>
internal sealed class Skip(Operator source, Evaluator count) : Operator(source)
{
    public override string Name => "Skip";

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), count, frame);

    private sealed class Run(Cursor source, Evaluator count, Frame frame) : Cursor
    {
        private bool _skipped;

        public override bool MoveNext()
        {
            if (!_skipped)
            {
                _skipped = true;
                for (var left = RowCount.Of(count, frame, "SKIP"); left > 0; left--)
                    if (!source.MoveNext()) return false;
            }

            return source.MoveNext();
        }

        public override void Reset()
        {
            source.Reset();
            _skipped = false;
        }
    }
}

/// <summary>LIMIT.</summary>
internal sealed class Limit(Operator source, Evaluator count, bool writesBelow) : Operator(source)
{
    public override string Name => "Limit";

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), count, writesBelow, frame);

    private sealed class Run(Cursor source, Evaluator count, bool writesBelow, Frame frame) : Cursor
    {
        private long _left = -1;

        public override bool MoveNext()
        {
            if (_left < 0)
            {
                _left = RowCount.Of(count, frame, "LIMIT");
                // What is written below is written at the first step, so that one is taken.
                if (_left == 0 && writesBelow) source.MoveNext();
            }

            if (_left == 0) return false;
            if (!source.MoveNext())
            {
                _left = 0;
                return false;
            }

            _left--;
            return true;
        }

        public override void Reset()
        {
            source.Reset();
            _left = -1;
        }
    }
}

/// <summary>The number behind SKIP and LIMIT.</summary>
internal static class RowCount
{
    public static long Of(Evaluator expression, Frame frame, string clause)
    {
        var value = expression.Evaluate(frame);
        if (!value.TryGetInteger(out var count))
        {
            throw new CypherException(CypherErrorKind.SyntaxError, "InvalidArgumentType",
                $"{clause} needs an integer but found {value}, which is {Described.Kind(value)}.");
        }

        return count >= 0 ? count
            : throw new CypherException(CypherErrorKind.SyntaxError, "NegativeIntegerArgument", $"{clause} needs a number that is not negative but found {count}.");
    }
}
