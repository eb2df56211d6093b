using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>Reads days: <c>2015-07-21</c>, <c>2015-W30-2</c>, <c>2015-Q3-21</c>, <c>2015-202</c>, with parts left out from the right, and all without dashes.</summary>
internal static class DateText
{
    /// <exception cref="CypherException">The form is that of a date, but there is no such day.</exception>
    public static bool TryParse(ReadOnlySpan<char> text, out Date date)
    {
        date = default;
        var digits = new Digits(text);
        var isSigned = text is ['+' or '-', ..];
        if (isSigned) digits.Skip();
        if (!(isSigned ? digits.TryRead(1, 9, out var year) : digits.TryRead(4, 4, out year))) return false;
        if (text is ['-', ..]) year = -year;
        if (!(digits.TrySkip('-') ? TryLong(ref digits, year, out var day)
            : isSigned || digits.IsAtEnd ? TryYear(year, out day)
            : TryShort(ref digits, year, out day))) return false;
        if (!digits.IsAtEnd) return false;
        date = IsoCalendar.TryDate(day, out var found)
            ? found
            : throw TemporalError.Argument($"The date {TemporalError.Quote(text.ToString())} lies outside the years from -{Calendar.MaxYear} to {Calendar.MaxYear}.");
        return true;
    }

    private static bool TryYear(int year, out long day)
    {
        day = Calendar.DayOf(year, 1, 1);
        return true;
    }

    // After "2015-": 07 [-21], W30 [-2], Q3 [-21], 202
    private static bool TryLong(ref Digits digits, int year, out long day)
    {
        day = 0;
        var part = 1;
        if (digits.TrySkip('W'))
        {
            if (!digits.TryRead(1, 2, out var week) || digits.TrySkip('-') && !digits.TryRead(1, 1, out part)) return false;
            day = OfWeek(year, week, part);
            return true;
        }

        if (digits.TrySkip('Q'))
        {
            if (!digits.TryRead(1, 1, out var quarter) || digits.TrySkip('-') && !digits.TryRead(1, 2, out part)) return false;
            day = OfQuarter(year, quarter, part);
            return true;
        }

        var count = digits.Count;
        if (!digits.TryRead(1, 3, out var value)) return false;
        if (count < 3 && digits.TrySkip('-') && !digits.TryRead(1, 2, out part)) return false;
        day = count == 3 ? OfOrdinal(year, value) : OfMonth(year, value, part);
        return true;
    }

    // After "2015": 07 [21], W30 [2], Q3 [21], 202
    private static bool TryShort(ref Digits digits, int year, out long day)
    {
        day = 0;
        var part = 1;
        if (digits.TrySkip('W'))
        {
            if (!digits.TryRead(2, 2, out var week) || !digits.IsAtEnd && !digits.TryRead(1, 1, out part)) return false;
            day = OfWeek(year, week, part);
            return true;
        }

        if (digits.TrySkip('Q'))
        {
            if (!digits.TryRead(1, 1, out var quarter) || !digits.IsAtEnd && !digits.TryRead(2, 2, out part)) return false;
            day = OfQuarter(year, quarter, part);
            return true;
        }

        if (digits.Count == 3)
        {
            if (!digits.TryRead(3, 3, out var ordinal)) return false;
            day = OfOrdinal(year, ordinal);
            return true;
        }

        if (!digits.TryRead(2, 2, out var month) || !digits.IsAtEnd && !digits.TryRead(2, 2, out part)) return false;
        day = OfMonth(year, month, part);
        return true;
    }

    private static long OfMonth(int year, int month, int day)
    {
        DateFields.Check(TemporalField.Month, month, 1, 12);
        DateFields.Check(TemporalField.Day, day, 1, Calendar.DaysInMonth(year, month));
        return Calendar.DayOf(year, month, day);
    }

    private static long OfWeek(int year, int week, int dayOfWeek)
    {
        DateFields.Check(TemporalField.Week, week, 1, IsoCalendar.WeeksIn(year));
        DateFields.Check(TemporalField.DayOfWeek, dayOfWeek, 1, 7);
        return IsoCalendar.FirstMonday(year) + 7 * (week - 1) + dayOfWeek - 1;
    }

    private static long OfQuarter(int year, int quarter, int dayOfQuarter)
    {
        DateFields.Check(TemporalField.Quarter, quarter, 1, 4);
        DateFields.Check(TemporalField.DayOfQuarter, dayOfQuarter, 1, IsoCalendar.DaysInQuarter(year, quarter));
        return IsoCalendar.QuarterStart(year, quarter) + dayOfQuarter - 1;
    }

    private static long OfOrdinal(int year, int ordinalDay)
    {
        DateFields.Check(TemporalField.OrdinalDay, ordinalDay, 1, IsoCalendar.DaysInYear(year));
        return Calendar.DayOf(year, 1, 1) + ordinalDay - 1;
    }
}
