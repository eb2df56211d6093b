using Graph.Model;
using NodaTime;

namespace Graph.Bolt.Values;

/// <summary>What a clock of an IANA zone shows: a peer sends the zone's name and the instant, but no offset.</summary>
internal static class ZoneOffsets
{
    // Rules repeat with the calendar, every 400 years; far years borrow those of one that the zone database spans.
    private const long SecondsPerCycle = 146_097 * Calendar.SecondsPerDay;
    private static readonly long FirstSecond = Calendar.DayOf(-9500, 1, 1) * Calendar.SecondsPerDay;
    private static readonly long LastSecond = Calendar.DayOf(9500, 1, 1) * Calendar.SecondsPerDay;

    /// <summary>Seconds ahead of UTC at an instant.</summary>
    public static int AtInstant(string zone, long epochSecond) =>
        Find(zone).GetUtcOffset(Instant.FromUnixTimeSeconds(Near(epochSecond))).Seconds;

    /// <summary>Seconds ahead of UTC when the clock showed a time: where it showed it twice, the first; where it skipped it, before the skip.</summary>
    public static int AtLocal(string zone, long localSecond) =>
        Find(zone).MapLocal(Instant.FromUnixTimeSeconds(Near(localSecond)).InUtc().LocalDateTime).EarlyInterval.WallOffset.Seconds;

    private static DateTimeZone Find(string zone) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) ?? throw new BoltException($"There is no time zone `{zone}`.");

    private static long Near(long second)
    {
        if (second > LastSecond) return second - ((second - LastSecond) / SecondsPerCycle + 1) * SecondsPerCycle;
        if (second < FirstSecond) return second + ((FirstSecond - second) / SecondsPerCycle + 1) * SecondsPerCycle;
        return second;
    }
}
