using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>An instant taken apart; what its kind does not have is null.</summary>
internal readonly record struct TemporalParts(Date? Date, LocalTime? Time, Zone? Zone, int? OffsetSeconds)
{
    /// <returns>False where the value is no instant: neither date nor time.</returns>
    public static bool TryOf(Value value, out TemporalParts parts)
    {
        switch (value.Kind)
        {
            case ValueKind.Date:
                parts = new TemporalParts(value.AsDate(), null, null, null);
                return true;
            case ValueKind.Time:
                parts = new TemporalParts(null, value.AsTime(), null, null);
                return true;
            case ValueKind.ZonedTime:
                var time = value.AsZonedTime();
                parts = new TemporalParts(null, time.Time, Temporal.Zone.OfOffset(time.OffsetSeconds), time.OffsetSeconds);
                return true;
            case ValueKind.LocalDateTime:
                var local = value.AsLocalDateTime();
                parts = new TemporalParts(local.Date, local.Time, null, null);
                return true;
            case ValueKind.ZonedDateTime:
                var zoned = value.AsZonedDateTime();
                parts = new TemporalParts(zoned.Local.Date, zoned.Local.Time, Temporal.Zone.Of(zoned), zoned.OffsetSeconds);
                return true;
            default:
                parts = default;
                return false;
        }
    }

    /// <summary>These parts as a value of a kind that has them all.</summary>
    /// <param name="shown">The clock that the result is to show the same moment on; null for the one at hand.</param>
    public Value Assemble(TemporalType type, Zone? shown, EvaluationContext context) => type.Kind switch
    {
        ValueKind.Date => Date!.Value,
        ValueKind.Time => Time!.Value,
        ValueKind.LocalDateTime => new LocalDateTime(Date!.Value, Time!.Value),
        ValueKind.ZonedTime => AssembleTime(shown, context),
        _ => AssembleDateTime(shown, context),
    };

    private ZonedTime AssembleTime(Zone? shown, EvaluationContext context)
    {
        var now = TemporalClock.Statement(context).Second;
        if (OffsetSeconds is not { } offset)
            return new ZonedTime(Time!.Value, (shown ?? Zone ?? Temporal.Zone.Default(context.TimeZone)).OffsetAt(now));
        if (shown is null) return new ZonedTime(Time!.Value, offset);
        var other = shown.Value.OffsetAt(now);
        var moved = (Time!.Value.NanosecondOfDay + (other - offset) * Calendar.NanosecondsPerSecond) % Calendar.NanosecondsPerDay;
        return new ZonedTime(new LocalTime(moved < 0 ? moved + Calendar.NanosecondsPerDay : moved), other);
    }

    private ZonedDateTime AssembleDateTime(Zone? shown, EvaluationContext context)
    {
        var local = new LocalDateTime(Date!.Value, Time!.Value);
        if (Zone is not { } zone) return (shown ?? Temporal.Zone.Default(context.TimeZone)).At(local);
        var value = zone.At(local, OffsetSeconds);
        return shown is { } other ? other.AtInstant(Moment.Of(value)) : value;
    }
}
