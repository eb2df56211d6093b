namespace Graph.Model;

/// <summary>An amount of time in months, days, seconds and nanoseconds, which are kept apart: a month has no fixed number of days.</summary>
/// <remarks>As in openCypher (CIP2015-08-06, "Durations"). Equal only if all four parts are; use it only through its parts.</remarks>
/// <param name="Months">Whole months; negative for back in time.</param>
/// <param name="Days">Whole days.</param>
/// <param name="Seconds">Whole seconds, floored: -0.5 s is -1 s and 500,000,000 ns.</param>
/// <param name="Nanoseconds">0 to 999,999,999.</param>
public readonly record struct Duration(long Months, long Days, long Seconds, int Nanoseconds)
{
    // Average lengths order durations: a year of 365.2425 days.
    private const long SecondsPerMonth = 2_629_746;

    /// <summary>By average length: a month has 2,629,746 seconds and a day 86,400; then by parts, so that only equal durations tie.</summary>
    public int CompareTo(Duration other)
    {
        var byLength = AverageSeconds.CompareTo(other.AverageSeconds);
        if (byLength != 0) return byLength;
        if (Nanoseconds != other.Nanoseconds) return Nanoseconds.CompareTo(other.Nanoseconds);
        return Months != other.Months ? Months.CompareTo(other.Months) : Days.CompareTo(other.Days);
    }

    /// <summary>ISO 8601 as openCypher writes it, each part with its own sign: <c>P1Y2M3DT4H5M6.789S</c>, <c>PT0S</c>.</summary>
    public override string ToString() => DurationText.Format(this);

    private Int128 AverageSeconds => (Int128)Months * SecondsPerMonth + (Int128)Days * Calendar.SecondsPerDay + Seconds;
}
