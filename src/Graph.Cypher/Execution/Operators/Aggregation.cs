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

    private sealed class Run(Cursor source, Aggregation plan, Frame frame) : Cursor
    {
        private const int BytesPerGroup = 64;
        private readonly int _width = plan.Aggregates.Length;
        private readonly bool _countsOnly = plan.Aggregates.All(aggregate => aggregate.Function is null && !aggregate.IsDistinct);
        private GroupTable _groups = new(plan.Keys.Length);

        // An entry for each group and aggregate, group after group.
        private long[] _counts = [];
        private Accumulator?[] _accumulators = [];
        private HashSet<Value[]>?[] _seen = [];
        private int _at = -1;
        private long _held;

        public override bool MoveNext()
        {
            if (_at < 0)
            {
                Fill();
                _at = 0;
            }

            if (_at >= _groups.Count) return false;
            var key = _groups.KeyOf(_at);
            for (var i = 0; i < key.Length; i++) frame.Row[plan.KeySlots[i]] = key[i];
            for (var i = 0; i < _width; i++)
            {
                var aggregate = plan.Aggregates[i];
                frame.Row[aggregate.Slot] = aggregate.Function is null
                    ? _counts[_at * _width + i]
                    : (_accumulators[_at * _width + i] ?? aggregate.Function.Start()).Result(frame);
            }

            _at++;
            return true;
        }

        public override void Reset()
        {
            source.Reset();
            _groups = new GroupTable(plan.Keys.Length);
            Array.Clear(_counts);
            Array.Clear(_accumulators);
            Array.Clear(_seen);
            _at = -1;
            frame.Release(_held);
            _held = 0;
        }

        private void Fill()
        {
            var probe = new Value[plan.Keys.Length];
            if (probe.Length == 0) Find(probe);
            while (source.MoveNext())
            {
                for (var i = 0; i < probe.Length; i++) probe[i] = plan.Keys[i].Evaluate(frame);
                var group = probe.Length == 0 ? 0 : Find(probe);
                for (var i = 0; i < _width; i++) Take(group * _width + i, plan.Aggregates[i]);
            }
        }

        private int Find(Value[] probe)
        {
            var group = _groups.Find(probe, out var isNew);
            if (!isNew) return group;
            var bytes = BytesPerGroup + _width * 16L;
            foreach (var value in probe) bytes += 16 + Footprint.Of(value);
            Hold(bytes);
            if ((group + 1) * _width > _counts.Length)
            {
                var size = Math.Max(Math.Max(16, _width), _counts.Length * 2);
                Array.Resize(ref _counts, size);
                if (_countsOnly) return group;
                Array.Resize(ref _accumulators, size);
                Array.Resize(ref _seen, size);
            }

            return group;
        }

        private void Take(int entry, Aggregate aggregate)
        {
            var weight = aggregate.Weight is { } slot ? frame.Row[slot].AsInteger() : 1;
            var arguments = aggregate.Arguments;
            if (arguments.Length == 0)
            {
                _counts[entry] += weight;
                return;
            }

            var first = arguments[0].Evaluate(frame);
            if (aggregate.Function is null && !aggregate.IsDistinct)
            {
                if (!first.IsNull) _counts[entry] += weight;
                return;
            }

            if (aggregate.IsDistinct)
            {
                if (first.IsNull) return;
                if (!(_seen[entry] ??= new HashSet<Value[]>(RowKey.Comparer)).Add([first])) return;
                Hold(80 + Footprint.Of(first));
            }

            if (aggregate.Function is null)
            {
                _counts[entry]++;
                return;
            }

            // What keeps its values (collect, percentiles) grows with them.
            Hold(aggregate.Function.Result.HasFlag(CypherType.List) ? 16 + Footprint.Of(first) : 0);
            var accumulator = _accumulators[entry] ??= aggregate.Function.Start();
            if (arguments.Length == 1)
            {
                accumulator.Add(new ReadOnlySpan<Value>(in first), frame);
                return;
            }

            Value[] values = [first, .. arguments.Skip(1).Select(argument => argument.Evaluate(frame))];
            accumulator.Add(values, frame);
        }

        private void Hold(long bytes)
        {
            if (bytes == 0) return;
            _held += bytes;
            frame.Hold(bytes);
        }
    }
}
