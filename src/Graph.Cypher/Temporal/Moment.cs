using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>A moment: whole seconds since 1970-01-01T00:00Z and nanoseconds.</summary>
internal readonly record struct Moment(long Second, int Nanosecond)
{
    public static Moment Of(ZonedDateTime value) => new(value.EpochSecond, (int)(value.Local.Time.NanosecondOfDay % Calendar.NanosecondsPerSecond));

    /// <returns>False where the moment lies so far off that no calendar reaches it.</returns>
    public bool TryMove(Int128 nanoseconds, out Moment moved)
    {
        var total = (Int128)Second * Calendar.NanosecondsPerSecond + Nanosecond + nanoseconds;
        var seconds = total / Calendar.NanosecondsPerSecond - (total % Calendar.NanosecondsPerSecond < 0 ? 1 : 0);
        var isNear = seconds > long.MinValue / 2 && seconds < long.MaxValue / 2;
        moved = isNear ? new Moment((long)seconds, (int)(total - seconds * Calendar.NanosecondsPerSecond)) : default;
        return isNear;
    }
}
