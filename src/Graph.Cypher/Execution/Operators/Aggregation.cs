using Graph.Cypher.Execution.Expressions;
using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>One aggregating function of a projection.</summary>
/// <param name="Slot">Where its result goes.</param>
/// <param name="Function">null for count(*) and count(expression), which are counted here.</param>
/// <param name="Arguments">Empty for count(*).</param>
/// <param name="Weight">A slot that says how many rows the row stands for; null for one. Only counts have it.</param>
internal sealed record Aggregate(int Slot, AggregateFunction? Function, Evaluator[] Arguments, bool IsDistinct, int? Weight)
{
    /// <summary>The slot of the variable that is the only argument, if it is one.</summary>
    public int? Argument { get; init; }
}

/// <summary>Groups of rows with equal keys, and what aggregating functions make of each.</summary>
/// <param name="keys">What to group by, and the slots where the keys go.</param>
internal sealed class Aggregation(Operator source, Evaluator[] keys, int[] keySlots, Aggregate[] aggregates, string details) : Operator(source)
{
    public override string Name => "EagerAggregation";

    public override string Details => details;

    protected override Cursor OpenCursor(Frame frame) => new Run(source.Open(frame), this, frame);

    private Evaluator[] Keys => keys;

    private int[] KeySlots => keySlots;

    private Aggregate[] Aggregates => aggregates;

    private sealed class Group(int count)
    {
        public long[] Counts { get; } = new long[count];

        public Accumulator?[] Accumulators { get; } = new Accumulator?[count];

        public HashSet<Value[]>?[]? Seen { get; set; }
    }

    private sealed class Run(Cursor source, Aggregation plan, Frame frame) : Cursor
    {
        private const int BytesPerGroup = 160;
        private readonly Dictionary<Value[], Group> _groups = new(RowKey.Comparer);
        private Dictionary<Value[], Group>.Enumerator _results;
        private bool _filled;
        private long _held;

        public override bool MoveNext()
        {
            if (!_filled)
            {
                Fill();
                _filled = true;
                _results = _groups.GetEnumerator();
            }

            if (!_results.MoveNext()) return false;
            var (key, group) = _results.Current;
            for (var i = 0; i < key.Length; i++) frame.Row[plan.KeySlots[i]] = key[i];
            for (var i = 0; i < plan.Aggregates.Length; i++)
            {
                var aggregate = plan.Aggregates[i];
                frame.Row[aggregate.Slot] = aggregate.Function is null
                    ? group.Counts[i]
                    : (group.Accumulators[i] ?? aggregate.Function.Start()).Result(frame);
            }

            return true;
        }

        public override void Reset()
        {
            source.Reset();
            _groups.Clear();
            _filled = false;
            frame.Release(_held);
            _held = 0;
        }

        private void Fill()
        {
            var probe = new Value[plan.Keys.Length];
            Group? only = null;
            if (probe.Length == 0) _groups.Add([], only = new Group(plan.Aggregates.Length));
            while (source.MoveNext())
            {
                var group = only ?? Find(probe);
                for (var i = 0; i < plan.Aggregates.Length; i++) Take(group, i, plan.Aggregates[i]);
            }
        }

        private Group Find(Value[] probe)
        {
            for (var i = 0; i < probe.Length; i++) probe[i] = plan.Keys[i].Evaluate(frame);
            if (_groups.TryGetValue(probe, out var group)) return group;
            Value[] key = [.. probe];
            _groups.Add(key, group = new Group(plan.Aggregates.Length));
            Hold(BytesPerGroup + plan.Aggregates.Length * 16L + key.Sum(Footprint.Of));
            return group;
        }

        private void Take(Group group, int index, Aggregate aggregate)
        {
            var weight = aggregate.Weight is { } slot ? frame.Row[slot].AsInteger() : 1;
            var arguments = aggregate.Arguments;
            if (arguments.Length == 0)
            {
                group.Counts[index] += weight;
                return;
            }

            var first = arguments[0].Evaluate(frame);
            if (aggregate.Function is null && !aggregate.IsDistinct)
            {
                if (!first.IsNull) group.Counts[index] += weight;
                return;
            }

            Value[] values = arguments.Length == 1 ? [first] : [first, .. arguments.Skip(1).Select(argument => argument.Evaluate(frame))];
            if (aggregate.IsDistinct)
            {
                if (first.IsNull) return;
                var seen = (group.Seen ??= new HashSet<Value[]>?[plan.Aggregates.Length])[index] ??= new HashSet<Value[]>(RowKey.Comparer);
                if (!seen.Add([first])) return;
                Hold(80 + Footprint.Of(first));
            }

            if (aggregate.Function is null)
            {
                group.Counts[index]++;
                return;
            }

            // What keeps its values (collect, percentiles) grows with them.
            Hold(aggregate.Function.Result.HasFlag(CypherType.List) ? 16 + Footprint.Of(first) : 0);
            (group.Accumulators[index] ??= aggregate.Function.Start()).Add(values, frame);
        }

        private void Hold(long bytes)
        {
            if (bytes == 0) return;
            _held += bytes;
            frame.Hold(bytes);
        }
    }
}
