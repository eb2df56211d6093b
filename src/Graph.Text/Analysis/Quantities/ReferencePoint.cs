namespace Graph.Text.Analysis.Quantities;

/// <summary>The reference date by how exactly it is known.</summary>
internal readonly struct ReferencePoint(IsoDate? date)
{
    /// <summary>The day, where it is known to the day.</summary>
    internal DateOnly? Day { get; } = date is not null && date.First == date.Last ? date.First : null;

    /// <summary>The year, where it is known.</summary>
    internal int? Year { get; } = date is not null && date.First.Year == date.Last.Year ? date.First.Year : null;

    /// <summary>The month as months since year 0, where it is known.</summary>
    internal int? Month { get; } = date is not null && date.First.Year == date.Last.Year && date.First.Month == date.Last.Month
        ? date.First.Year * 12 + date.First.Month - 1 : null;

    /// <summary>The year of the month <paramref name="month"/> that a text means which names it alone.</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="direction">Below zero for the last one before the reference, above for the next one after it, zero for the last one not after it.</param>
    internal int? YearOf(int month, int direction)
    {
        if (Year is not { } year) return null;
        if (Month is not { } reference) return year;
        var now = reference % 12 + 1;
        return direction switch
        {
            > 0 => month > now ? year : year + 1,
            < 0 => month < now ? year : year - 1,
            _ => month <= now ? year : year - 1,
        };
    }
}
