using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>The duration from one instant to another, negative where the other is earlier.</summary>
/// <remarks>
/// An instant without a date takes that of the other, one without a time is at midnight, one without a clock is read on
/// the other's. Without two dates, only the time between counts. Months and days are counted on the first one's clock.
/// </remarks>
internal static class DurationBetween
{
    /// <summary>As many whole months as fit, then days, then the seconds that remain.</summary>
    public static Duration Whole(Value from, Value to)
    {
        var (start, end, hasDates) = Align(from, to);
        if (!hasDates) return Seconds(start.Moment, end.Moment);
        var target = start.Zone.ReadingAt(end.Moment);
        var months = MonthsTo(start.Reading, target);
        if (!IsoCalendar.TryAddMonths(start.Reading.Day, months, out var day))
            throw TemporalError.Overflow("The duration passes the end of the calendar.");
        var reached = start.Reading with { Day = day };
        var days = DaysTo(reached, target);
        reached = reached with { Day = day + days };
        var rest = Seconds(start.Zone.MomentOf(reached, start.OffsetSeconds), end.Moment);
        return rest with { Months = months, Days = days };
    }

    public static Duration InMonths(Value from, Value to)
    {
        var (start, end, hasDates) = Align(from, to);
        return hasDates ? new Duration(MonthsTo(start.Reading, start.Zone.ReadingAt(end.Moment)), 0, 0, 0) : default;
    }

    public static Duration InDays(Value from, Value to)
    {
        var (start, end, hasDates) = Align(from, to);
        return hasDates ? new Duration(0, DaysTo(start.Reading, start.Zone.ReadingAt(end.Moment)), 0, 0) : default;
    }

    public static Duration InSeconds(Value from, Value to)
    {
        var (start, end, _) = Align(from, to);
        return Seconds(start.Moment, end.Moment);
    }

    private static (End Start, End End, bool HasDates) Align(Value from, Value to)
    {
        var (first, second) = (PartsOf(from), PartsOf(to));
        return (End.Of(first, second), End.Of(second, first), first.Date is not null && second.Date is not null);
    }

    private static TemporalParts PartsOf(Value value) =>
        TemporalParts.TryOf(value, out var parts)
            ? parts
            : throw TemporalError.Type($"A duration lies between two dates or times; {TemporalError.Quote(value)} is neither.");

    private static Duration Seconds(Moment from, Moment to) => DurationMath.Of(0, 0,
        ((Int128)to.Second - from.Second) * Calendar.NanosecondsPerSecond + to.Nanosecond - from.Nanosecond);

    private static long DaysTo(Reading from, Reading to) => LastWholeDay(from, to) - from.Day;

    private static long MonthsTo(Reading from, Reading to)
    {
        var (year, month, day) = Calendar.DateOf(from.Day);
        var (toYear, toMonth, toDay) = Calendar.DateOf(LastWholeDay(from, to));
        var months = (toYear - (long)year) * 12 + toMonth - month;
        if (months > 0 && toDay < day) months--;
        if (months < 0 && toDay > day) months++;
        return months;
    }

    // A day is whole once the clock shows the time of day from which it is counted.
    private static long LastWholeDay(Reading from, Reading to)
    {
        if (to.Day > from.Day && to.NanosecondOfDay < from.NanosecondOfDay) return to.Day - 1;
        if (to.Day < from.Day && to.NanosecondOfDay > from.NanosecondOfDay) return to.Day + 1;
        return to.Day;
    }

    /// <summary>One of the two instants, with what it lacks taken from the other.</summary>
    private readonly record struct End(Reading Reading, Zone Zone, int? OffsetSeconds)
    {
        public Moment Moment => Zone.MomentOf(Reading, OffsetSeconds);

        public static End Of(TemporalParts own, TemporalParts other) => new(
            new Reading((own.Date ?? other.Date ?? default).EpochDay, (own.Time ?? default).NanosecondOfDay),
            own.Zone ?? other.Zone ?? default,
            own.Zone is null ? null : own.OffsetSeconds);
    }
}
