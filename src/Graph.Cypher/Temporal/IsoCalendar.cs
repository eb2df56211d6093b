using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>Weeks, quarters and steps of months on days since 1970-01-01 (ISO 8601; weeks begin on Monday).</summary>
internal static class IsoCalendar
{
    private const int DaysPerWeek = 7;

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int DayOfWeek(long day)
    {
        var fromThursday = day % DaysPerWeek; // 1970-01-01 was a Thursday
        return (int)((fromThursday + DaysPerWeek + 3) % DaysPerWeek) + 1;
    }

    /// <summary>The week, 1 to 53, and the year it counts in: that of its Thursday.</summary>
    public static (int WeekYear, int Week) WeekOf(long day)
    {
        var thursday = day + 4 - DayOfWeek(day);
        var year = Calendar.DateOf(thursday).Year;
        return (year, (int)((thursday - Calendar.DayOf(year, 1, 1)) / DaysPerWeek) + 1);
    }

    /// <summary>The Monday of week 1: the week that holds 4 January.</summary>
    public static long FirstMonday(long weekYear)
    {
        var fourth = Calendar.DayOf(weekYear, 1, 4);
        return fourth + 1 - DayOfWeek(fourth);
    }

    /// <summary>52 or 53.</summary>
    public static int WeeksIn(long weekYear) => (int)((FirstMonday(weekYear + 1) - FirstMonday(weekYear)) / DaysPerWeek);

    public static int DaysInYear(int year) => 337 + Calendar.DaysInMonth(year, 2);

    /// <summary>1 to 366.</summary>
    public static int OrdinalDay(long day) => (int)(day - Calendar.DayOf(Calendar.DateOf(day).Year, 1, 1)) + 1;

    public static int QuarterOf(int month) => (month - 1) / 3 + 1;

    public static long QuarterStart(int year, int quarter) => Calendar.DayOf(year, quarter * 3 - 2, 1);

    /// <summary>90 to 92.</summary>
    public static int DaysInQuarter(int year, int quarter) =>
        (int)((quarter == 4 ? Calendar.DayOf((long)year + 1, 1, 1) : QuarterStart(year, quarter + 1)) - QuarterStart(year, quarter));

    /// <summary>1 to 92.</summary>
    public static int DayOfQuarter(long day)
    {
        var (year, month, _) = Calendar.DateOf(day);
        return (int)(day - QuarterStart(year, QuarterOf(month))) + 1;
    }

    /// <summary>The same day of another month, or that month's last: 31 January and a month is 28 or 29 February.</summary>
    /// <returns>False where the year would lie outside the range.</returns>
    public static bool TryAddMonths(long day, Int128 months, out long result)
    {
        result = 0;
        var (year, month, dayOfMonth) = Calendar.DateOf(day);
        var total = (Int128)year * 12 + (month - 1) + months;
        if (total < (Int128)(-Calendar.MaxYear - 1) * 12 || total >= (Int128)(Calendar.MaxYear + 2L) * 12) return false;
        var newYear = (int)Calendar.FloorDivide((long)total, 12);
        var newMonth = (int)((long)total - newYear * 12L) + 1;
        result = Calendar.DayOf(newYear, newMonth, Math.Min(dayOfMonth, Calendar.DaysInMonth(newYear, newMonth)));
        return true;
    }

    /// <returns>False where the year would lie outside the range.</returns>
    public static bool TryDate(Int128 day, out Date date)
    {
        var isInside = day >= Calendar.MinDay && day <= Calendar.MaxDay;
        date = isInside ? new Date((long)day) : default;
        return isInside;
    }
}
