using Graph.Model;
using Noda = NodaTime;

namespace Graph.Cypher.Temporal;

/// <summary>A clock's rule: an IANA time zone, or an offset from UTC that never changes. The default is UTC.</summary>
internal readonly struct Zone
{
    private const int MaxOffsetSeconds = 18 * 3600;
    private const string Example = "write an offset such as `+03:00` or an IANA name such as `Asia/Riyadh`.";

    // Rules repeat with the calendar, every 400 years; far years borrow those of one that the zone database spans.
    private const long SecondsPerCycle = 146_097 * Calendar.SecondsPerDay;
    private static readonly long FirstSecond = Calendar.DayOf(-9500, 1, 1) * Calendar.SecondsPerDay;
    private static readonly long LastSecond = Calendar.DayOf(9500, 1, 1) * Calendar.SecondsPerDay;

    private readonly Noda.DateTimeZone? _rules;
    private readonly int _offset;

    private Zone(string? name, Noda.DateTimeZone? rules, int offset)
    {
        Name = name;
        _rules = rules;
        _offset = offset;
    }

    /// <summary>The IANA name, or null for an offset.</summary>
    public string? Name { get; }

    public static Zone OfOffset(int seconds) => new(null, null, seconds);

    /// <summary>The clock that a value was read on. A name that the zone database lacks keeps the value's own offset.</summary>
    public static Zone Of(ZonedDateTime value) =>
        value.Zone is null ? OfOffset(value.OffsetSeconds)
        : Noda.DateTimeZoneProviders.Tzdb.GetZoneOrNull(value.Zone) is { } rules ? new Zone(value.Zone, rules, 0)
        : new Zone(value.Zone, null, value.OffsetSeconds);

    /// <summary>An offset (<c>Z</c>, <c>+03</c>, <c>+0300</c>, <c>+03:00</c>, <c>+02:05:59</c>) or an IANA name, in which blanks may stand for underscores.</summary>
    /// <exception cref="CypherException">It is neither.</exception>
    public static Zone Parse(string text)
    {
        if (text is "Z" or "z" or ['+' or '-', ..]) return OfOffset(ParseOffset(text));
        var name = text.Replace(' ', '_');
        if (name.Length is > 0 and < 64 && !name.AsSpan().ContainsAny('[', ']')
            && Noda.DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is { } rules) return new Zone(name, rules, 0);
        throw TemporalError.Argument($"There is no time zone {TemporalError.Quote(text)}; {Suggestion(name) ?? Example}");
    }

    /// <summary>The zone of queries that name none; UTC is plainly an offset.</summary>
    public static Zone Default(string name) => name is "UTC" or "Z" ? default : Parse(name);

    /// <summary>Seconds ahead of UTC for <c>Z</c>, <c>+hh</c>, <c>+hhmm</c>, <c>+hh:mm</c> and both with seconds.</summary>
    public static int ParseOffset(ReadOnlySpan<char> text)
    {
        if (text is "Z" or "z") return 0;
        int hours = 0, minutes = 0, seconds = 0;
        var isRead = text is ['+' or '-', ..] && text.Length switch
        {
            3 => TwoDigits(text[1..], out hours),
            5 => TwoDigits(text[1..3], out hours) && TwoDigits(text[3..], out minutes),
            6 => TwoDigits(text[1..3], out hours) && text[3] == ':' && TwoDigits(text[4..], out minutes),
            7 => TwoDigits(text[1..3], out hours) && TwoDigits(text[3..5], out minutes) && TwoDigits(text[5..], out seconds),
            9 => TwoDigits(text[1..3], out hours) && text[3] == ':' && TwoDigits(text[4..6], out minutes)
                && text[6] == ':' && TwoDigits(text[7..], out seconds),
            _ => false,
        };
        var total = hours * 3600 + minutes * 60 + seconds;
        if (!isRead || minutes > 59 || seconds > 59 || total > MaxOffsetSeconds) throw BadOffset(text);
        return text[0] == '-' ? -total : total;
    }

    public int OffsetAt(long epochSecond) =>
        _rules is null ? _offset : _rules.GetUtcOffset(Noda.Instant.FromUnixTimeSeconds(Near(epochSecond))).Seconds;

    /// <summary>The moment at which this clock shows <paramref name="local"/>.</summary>
    /// <remarks>Where the clock shows it twice, the earlier, unless the preferred offset is the later's; where it skips it, as much later as it skips.</remarks>
    /// <exception cref="CypherException">A skipped time at the very end of the calendar.</exception>
    public ZonedDateTime At(LocalDateTime local, int? preferredOffset = null)
    {
        var (skipped, offset) = Resolve(local.EpochSecond, preferredOffset);
        if (skipped != 0) local = LocalOf(Reading.At(local.EpochSecond + skipped, NanosecondOf(local)));
        return ZonedDateTime.FromLocal(local, offset, Name);
    }

    /// <summary>What this clock shows at a moment.</summary>
    /// <exception cref="CypherException">Its year lies outside the range.</exception>
    public ZonedDateTime AtInstant(Moment moment)
    {
        var offset = OffsetAt(moment.Second);
        return ZonedDateTime.FromLocal(LocalOf(Reading.At(moment.Second + offset, moment.Nanosecond)), offset, Name);
    }

    /// <summary>As <see cref="AtInstant"/>, of any year.</summary>
    public Reading ReadingAt(Moment moment) => Reading.At(moment.Second + OffsetAt(moment.Second), moment.Nanosecond);

    /// <summary>As <see cref="At"/>, of any year.</summary>
    public Moment MomentOf(Reading reading, int? preferredOffset)
    {
        var (skipped, offset) = Resolve(reading.Second, preferredOffset);
        return new Moment(reading.Second + skipped - offset, reading.Nanosecond);
    }

    private (int Skipped, int Offset) Resolve(long localSecond, int? preferredOffset)
    {
        if (_rules is null) return (0, _offset);
        var mapping = _rules.MapLocal(Noda.Instant.FromUnixTimeSeconds(Near(localSecond)).InUtc().LocalDateTime);
        var before = mapping.EarlyInterval.WallOffset.Seconds;
        var after = mapping.LateInterval.WallOffset.Seconds;
        return mapping.Count == 0 ? (after - before, after) : (0, preferredOffset == after ? after : before);
    }

    private static LocalDateTime LocalOf(Reading reading) =>
        reading.TryLocal(out var local) ? local : throw TemporalError.Overflow(
            $"The moment has no date: years go from -{Calendar.MaxYear} to {Calendar.MaxYear}.");

    private static int NanosecondOf(LocalDateTime value) => (int)(value.Time.NanosecondOfDay % Calendar.NanosecondsPerSecond);

    private static long Near(long second)
    {
        if (second > LastSecond) return second - ((second - LastSecond) / SecondsPerCycle + 1) * SecondsPerCycle;
        if (second < FirstSecond) return second + ((FirstSecond - second) / SecondsPerCycle + 1) * SecondsPerCycle;
        return second;
    }

    private static bool TwoDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.Length != 2 || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[1])) return false;
        value = (text[0] - '0') * 10 + (text[1] - '0');
        return true;
    }

    private static CypherException BadOffset(ReadOnlySpan<char> text) => TemporalError.Argument(
        $"{TemporalError.Quote(text.ToString())} is no offset from UTC: write `Z` or `+hh:mm`, at most 18 hours.");

    private static string? Suggestion(string name)
    {
        var place = name[(name.LastIndexOf('/') + 1)..];
        if (place.Length == 0) return null;
        var ids = Noda.DateTimeZoneProviders.Tzdb.Ids;
        var found = ids.FirstOrDefault(id => id.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? ids.FirstOrDefault(id => id.EndsWith('/' + place, StringComparison.OrdinalIgnoreCase));
        return found is null ? null : $"did you mean `{found}`?";
    }
}
