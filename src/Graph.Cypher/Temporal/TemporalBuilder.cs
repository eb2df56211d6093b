using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>Instants from maps and from other instants.</summary>
internal static class TemporalBuilder
{
    public static Value FromMap(TemporalType type, MapValue map, EvaluationContext context)
    {
        var fields = TemporalFields.Read(map, type);
        if (fields.IsEmpty) throw TemporalError.Argument(
            $"`{type.Name}({{}})` needs at least {(type.HasDate ? "`year`" : "`hour`")}; without any argument, `{type.Name}()` is the current one.");
        return fields.IsZoneOnly
            ? TemporalClock.Read(type, TemporalClock.Statement(context), fields.Zone!.Value)
            : Build(type, fields, Origin(fields, context), TemporalField.Second, fields.Zone, context);
    }

    /// <summary>The parts of another instant that a kind has: the day of a date-time, the time of a date-time …</summary>
    public static Value FromInstant(TemporalType type, Value instant, EvaluationContext context)
    {
        if (instant.Kind == type.Kind) return instant;
        if (!TemporalParts.TryOf(instant, out var parts) || type.HasDate && parts.Date is null || !type.HasDate && parts.Time is null)
            throw TemporalError.Type($"A {type.Title} cannot be taken from {TemporalError.Quote(instant)}.");
        return (parts with { Time = parts.Time ?? default(LocalTime) }).Assemble(type, null, context);
    }

    /// <param name="origin">What stands where the map gives nothing.</param>
    /// <param name="kept">See <see cref="TimeFields.Apply"/>.</param>
    /// <param name="shown">The clock to show the result on.</param>
    public static Value Build(
        TemporalType type, TemporalFields fields, TemporalParts origin, TemporalField kept, Zone? shown, EvaluationContext context)
    {
        var needsDay = fields.HasTimeOfDay || origin.Time is not null;
        var date = type.HasDate ? DateFields.Apply(fields, origin.Date, needsDay) : default(Date?);
        var time = type.HasTime ? TimeFields.Apply(fields, origin.Time, kept) : default(LocalTime?);
        if (type is { HasTime: true, HasDate: false } && origin.Time is null && !fields.Has(TemporalField.Hour))
            throw TemporalError.Argument("`hour` must be given.");
        return (origin with { Date = date, Time = time }).Assemble(type, shown, context);
    }

    private static TemporalParts Origin(TemporalFields fields, EvaluationContext context)
    {
        if (!fields.DateTime.IsNull)
        {
            var whole = PartsOf(fields.DateTime, "datetime");
            return whole.Date is null ? throw NotA("datetime", fields.DateTime) : whole with { Time = whole.Time ?? default(LocalTime) };
        }

        if (Epoch(fields) is { } moment)
        {
            var zone = fields.Zone ?? Zone.Default(context.TimeZone);
            var value = zone.AtInstant(moment);
            return new TemporalParts(value.Local.Date, value.Local.Time, zone, value.OffsetSeconds);
        }

        Date? date = fields.Date.IsNull ? null : PartsOf(fields.Date, "date").Date ?? throw NotA("date", fields.Date);
        if (fields.Time.IsNull) return new TemporalParts(date, null, null, null);
        var time = PartsOf(fields.Time, "time");
        return time.Time is null ? throw NotA("time", fields.Time) : time with { Date = date };
    }

    private static Moment? Epoch(TemporalFields fields)
    {
        if (fields[TemporalField.EpochSeconds] is { } seconds) return new Moment(seconds, 0);
        if (fields[TemporalField.EpochMillis] is not { } millis) return null;
        var second = Calendar.FloorDivide(millis, 1000);
        return new Moment(second, (int)(millis - second * 1000) * 1_000_000);
    }

    private static TemporalParts PartsOf(Value value, string key) =>
        TemporalParts.TryOf(value, out var parts) ? parts : throw NotA(key, value);

    private static CypherException NotA(string key, Value value) =>
        TemporalError.Argument($"`{key}` must be a value that has one, but is {TemporalError.Quote(value)}.");
}
