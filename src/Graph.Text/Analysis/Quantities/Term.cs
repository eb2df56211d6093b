namespace Graph.Text.Analysis.Quantities;

/// <summary>What part a word or phrase can play in a number, an amount or a date.</summary>
[Flags]
internal enum TermKind
{
    None = 0,
    Number = 1 << 0,
    Fraction = 1 << 1,
    Ordinal = 1 << 2,
    Month = 1 << 3,
    Weekday = 1 << 4,
    Season = 1 << 5,
    Currency = 1 << 6,
    Symbol = 1 << 7,
    Unit = 1 << 8,
    DualUnit = 1 << 9,
    Bound = 1 << 10,
    BoundAfter = 1 << 11,
    Percent = 1 << 12,
    Yearly = 1 << 13,
    Between = 1 << 14,
    RangeCue = 1 << 15,
    To = 1 << 16,
    Period = 1 << 17,         // year, half, quarter, month, week, day as a calendar period
    NumberedPeriod = 1 << 18, // Q1, H2
    This = 1 << 19,
    Last = 1 << 20,
    Next = 1 << 21,
    Same = 1 << 22,
    Day = 1 << 23,            // today, yesterday, tomorrow
    Before = 1 << 24,
    After = 1 << 25,
    Ago = 1 << 26,
    Decade = 1 << 27,
    PartOf = 1 << 28,         // end of, early in
    TimePreposition = 1 << 29,
    Not = 1 << 30,
}

/// <summary>How a number word is formed.</summary>
internal enum NumberForm : byte
{
    Plain,
    /// <summary>ملايين, millions: no number without another before it.</summary>
    Plural,
    /// <summary>مليونان: twice the scale; after a number, the accusative of the singular.</summary>
    Dual,
    /// <summary>bn, m: only joined to digits or with a currency.</summary>
    Short,
}

/// <summary>One meaning of a word or phrase.</summary>
/// <param name="Kind">Its part.</param>
/// <param name="Value">A number, a month's or period's number, a number of days; by kind.</param>
/// <param name="Name">A currency's code, a unit's or period's name.</param>
internal sealed record Term(TermKind Kind, decimal Value = 0, string? Name = null)
{
    /// <summary>How a number word is formed.</summary>
    internal NumberForm Form { get; init; }

    /// <summary>What a word of bound says.</summary>
    internal Bound Bound { get; init; }

    /// <summary>Hijri month; unit of time; English scale that needs "a" before it; code that needs capitals: by kind.</summary>
    internal bool Special { get; init; }

    /// <summary>A month or season whose name is an ordinary word or a given name as well.</summary>
    internal bool Wary { get; init; }

    /// <summary>The last month of a season.</summary>
    internal int LastMonth { get; init; }
}
