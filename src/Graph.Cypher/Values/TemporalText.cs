using System.Globalization;
using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>Times as Cypher writes them: seconds are left out where they are zero, fractions come in groups of three digits.</summary>
internal static class TemporalText
{
    public static string Of(LocalTime time)
    {
        var seconds = time.NanosecondOfDay / 1_000_000_000;
        var fraction = (int)(time.NanosecondOfDay % 1_000_000_000);
        var text = string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:D2}:{seconds / 60 % 60:D2}");
        if (seconds % 60 == 0 && fraction == 0) return text;
        text += string.Create(CultureInfo.InvariantCulture, $":{seconds % 60:D2}");
        if (fraction == 0) return text;
        if (fraction % 1_000_000 == 0) return text + string.Create(CultureInfo.InvariantCulture, $".{fraction / 1_000_000:D3}");
        return fraction % 1000 == 0
            ? text + string.Create(CultureInfo.InvariantCulture, $".{fraction / 1000:D6}")
            : text + string.Create(CultureInfo.InvariantCulture, $".{fraction:D9}");
    }

    public static string Of(ZonedTime time) => Of(time.Time) + Offset(time.OffsetSeconds);

    public static string Of(LocalDateTime moment) => $"{moment.Date}T{Of(moment.Time)}";

    public static string Of(ZonedDateTime moment) =>
        Of(moment.Local) + Offset(moment.OffsetSeconds) + (moment.Zone is null ? "" : $"[{moment.Zone}]");

    private static string Offset(int seconds)
    {
        if (seconds == 0) return "Z";
        var size = Math.Abs(seconds);
        var text = string.Create(CultureInfo.InvariantCulture, $"{(seconds < 0 ? '-' : '+')}{size / 3600:D2}:{size / 60 % 60:D2}");
        return size % 60 == 0 ? text : text + string.Create(CultureInfo.InvariantCulture, $":{size % 60:D2}");
    }
}
