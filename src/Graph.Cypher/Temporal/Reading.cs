using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>What a clock shows, of any year: unlike dates it may pass the ends of the calendar by the width of an offset.</summary>
internal readonly record struct Reading(long Day, long NanosecondOfDay)
{
    public long Second => Day * Calendar.SecondsPerDay + NanosecondOfDay / Calendar.NanosecondsPerSecond;

    public int Nanosecond => (int)(NanosecondOfDay % Calendar.NanosecondsPerSecond);

    public static Reading Of(LocalDateTime value) => new(value.Date.EpochDay, value.Time.NanosecondOfDay);

    public static Reading At(long second, int nanosecond)
    {
        var day = Calendar.FloorDivide(second, Calendar.SecondsPerDay);
        return new Reading(day, (second - day * Calendar.SecondsPerDay) * Calendar.NanosecondsPerSecond + nanosecond);
    }

    /// <returns>False where the year lies outside the range.</returns>
    public bool TryLocal(out LocalDateTime local)
    {
        var isInside = IsoCalendar.TryDate(Day, out var date);
        local = isInside ? new LocalDateTime(date, new LocalTime(NanosecondOfDay)) : default;
        return isInside;
    }
}
