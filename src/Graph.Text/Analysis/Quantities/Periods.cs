using System.Globalization;

namespace Graph.Text.Analysis.Quantities;

/// <summary>Makes dates and periods of the Gregorian calendar, normalised.</summary>
internal static class Periods
{
    private const int FirstYear = 1500;
    private const int FirstBareYear = 1900;
    private const int LastYear = 2100;

    internal static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>True for what is taken for a year without a noun or a month beside it.</summary>
    internal static bool IsBareYear(int year) => year is >= FirstBareYear and <= LastYear;

    internal static IsoDate Year(int year, bool relative = false) =>
        new(Text($"{year:0000}"), new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), relative);

    internal static IsoDate Years(int first, int last, bool relative = false) =>
        new(Text($"{first:0000}/{last:0000}"), new DateOnly(first, 1, 1), new DateOnly(last, 12, 31), relative);

    internal static IsoDate Month(int year, int month, bool relative = false) => new(MonthText(year, month), FirstOf(year, month), LastOf(year, month), relative);

    /// <summary>A month counted from year 0: year × 12 + month − 1.</summary>
    internal static IsoDate MonthAt(int months, bool relative = true) => Month(months / 12, months % 12 + 1, relative);

    internal static IsoDate Months(int year, int first, int last, bool relative = false)
    {
        var lastYear = last < first ? year + 1 : year;
        return new(Text($"{MonthText(year, first)}/{MonthText(lastYear, last)}"), FirstOf(year, first), LastOf(lastYear, last), relative);
    }

    internal static IsoDate Quarter(int year, int quarter, bool relative = false) =>
        new(Text($"{year:0000}-Q{quarter}"), FirstOf(year, quarter * 3 - 2), LastOf(year, quarter * 3), relative);

    internal static IsoDate Half(int year, int half, bool relative = false) =>
        new(Text($"{year:0000}-H{half}"), FirstOf(year, half * 6 - 5), LastOf(year, half * 6), relative);

    internal static IsoDate Day(DateOnly day, bool relative = false) => new(DayText(day), day, day, relative);

    internal static IsoDate Days(DateOnly first, DateOnly last, bool relative = false) =>
        first == last ? Day(first, relative) : new($"{DayText(first)}/{DayText(last)}", first, last, relative);

    /// <summary>The week from Monday to Sunday that holds <paramref name="day"/>.</summary>
    internal static IsoDate Week(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return Days(monday, monday.AddDays(6), relative: true);
    }

    internal static bool TryDay(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (!IsYear(year) || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    private static DateOnly FirstOf(int year, int month) => new(year, month, 1);

    private static DateOnly LastOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static string MonthText(int year, int month) => Text($"{year:0000}-{month:00}");

    private static string DayText(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
