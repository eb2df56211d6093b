namespace Graph.Model;

/// <summary>A date and a time of day without a zone. The default is 1970-01-01T00:00:00.</summary>
public readonly record struct LocalDateTime
{
    /// <summary>The time <paramref name="time"/> on <paramref name="date"/>.</summary>
    public LocalDateTime(Date date, LocalTime time)
    {
        Date = date;
        Time = time;
    }

    /// <summary>The day.</summary>
    public Date Date { get; }

    /// <summary>The time of day.</summary>
    public LocalTime Time { get; }

    /// <summary>Whole seconds since 1970-01-01T00:00:00 on the same clock.</summary>
    public long EpochSecond => Date.EpochDay * Calendar.SecondsPerDay + Time.NanosecondOfDay / Calendar.NanosecondsPerSecond;

    /// <summary>The clock's reading as a .NET date and time; its kind is not looked at.</summary>
    public static implicit operator LocalDateTime(DateTime value) =>
        new(DateOnly.FromDateTime(value), TimeOnly.FromDateTime(value));

    /// <summary>Reads <c>2025-06-01T09:30:15.5</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out LocalDateTime value) => CalendarParser.TryLocalDateTime(text, out value);

    /// <summary>Earlier times first.</summary>
    public int CompareTo(LocalDateTime other) =>
        Date.CompareTo(other.Date) is not 0 and var byDate ? byDate : Time.CompareTo(other.Time);

    /// <summary>ISO 8601, as <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => $"{Date}T{Time}";

    internal static LocalDateTime FromEpoch(long second, int nanosecond)
    {
        var day = Calendar.FloorDivide(second, Calendar.SecondsPerDay);
        var inDay = (second - day * Calendar.SecondsPerDay) * Calendar.NanosecondsPerSecond + nanosecond;
        return new LocalDateTime(new Date(day), new LocalTime(inDay));
    }
}
