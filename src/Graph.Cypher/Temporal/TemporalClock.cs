using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>The three clocks of a query.</summary>
internal static class TemporalClock
{
    private const int NanosecondsPerTick = 100;

    public static Moment Statement(EvaluationContext context) => Moment.Of(context.StatementTime);

    public static Moment Transaction(EvaluationContext context) => Moment.Of(context.TransactionTime);

    public static Moment Realtime(EvaluationContext context)
    {
        var now = context.Clock.GetUtcNow();
        return new Moment(now.ToUnixTimeSeconds(), (int)(now.Ticks % TimeSpan.TicksPerSecond) * NanosecondsPerTick);
    }

    /// <summary>What a clock in a zone shows at a moment, as one of the five kinds.</summary>
    public static Value Read(TemporalType type, Moment moment, Zone zone)
    {
        var value = zone.AtInstant(moment);
        return type.Kind switch
        {
            ValueKind.Date => value.Local.Date,
            ValueKind.Time => value.Local.Time,
            ValueKind.ZonedTime => new ZonedTime(value.Local.Time, value.OffsetSeconds),
            ValueKind.LocalDateTime => value.Local,
            _ => value,
        };
    }
}
