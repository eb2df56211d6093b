using System.Globalization;

namespace Graph.Model;

/// <summary>Days since 1970-01-01 to and from years, months and days of the proleptic Gregorian calendar.</summary>
internal static class Calendar
{
    public const long SecondsPerDay = 86_400;
    public const long NanosecondsPerSecond = 1_000_000_000;
    public const long NanosecondsPerDay = SecondsPerDay * NanosecondsPerSecond;
    public const int MaxYear = 999_999_999;
    public static readonly long MinDay = DayOf(-MaxYear, 1, 1);
    public static readonly long MaxDay = DayOf(MaxYear, 12, 31);

    // Years are counted from March, so that the leap day ends a year; an era is 400 years or 146,097 days.
    public static long DayOf(long year, int month, int day)
    {
        year -= month <= 2 ? 1 : 0;
        var era = FloorDivide(year, 400);
        var yearOfEra = year - era * 400;
        var dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468;
    }

    public static (int Year, int Month, int Day) DateOf(long epochDay)
    {
        var day = epochDay + 719_468;
        var era = FloorDivide(day, 146_097);
        var dayOfEra = day - era * 146_097;
        var yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        var dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        var shifted = (5 * dayOfYear + 2) / 153;
        var month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
        return ((int)(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), month, (int)(dayOfYear - (153 * shifted + 2) / 5 + 1));
    }

    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public static long FloorDivide(long value, long by) => value / by - (value % by < 0 ? 1 : 0);

    public static string Format(Date date)
    {
        var (year, month, day) = DateOf(date.EpochDay);
        var sign = year > 9999 ? "+" : year < 0 ? "-" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(year):D4}-{month:D2}-{day:D2}");
    }

    public static string Format(LocalTime time)
    {
        var seconds = time.NanosecondOfDay / NanosecondsPerSecond;
        var nanoseconds = time.NanosecondOfDay % NanosecondsPerSecond;
        var text = string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:D2}:{seconds / 60 % 60:D2}:{seconds % 60:D2}");
        return nanoseconds == 0
            ? text
            : text + "." + nanoseconds.ToString("D9", CultureInfo.InvariantCulture).TrimEnd('0');
    }

    public static string FormatOffset(int seconds)
    {
        if (seconds == 0) return "Z";
        var size = Math.Abs(seconds);
        var text = string.Create(CultureInfo.InvariantCulture, $"{(seconds < 0 ? '-' : '+')}{size / 3600:D2}:{size / 60 % 60:D2}");
        return size % 60 == 0 ? text : text + string.Create(CultureInfo.InvariantCulture, $":{size % 60:D2}");
    }
}
