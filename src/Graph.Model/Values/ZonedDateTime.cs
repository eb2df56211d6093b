namespace Graph.Model;

/// <summary>An instant together with the clock it was read on: an offset from UTC and, where known, a zone name.</summary>
/// <remarks>Equal only if instant, offset and zone are equal; order is by instant, then offset, then zone name.</remarks>
public readonly record struct ZonedDateTime
{
    internal const int MaxOffsetSeconds = 18 * 3600;

    private ZonedDateTime(LocalDateTime local, int offsetSeconds, string? zone)
    {
        Local = local;
        OffsetSeconds = offsetSeconds;
        Zone = zone;
    }

    /// <summary>What the clock showed.</summary>
    public LocalDateTime Local { get; }

    /// <summary>Seconds that the clock was ahead of UTC; between -64,800 and 64,800.</summary>
    public int OffsetSeconds { get; }

    /// <summary>The IANA zone name as given, or null where only the offset is known. It is not looked up.</summary>
    public string? Zone { get; }

    /// <summary>Whole seconds since 1970-01-01T00:00:00Z.</summary>
    public long EpochSecond => Local.EpochSecond - OffsetSeconds;

    /// <summary>The instant at which a clock <paramref name="offsetSeconds"/> ahead of UTC showed <paramref name="local"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is more than 18 hours.</exception>
    /// <exception cref="ArgumentException">The zone name is empty or holds a closing bracket.</exception>
    public static ZonedDateTime FromLocal(LocalDateTime local, int offsetSeconds, string? zone = null)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs((long)offsetSeconds), MaxOffsetSeconds, nameof(offsetSeconds));
        if (zone is not null && (zone.Length == 0 || zone.AsSpan().ContainsAny('[', ']')))
            throw new ArgumentException("A zone name has at least one character and no brackets.", nameof(zone));
        return new ZonedDateTime(local, offsetSeconds, zone);
    }

    /// <summary>The same instant on the same clock.</summary>
    public static implicit operator ZonedDateTime(DateTimeOffset value) =>
        new(value.DateTime, (int)value.Offset.TotalSeconds, null);

    /// <summary>Reads <c>2025-06-01T09:30:15+03:00[Asia/Riyadh]</c>; the zone may be missing, the offset may be <c>Z</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out ZonedDateTime value) => CalendarParser.TryZonedDateTime(text, out value);

    /// <summary>Earlier instants first.</summary>
    public int CompareTo(ZonedDateTime other)
    {
        var bySecond = EpochSecond.CompareTo(other.EpochSecond);
        if (bySecond != 0) return bySecond;
        var fraction = (Local.Time.NanosecondOfDay % Calendar.NanosecondsPerSecond)
            .CompareTo(other.Local.Time.NanosecondOfDay % Calendar.NanosecondsPerSecond);
        if (fraction != 0) return fraction;
        var byOffset = OffsetSeconds.CompareTo(other.OffsetSeconds);
        return byOffset != 0 ? byOffset : string.CompareOrdinal(Zone, other.Zone);
    }

    /// <summary>ISO 8601 with offset, and the zone in brackets where there is one.</summary>
    public override string ToString() =>
        Local + Calendar.FormatOffset(OffsetSeconds) + (Zone is null ? "" : $"[{Zone}]");
}
