using System.Globalization;

namespace Graph.Text.Analysis.Quantities;

/// <summary>Dates of the Umm al-Qura calendar as Gregorian days. Known for the years 1318 to 1500 after the Hijra.</summary>
internal static class HijriDates
{
    private const int FirstYear = 1318;
    private const int LastYear = 1499;

    private static readonly UmAlQuraCalendar Calendar = new();

    internal static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    internal static IsoDate Year(int year) => Periods.Days(At(year, 1, 1), At(year + 1, 1, 1).AddDays(-1));

    internal static IsoDate Month(int year, int month, bool relative = false) =>
        Periods.Days(At(year, month, 1), At(year, month, Calendar.GetDaysInMonth(year, month)), relative);

    internal static bool TryDay(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (!IsYear(year) || month is < 1 or > 12 || day < 1 || day > Calendar.GetDaysInMonth(year, month)) return false;
        date = At(year, month, day);
        return true;
    }

    /// <summary>The year of the month that a text means which names it alone; see <see cref="ReferencePoint.YearOf"/>.</summary>
    internal static int? YearOf(int month, int direction, ReferencePoint reference)
    {
        if (reference.Day is { } day)
        {
            var now = day.ToDateTime(TimeOnly.MinValue);
            var (year, current) = (Calendar.GetYear(now), Calendar.GetMonth(now));
            return direction switch
            {
                > 0 => month > current ? year : year + 1,
                < 0 => month < current ? year : year - 1,
                _ => month <= current ? year : year - 1,
            };
        }
        if (reference.Year is not { } gregorian || direction > 0) return null;
        var first = Calendar.GetYear(new DateTime(gregorian, 1, 1));
        for (var year = first; year <= first + 1; year++)
            if (At(year, month, 1).Year == gregorian) return year;
        return null;
    }

    private static DateOnly At(int year, int month, int day) => DateOnly.FromDateTime(Calendar.ToDateTime(year, month, day, 0, 0, 0, 0));
}
