using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>Components of instants and durations: <c>d.year</c>, <c>d.epochMillis</c>, <c>d.minutesOfHour</c>.</summary>
internal static class TemporalAccess
{
    /// <returns>False where the target is not temporal, or has no such component.</returns>
    /// <exception cref="CypherException">The component is too large for an integer.</exception>
    public static bool TryComponent(Value target, string key, out Value component)
    {
        component = default;
        switch (target.Kind)
        {
            case ValueKind.Date:
                return TryDate(target.AsDate(), key, out component);
            case ValueKind.Time:
                return TryTime(target.AsTime(), key, out component);
            case ValueKind.ZonedTime:
                var time = target.AsZonedTime();
                return TryTime(time.Time, key, out component) || TryOffset(time.OffsetSeconds, null, key, out component);
            case ValueKind.LocalDateTime:
                var local = target.AsLocalDateTime();
                return TryDate(local.Date, key, out component) || TryTime(local.Time, key, out component);
            case ValueKind.ZonedDateTime:
                var zoned = target.AsZonedDateTime();
                return TryDate(zoned.Local.Date, key, out component) || TryTime(zoned.Local.Time, key, out component)
                    || TryOffset(zoned.OffsetSeconds, zoned.Zone, key, out component) || TryEpoch(Moment.Of(zoned), key, out component);
            case ValueKind.Duration:
                return DurationAccess.TryComponent(target.AsDuration(), key, out component);
            default:
                return false;
        }
    }

    private static bool TryDate(Date date, string key, out Value component)
    {
        var day = date.EpochDay;
        long? number = key switch
        {
            "year" => Calendar.DateOf(day).Year,
            "quarter" => IsoCalendar.QuarterOf(Calendar.DateOf(day).Month),
            "month" => Calendar.DateOf(day).Month,
            "week" => IsoCalendar.WeekOf(day).Week,
            "weekYear" => IsoCalendar.WeekOf(day).WeekYear,
            "dayOfQuarter" or "quarterDay" => IsoCalendar.DayOfQuarter(day),
            "day" => Calendar.DateOf(day).Day,
            "ordinalDay" => IsoCalendar.OrdinalDay(day),
            "dayOfWeek" or "weekDay" => IsoCalendar.DayOfWeek(day),
            _ => null,
        };
        component = number ?? default(Value);
        return number is not null;
    }

    private static bool TryTime(LocalTime time, string key, out Value component)
    {
        var nanoseconds = time.NanosecondOfDay;
        long? number = key switch
        {
            "hour" => nanoseconds / (3600 * Calendar.NanosecondsPerSecond),
            "minute" => nanoseconds / (60 * Calendar.NanosecondsPerSecond) % 60,
            "second" => nanoseconds / Calendar.NanosecondsPerSecond % 60,
            "millisecond" => nanoseconds % Calendar.NanosecondsPerSecond / 1_000_000,
            "microsecond" => nanoseconds % Calendar.NanosecondsPerSecond / 1_000,
            "nanosecond" => nanoseconds % Calendar.NanosecondsPerSecond,
            _ => null,
        };
        component = number ?? default(Value);
        return number is not null;
    }

    private static bool TryOffset(int seconds, string? zone, string key, out Value component)
    {
        component = key switch
        {
            "timezone" => zone ?? Calendar.FormatOffset(seconds),
            "offset" => Calendar.FormatOffset(seconds),
            "offsetMinutes" => seconds / 60,
            "offsetSeconds" => seconds,
            _ => default(Value),
        };
        return !component.IsNull;
    }

    private static bool TryEpoch(Moment moment, string key, out Value component)
    {
        component = key switch
        {
            "epochSeconds" => moment.Second,
            "epochMillis" => DurationAccess.Fitting((Int128)moment.Second * 1_000 + moment.Nanosecond / 1_000_000, key),
            _ => default(Value),
        };
        return !component.IsNull;
    }
}
