using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>The day that a map names, from nothing or by changing parts of another day.</summary>
internal static class DateFields
{
    /// <param name="origin">The day whose parts stand where the map gives none; null to ask for all that are needed.</param>
    /// <param name="needsDay">Whether the map must name a single day, because a time of day follows.</param>
    /// <exception cref="CypherException">Parts are missing or out of range.</exception>
    public static Date Apply(TemporalFields fields, Date? origin, bool needsDay)
    {
        if (origin is null) CheckComplete(fields, needsDay);
        var day = origin?.EpochDay ?? Calendar.DayOf(0, 1, 1);
        var isWeekDate = fields.Has(TemporalField.Week) || fields.Has(TemporalField.DayOfWeek);
        if (fields[TemporalField.Year] is { } givenYear)
        {
            var year = (int)Check(TemporalField.Year, givenYear, -Calendar.MaxYear, Calendar.MaxYear);
            day = isWeekDate ? WithWeekYear(day, year, origin is null) : WithYear(day, year);
        }

        for (var field = TemporalField.Quarter; field <= TemporalField.Day; field++)
            if (fields[field] is { } value) day = With(day, field, value);
        return IsoCalendar.TryDate(day, out var date) ? date : throw TemporalError.Argument(
            $"The date lies outside the years from -{Calendar.MaxYear} to {Calendar.MaxYear}.");
    }

    private static long With(long day, TemporalField field, long value)
    {
        var (year, month, dayOfMonth) = Calendar.DateOf(day);
        switch (field)
        {
            case TemporalField.Quarter:
                return AddMonths(day, 3 * (Check(field, value, 1, 4) - IsoCalendar.QuarterOf(month)));
            case TemporalField.Month:
                return AddMonths(day, Check(field, value, 1, 12) - month);
            case TemporalField.Week:
                var (weekYear, week) = IsoCalendar.WeekOf(day);
                return day + 7 * (Check(field, value, 1, IsoCalendar.WeeksIn(weekYear)) - week);
            case TemporalField.OrdinalDay:
                return Calendar.DayOf(year, 1, 1) + Check(field, value, 1, IsoCalendar.DaysInYear(year)) - 1;
            case TemporalField.DayOfQuarter:
                var quarter = IsoCalendar.QuarterOf(month);
                return IsoCalendar.QuarterStart(year, quarter) + Check(field, value, 1, IsoCalendar.DaysInQuarter(year, quarter)) - 1;
            case TemporalField.DayOfWeek:
                return day + Check(field, value, 1, 7) - IsoCalendar.DayOfWeek(day);
            default:
                return day + Check(field, value, 1, Calendar.DaysInMonth(year, month)) - dayOfMonth;
        }
    }

    // 29 February becomes 28 February in a common year.
    private static long WithYear(long day, int year)
    {
        var (_, month, dayOfMonth) = Calendar.DateOf(day);
        return Calendar.DayOf(year, month, Math.Min(dayOfMonth, Calendar.DaysInMonth(year, month)));
    }

    // Beside a week, the year is the one that the week counts in.
    private static long WithWeekYear(long day, int year, bool fromStart)
    {
        if (fromStart) return IsoCalendar.FirstMonday(year);
        var week = Math.Min(IsoCalendar.WeekOf(day).Week, IsoCalendar.WeeksIn(year));
        return IsoCalendar.FirstMonday(year) + 7 * (week - 1) + IsoCalendar.DayOfWeek(day) - 1;
    }

    private static long AddMonths(long day, long months) =>
        IsoCalendar.TryAddMonths(day, months, out var result) ? result : day;

    private static void CheckComplete(TemporalFields fields, bool needsDay)
    {
        if (!fields.Has(TemporalField.Year)) throw TemporalError.Argument("`year` must be given.");
        CheckOrder(fields, TemporalField.Month, TemporalField.Day);
        CheckOrder(fields, TemporalField.Week, TemporalField.DayOfWeek);
        CheckOrder(fields, TemporalField.Quarter, TemporalField.DayOfQuarter);
        if (needsDay && !fields.Has(TemporalField.Day) && !fields.Has(TemporalField.DayOfWeek)
            && !fields.Has(TemporalField.DayOfQuarter) && !fields.Has(TemporalField.OrdinalDay))
            throw TemporalError.Argument("A time of day needs a day: give `month` and `day`, `week` and `dayOfWeek`, `quarter` and `dayOfQuarter` or `ordinalDay`.");
    }

    private static void CheckOrder(TemporalFields fields, TemporalField larger, TemporalField smaller)
    {
        if (fields.Has(smaller) && !fields.Has(larger))
            throw TemporalError.Argument($"`{smaller.NameOf()}` cannot be given without `{larger.NameOf()}`.");
    }

    public static long Check(TemporalField field, long value, long first, long last) =>
        value >= first && value <= last ? value : throw TemporalError.Argument(
            $"`{field.NameOf()}` is {value}, but must lie between {first} and {last}.");
}
