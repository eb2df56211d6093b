namespace Graph.Model;

/// <summary>A time of day together with its clock's offset from UTC. openCypher calls it TIME.</summary>
/// <remarks>Equal only if time and offset are equal; order is by the moment in UTC, then by offset.</remarks>
/// <param name="Time">What the clock showed.</param>
/// <param name="OffsetSeconds">Seconds that the clock was ahead of UTC; between -64,800 and 64,800.</param>
public readonly record struct ZonedTime(LocalTime Time, int OffsetSeconds)
{
    /// <summary>Nanoseconds since midnight in UTC; may lie before it or past the day.</summary>
    public long UtcNanosecond => Time.NanosecondOfDay - OffsetSeconds * Calendar.NanosecondsPerSecond;

    /// <summary>Earlier moments first.</summary>
    public int CompareTo(ZonedTime other) =>
        UtcNanosecond.CompareTo(other.UtcNanosecond) is not 0 and var order ? order : OffsetSeconds.CompareTo(other.OffsetSeconds);

    /// <summary>ISO 8601 with offset.</summary>
    public override string ToString() => Time + Calendar.FormatOffset(OffsetSeconds);
}
