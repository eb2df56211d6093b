using System.Globalization;
using Graph.Model;
using Calendar = Graph.Model.Calendar;

namespace Graph.Cypher.Temporal;

/// <summary>Temporal values as Cypher's <c>toString()</c> writes them: seconds left out where they are zero, fractions of 3, 6 or 9 digits.</summary>
internal static class TemporalText
{
    /// <summary>The text of a temporal value or duration.</summary>
    /// <exception cref="ArgumentException">The value is of another kind.</exception>
    public static string Format(Value value) =>
        TryFormat(value, out var text) ? text : throw new ArgumentException($"A value of kind {value.Kind} is not temporal.", nameof(value));

    /// <returns>False where the value is not temporal.</returns>
    public static bool TryFormat(Value value, out string text)
    {
        text = value.Kind switch
        {
            ValueKind.Date => Calendar.Format(value.AsDate()),
            ValueKind.Time => Format(value.AsTime()),
            ValueKind.ZonedTime => Format(value.AsZonedTime()),
            ValueKind.LocalDateTime => Format(value.AsLocalDateTime()),
            ValueKind.ZonedDateTime => Format(value.AsZonedDateTime()),
            ValueKind.Duration => value.AsDuration().ToString(),
            _ => "",
        };
        return text.Length > 0;
    }

    public static string Format(LocalTime time)
    {
        var seconds = (int)(time.NanosecondOfDay / Calendar.NanosecondsPerSecond);
        var nanoseconds = (int)(time.NanosecondOfDay % Calendar.NanosecondsPerSecond);
        var (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        if (nanoseconds == 0)
            return second == 0
                ? string.Create(CultureInfo.InvariantCulture, $"{hour:D2}:{minute:D2}")
                : string.Create(CultureInfo.InvariantCulture, $"{hour:D2}:{minute:D2}:{second:D2}");
        var (fraction, digits) =
            nanoseconds % 1_000_000 == 0 ? (nanoseconds / 1_000_000, "D3")
            : nanoseconds % 1_000 == 0 ? (nanoseconds / 1_000, "D6")
            : (nanoseconds, "D9");
        return string.Create(CultureInfo.InvariantCulture, $"{hour:D2}:{minute:D2}:{second:D2}.")
            + fraction.ToString(digits, CultureInfo.InvariantCulture);
    }

    private static string Format(ZonedTime time) => Format(time.Time) + Calendar.FormatOffset(time.OffsetSeconds);

    private static string Format(LocalDateTime value) => $"{Calendar.Format(value.Date)}T{Format(value.Time)}";

    private static string Format(ZonedDateTime value) =>
        Format(value.Local) + Calendar.FormatOffset(value.OffsetSeconds) + (value.Zone is null ? "" : $"[{value.Zone}]");
}
