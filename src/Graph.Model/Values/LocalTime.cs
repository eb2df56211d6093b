namespace Graph.Model;

/// <summary>A time of day in nanoseconds, without date or zone. The default is midnight.</summary>
public readonly record struct LocalTime
{
    /// <summary>The time <paramref name="nanosecondOfDay"/> nanoseconds after midnight.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or a day or more.</exception>
    public LocalTime(long nanosecondOfDay)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nanosecondOfDay);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(nanosecondOfDay, Calendar.NanosecondsPerDay);
        NanosecondOfDay = nanosecondOfDay;
    }

    /// <summary>Nanoseconds since midnight.</summary>
    public long NanosecondOfDay { get; }

    /// <summary>The same time as a .NET time, which counts in 100 nanoseconds.</summary>
    public static implicit operator LocalTime(TimeOnly time) => new(time.Ticks * 100);

    /// <summary>Reads <c>09:30</c>, <c>09:30:15</c> or <c>09:30:15.123456789</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out LocalTime time) => CalendarParser.TryTime(text, out time);

    /// <summary>Earlier times first.</summary>
    public int CompareTo(LocalTime other) => NanosecondOfDay.CompareTo(other.NanosecondOfDay);

    /// <summary>ISO 8601 with seconds, and a fraction where there is one.</summary>
    public override string ToString() => Calendar.Format(this);
}
