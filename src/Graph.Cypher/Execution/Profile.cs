using System.Diagnostics;

namespace Graph.Cypher.Execution;

/// <summary>Counts rows and time by operator while a statement runs.</summary>
internal sealed class Profile
{
    private readonly Dictionary<Operator, Counter> _counters = new(ReferenceEqualityComparer.Instance);

    public Cursor Watch(Operator plan, Cursor cursor)
    {
        if (!_counters.TryGetValue(plan, out var counter)) _counters.Add(plan, counter = new Counter());
        return new WatchedCursor(cursor, counter);
    }

    /// <summary>Rows that came out, and the time without the children's.</summary>
    public (long Rows, TimeSpan Time) Of(Operator plan)
    {
        if (!_counters.TryGetValue(plan, out var counter)) return (0, TimeSpan.Zero);
        var ticks = counter.Ticks;
        foreach (var child in plan.Children)
            if (_counters.TryGetValue(child, out var inner)) ticks -= inner.Ticks;
        return (counter.Rows, Stopwatch.GetElapsedTime(0, Math.Max(0, ticks)));
    }

    private sealed class Counter
    {
        public long Rows { get; set; }

        public long Ticks { get; set; }
    }

    private sealed class WatchedCursor(Cursor cursor, Counter counter) : Cursor
    {
        public override bool MoveNext()
        {
            var start = Stopwatch.GetTimestamp();
            var moved = cursor.MoveNext();
            counter.Ticks += Stopwatch.GetTimestamp() - start;
            if (moved) counter.Rows++;
            return moved;
        }

        public override void Reset()
        {
            var start = Stopwatch.GetTimestamp();
            cursor.Reset();
            counter.Ticks += Stopwatch.GetTimestamp() - start;
        }
    }
}
