using System.Globalization;
using System.Text;
using Graph.Model;

namespace Graph.Tck.Values;

/// <summary>The text form of temporal values as the kit writes them; our own, so that the engine is not judged by itself.</summary>
internal static class TemporalText
{
    private const long NanosecondsPerSecond = 1_000_000_000;

    public static string Of(LocalTime time)
    {
        var second = time.NanosecondOfDay / NanosecondsPerSecond;
        var nanosecond = time.NanosecondOfDay % NanosecondsPerSecond;
        var text = string.Create(CultureInfo.InvariantCulture, $"{second / 3600:00}:{second / 60 % 60:00}");
        if (second % 60 == 0 && nanosecond == 0) return text;
        text += string.Create(CultureInfo.InvariantCulture, $":{second % 60:00}");
        if (nanosecond == 0) return text;
        var fraction = nanosecond.ToString("000000000", CultureInfo.InvariantCulture);
        while (fraction.EndsWith("000", StringComparison.Ordinal)) fraction = fraction[..^3];
        return $"{text}.{fraction}";
    }

    public static string Of(LocalDateTime value) => $"{value.Date}T{Of(value.Time)}";

    public static string Of(ZonedTime value) => Of(value.Time) + Offset(value.OffsetSeconds);

    public static string Of(ZonedDateTime value) =>
        Of(value.Local) + Offset(value.OffsetSeconds) + (value.Zone is null ? "" : $"[{value.Zone}]");

    public static string Of(Duration value)
    {
        var text = new StringBuilder("P");
        Part(value.Months / 12, 'Y');
        Part(value.Months % 12, 'M');
        Part(value.Days, 'D');
        var nanoseconds = (Int128)value.Seconds * NanosecondsPerSecond + value.Nanoseconds;
        if (nanoseconds != 0) text.Append('T');
        var seconds = (long)(nanoseconds / NanosecondsPerSecond);
        Part(seconds / 3600, 'H');
        Part(seconds / 60 % 60, 'M');
        var fraction = (long)Int128.Abs(nanoseconds % NanosecondsPerSecond);
        if (seconds % 60 != 0 || fraction != 0)
        {
            text.Append(nanoseconds < 0 ? "-" : "").Append(Math.Abs(seconds % 60));
            if (fraction != 0) text.Append('.').Append(fraction.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0'));
            text.Append('S');
        }

        return text.Length == 1 ? "PT0S" : text.ToString();

        void Part(long amount, char unit)
        {
            if (amount != 0) text.Append(CultureInfo.InvariantCulture, $"{amount}{unit}");
        }
    }

    private static string Offset(int seconds)
    {
        if (seconds == 0) return "Z";
        var size = Math.Abs(seconds);
        var text = string.Create(CultureInfo.InvariantCulture, $"{(seconds < 0 ? '-' : '+')}{size / 3600:00}:{size / 60 % 60:00}");
        return size % 60 == 0 ? text : text + string.Create(CultureInfo.InvariantCulture, $":{size % 60:00}");
    }
}
