using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>Instants moved by a duration: first by its months, then by its days, then by its seconds.</summary>
/// <remarks>A sign of -1 moves back in time. Where the result has no date, ArithmeticError is raised.</remarks>
internal static class InstantMath
{
    /// <summary>Whole days within the seconds count as days; the rest of them is dropped.</summary>
    public static Date Move(Date date, Duration by, int sign)
    {
        var wholeDays = DurationMath.NanosecondsOf(by) / Calendar.NanosecondsPerDay;
        return Move(date, sign * (Int128)by.Months, sign * (by.Days + wholeDays));
    }

    /// <summary>Goes round midnight; months and days do not count.</summary>
    public static LocalTime Move(LocalTime time, Duration by, int sign)
    {
        var nanoseconds = (time.NanosecondOfDay + sign * DurationMath.NanosecondsOf(by)) % Calendar.NanosecondsPerDay;
        return new LocalTime((long)(nanoseconds < 0 ? nanoseconds + Calendar.NanosecondsPerDay : nanoseconds));
    }

    public static LocalDateTime Move(LocalDateTime value, Duration by, int sign)
    {
        var nanoseconds = value.Time.NanosecondOfDay + sign * DurationMath.NanosecondsOf(by);
        var days = nanoseconds / Calendar.NanosecondsPerDay - (nanoseconds % Calendar.NanosecondsPerDay < 0 ? 1 : 0);
        var date = Move(value.Date, sign * (Int128)by.Months, sign * (Int128)by.Days);
        return new LocalDateTime(Move(date, 0, days), new LocalTime((long)(nanoseconds - days * Calendar.NanosecondsPerDay)));
    }

    /// <summary>Months and days keep the time that the clock shows; seconds pass as they do, also where the clock is put forward or back.</summary>
    public static ZonedDateTime Move(ZonedDateTime value, Duration by, int sign)
    {
        var zone = Zone.Of(value);
        if (by.Months != 0 || by.Days != 0)
        {
            var date = Move(value.Local.Date, sign * (Int128)by.Months, sign * (Int128)by.Days);
            value = zone.At(new LocalDateTime(date, value.Local.Time), value.OffsetSeconds);
        }

        var nanoseconds = sign * DurationMath.NanosecondsOf(by);
        if (nanoseconds == 0) return value;
        return Moment.Of(value).TryMove(nanoseconds, out var moved) ? zone.AtInstant(moved) : throw OutOfRange();
    }

    private static Date Move(Date date, Int128 months, Int128 days)
    {
        var day = date.EpochDay;
        if (months != 0 && !IsoCalendar.TryAddMonths(day, months, out day)) throw OutOfRange();
        return IsoCalendar.TryDate(day + days, out var moved) ? moved : throw OutOfRange();
    }

    private static CypherException OutOfRange() =>
        TemporalError.Overflow($"The result has no date: years go from -{Calendar.MaxYear} to {Calendar.MaxYear}.");
}
