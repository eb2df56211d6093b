namespace Graph.Text.Analysis;

/// <summary>What a quantity measures.</summary>
public enum QuantityKind : byte
{
    /// <summary>A bare number: "41", "three".</summary>
    Number,

    /// <summary>Money; <see cref="Quantity.Unit"/> is the ISO 4217 code.</summary>
    Money,

    /// <summary>Per cent; the value 20 means 20 %. <see cref="Quantity.Unit"/> is <c>%</c>.</summary>
    Percent,

    /// <summary>A duration or an age: <see cref="Quantity.Unit"/> is year, month, week, day, hour or minute.</summary>
    Duration,

    /// <summary>A number with another unit of measure (barrel, tonne, gigawatt, kilometre).</summary>
    Measure,

    /// <summary>A date or a period; <see cref="Quantity.Date"/> is set.</summary>
    Date,
}

/// <summary>How a stated number bounds the true one.</summary>
public enum Bound : byte
{
    /// <summary>"14.3 billion".</summary>
    Exact,

    /// <summary>"nearly", "about".</summary>
    About,

    /// <summary>"more than", "exceeds", "at least": <see cref="Quantity.Low"/> only.</summary>
    AtLeast,

    /// <summary>"less than", "up to": <see cref="Quantity.High"/> only.</summary>
    AtMost,

    /// <summary>"between 70 and 72", "70–72": both ends.</summary>
    Range,
}

/// <summary>A number, an amount or a date with its unit, over the tokens <c>[FirstToken, EndToken)</c>.</summary>
public sealed record Quantity
{
    /// <summary>Index of the first token; words of bound ("more than") belong to it.</summary>
    public required int FirstToken { get; init; }

    /// <summary>Index after the last token.</summary>
    public required int EndToken { get; init; }

    /// <summary>What it measures.</summary>
    public required QuantityKind Kind { get; init; }

    /// <summary>How the words bound it.</summary>
    public Bound Bound { get; init; }

    /// <summary>The lower end; equal to <see cref="High"/> where exact; null where only an upper bound is said.</summary>
    public decimal? Low { get; init; }

    /// <summary>The upper end; null where only a lower bound is said.</summary>
    public decimal? High { get; init; }

    /// <summary>ISO 4217 code, <c>%</c>, or the unit's English singular; null for a bare number.</summary>
    public string? Unit { get; init; }

    /// <summary>The date or period, for <see cref="QuantityKind.Date"/>.</summary>
    public IsoDate? Date { get; init; }

    /// <summary>True where the number recurs: "a year", "annual".</summary>
    public bool Yearly { get; init; }
}

/// <summary>A day, month, quarter, half, season, year or interval.</summary>
/// <param name="Text">Normalised: <c>2025</c>, <c>2025-06</c>, <c>2025-06-14</c>, <c>2026-Q1</c>, <c>2025-H2</c>, or an ISO 8601 interval <c>2024-01/2024-03</c>.</param>
/// <param name="First">First day of it.</param>
/// <param name="Last">Last day of it.</param>
/// <param name="Relative">True where it was counted from the reference date or another date ("last year", "four months later").</param>
public sealed record IsoDate(string Text, DateOnly First, DateOnly Last, bool Relative = false);
