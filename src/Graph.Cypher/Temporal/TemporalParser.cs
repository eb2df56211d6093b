using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>Reads instants in all forms of ISO 8601 that Cypher takes; see <see cref="DateText"/> and <see cref="TimeText"/>.</summary>
internal static class TemporalParser
{
    /// <exception cref="CypherException">The text is not such a value.</exception>
    public static Value Parse(TemporalType type, string text, EvaluationContext context) => type.Kind switch
    {
        ValueKind.Date => ParseDate(text),
        ValueKind.Time => ParseLocalTime(text),
        ValueKind.ZonedTime => ParseZonedTime(text, context),
        ValueKind.LocalDateTime => ParseLocalDateTime(text),
        _ => ParseZonedDateTime(text, context),
    };

    public static Date ParseDate(string text) =>
        DateText.TryParse(text, out var date) ? date : throw Wrong(text, TemporalType.Date, "2025-06-01");

    public static LocalTime ParseLocalTime(string text) =>
        TimeText.TryParse(WithoutMark(text), out var time) ? time : throw Wrong(text, TemporalType.LocalTime, "09:30:15");

    private static LocalDateTime ParseLocalDateTime(string text) =>
        TrySplit(text, out var date, out var time) && TimeText.TryParse(time, out var read)
            ? new LocalDateTime(date, read)
            : throw Wrong(text, TemporalType.LocalDateTime, "2025-06-01T09:30:15");

    private static ZonedTime ParseZonedTime(string text, EvaluationContext context)
    {
        if (!TimeText.TrySplitZone(WithoutMark(text), out var clock, out var offset, out var zone) || !TimeText.TryParse(clock, out var time))
            throw Wrong(text, TemporalType.ZonedTime, "09:30:15+03:00");
        if (zone is not null) throw TemporalError.Argument(
            $"{TemporalError.Quote(text)} names a zone, which has no one offset without a date: write the offset, as in `09:30:15+03:00`.");
        return new ZonedTime(time,
            offset ?? Zone.Default(context.TimeZone).OffsetAt(TemporalClock.Statement(context).Second));
    }

    private static ZonedDateTime ParseZonedDateTime(string text, EvaluationContext context)
    {
        if (!TrySplit(text, out var date, out var rest)
            || !TimeText.TrySplitZone(rest, out var clock, out var offset, out var zoneName)
            || !TimeText.TryParse(clock, out var time))
            throw Wrong(text, TemporalType.ZonedDateTime, "2025-06-01T09:30:15+03:00[Asia/Riyadh]");
        var local = new LocalDateTime(date, time);
        if (zoneName is null) return (offset is { } fixedOffset ? Zone.OfOffset(fixedOffset) : Zone.Default(context.TimeZone)).At(local);
        var zone = Zone.Parse(zoneName);
        var value = zone.At(local, offset);
        if (offset is { } given && (given != value.OffsetSeconds || value.Local != local))
            throw TemporalError.Argument(
                $"In {TemporalError.Quote(text)} the offset {Calendar.FormatOffset(given)} is not that of `{zoneName}`, which is {Calendar.FormatOffset(value.OffsetSeconds)} then; leave one of the two out.");
        return value;
    }

    // A date alone is midnight.
    private static bool TrySplit(ReadOnlySpan<char> text, out Date date, out ReadOnlySpan<char> time)
    {
        var mark = text.IndexOfAny('T', 't');
        time = mark < 0 ? "00" : text[(mark + 1)..];
        return DateText.TryParse(mark < 0 ? text : text[..mark], out date);
    }

    private static ReadOnlySpan<char> WithoutMark(ReadOnlySpan<char> text) => text is ['T' or 't', ..] ? text[1..] : text;

    private static CypherException Wrong(string text, TemporalType type, string example) =>
        TemporalError.Argument($"{TemporalError.Quote(text)} is not a {type.Title}; write it as in `{example}`.");
}
