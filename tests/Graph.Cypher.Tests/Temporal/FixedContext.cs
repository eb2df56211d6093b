using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Tests.Temporal;

/// <summary>Clocks that stand still, an hour apart, and a zone of the test's choice.</summary>
internal sealed class FixedContext(string timeZone = "UTC") : EvaluationContext
{
    public override GraphSnapshot Graph => throw new InvalidOperationException("No temporal function reads the graph.");

    public override ZonedDateTime StatementTime => Moment(12);

    public override ZonedDateTime TransactionTime => Moment(11);

    public override TimeProvider Clock { get; } = new StoppedClock();

    public override string TimeZone => timeZone;

    public override Random Random => throw new InvalidOperationException("No temporal function is random.");

    public override void Reserve(long bytes)
    {
    }

    public override void CheckStopped()
    {
    }

    private static ZonedDateTime Moment(int hour) => new DateTimeOffset(2026, 3, 14, hour, 30, 15, 250, TimeSpan.Zero);

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 14, 13, 30, 15, 250, TimeSpan.Zero);
    }
}
