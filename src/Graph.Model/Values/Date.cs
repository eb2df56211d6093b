namespace Graph.Model;

/// <summary>A day of the proleptic Gregorian calendar, without time or zone.</summary>
/// <remarks>Years from -999,999,999 to 999,999,999, as Cypher has them. The default is 1970-01-01.</remarks>
public readonly record struct Date
{
    /// <summary>The day that lies <paramref name="epochDay"/> days after 1970-01-01.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year would lie outside the range.</exception>
    public Date(long epochDay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(epochDay, Calendar.MinDay);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(epochDay, Calendar.MaxDay);
        EpochDay = epochDay;
    }

    /// <summary>The day <paramref name="day"/> (from 1) of <paramref name="month"/> (from 1) in <paramref name="year"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public Date(int year, int month, int day)
        : this(Calendar.DayOf(Math.Clamp(year, -Calendar.MaxYear - 1, Calendar.MaxYear + 1), month, day))
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(month);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(day);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, Calendar.DaysInMonth(year, month));
    }

    /// <summary>Days since 1970-01-01; negative before it.</summary>
    public long EpochDay { get; }

    /// <summary>The year, 0 for 1 BC.</summary>
    public int Year => Calendar.DateOf(EpochDay).Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => Calendar.DateOf(EpochDay).Month;

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day => Calendar.DateOf(EpochDay).Day;

    /// <summary>The same day as a .NET date.</summary>
    public static implicit operator Date(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>Reads <c>2025-06-01</c>; years past 9999 carry a sign (<c>+10000-01-01</c>).</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Date date) => CalendarParser.TryDate(text, out date);

    /// <summary>Earlier days first.</summary>
    public int CompareTo(Date other) => EpochDay.CompareTo(other.EpochDay);

    /// <summary>ISO 8601, as <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => Calendar.Format(this);
}
