using System.Collections.Immutable;

namespace Graph.Text.Analysis;

/// <summary>
/// The words by which the analysis knows months, currencies, numbers, units and page furniture. All names are written as in a newspaper;
/// the analysis folds and tokenises them, so a name may be several words. Arabic names are found with their proclitics and the article.
/// </summary>
public sealed record TextRules
{
    /// <summary>Months of both calendars.</summary>
    public ImmutableArray<MonthName> Months { get; init; } = [];

    /// <summary>Days of the week.</summary>
    public ImmutableArray<WeekdayName> Weekdays { get; init; } = [];

    /// <summary>Seasons of the year.</summary>
    public ImmutableArray<SeasonName> Seasons { get; init; } = [];

    /// <summary>Currencies.</summary>
    public ImmutableArray<CurrencyName> Currencies { get; init; } = [];

    /// <summary>Cardinal number words, from zero to the powers of a thousand.</summary>
    public ImmutableArray<NumberWord> Numbers { get; init; } = [];

    /// <summary>Ordinal number words.</summary>
    public ImmutableArray<OrdinalWord> Ordinals { get; init; } = [];

    /// <summary>Words for parts of one: half, a quarter.</summary>
    public ImmutableArray<FractionWord> Fractions { get; init; } = [];

    /// <summary>Units of time and of measure.</summary>
    public ImmutableArray<UnitName> Units { get; init; } = [];

    /// <summary>Words that bound a number: more than, nearly, at least.</summary>
    public ImmutableArray<BoundWords> Bounds { get; init; } = [];

    /// <summary>How page furniture shows itself.</summary>
    public FurnitureRules Furniture { get; init; } = new();

    /// <summary>Words after which a dot ends no sentence (Inc, No, Dr, د), besides single letters.</summary>
    public ImmutableArray<string> Abbreviations { get; init; } = [];
}

/// <summary>A month by its names.</summary>
/// <param name="Number">1 to 12.</param>
/// <param name="Hijri">True for a month of the Islamic calendar.</param>
/// <param name="Names">Names in both languages.</param>
public sealed record MonthName(int Number, bool Hijri, ImmutableArray<string> Names);

/// <summary>A day of the week by its names.</summary>
/// <param name="Day">The day.</param>
/// <param name="Names">Names in both languages.</param>
public sealed record WeekdayName(DayOfWeek Day, ImmutableArray<string> Names);

/// <summary>A season as an interval of months.</summary>
/// <param name="FirstMonth">1 to 12.</param>
/// <param name="LastMonth">1 to 12; below <paramref name="FirstMonth"/> where the season ends in the next year.</param>
/// <param name="Names">Names in both languages.</param>
public sealed record SeasonName(int FirstMonth, int LastMonth, ImmutableArray<string> Names);

/// <summary>A currency.</summary>
/// <param name="Code">ISO 4217.</param>
/// <param name="Names">Names in both languages, plurals and duals among them.</param>
/// <param name="Symbols">Signs before or after a number: $, US$.</param>
public sealed record CurrencyName(string Code, ImmutableArray<string> Names, ImmutableArray<string> Symbols);

/// <summary>A cardinal number word.</summary>
/// <param name="Value">Its value; zero or more.</param>
/// <param name="Names">Names in both languages, short forms among them (bn, m).</param>
public sealed record NumberWord(decimal Value, ImmutableArray<string> Names);

/// <summary>An ordinal number word.</summary>
/// <param name="Value">1 or more.</param>
/// <param name="Names">Names in both languages.</param>
public sealed record OrdinalWord(int Value, ImmutableArray<string> Names);

/// <summary>A word for a part of one.</summary>
/// <param name="Value">Between 0 and 1.</param>
/// <param name="Names">Names in both languages.</param>
public sealed record FractionWord(decimal Value, ImmutableArray<string> Names);

/// <summary>A unit of time or measure.</summary>
/// <param name="Name">English singular: year, barrel.</param>
/// <param name="Duration">True for units of time, whose names are year, quarter, month, week, day, hour, minute, second.</param>
/// <param name="Names">Names in both languages, plurals and duals among them.</param>
public sealed record UnitName(string Name, bool Duration, ImmutableArray<string> Names);

/// <summary>Words before a number that say how it bounds the true one.</summary>
/// <param name="Bound">What they say; only <see cref="Analysis.Bound.AtLeast"/>, <see cref="Analysis.Bound.AtMost"/> and <see cref="Analysis.Bound.About"/> count, ranges are grammar.</param>
/// <param name="Names">The words in both languages.</param>
public sealed record BoundWords(Bound Bound, ImmutableArray<string> Names);

/// <summary>How lines of a page that are no part of its article show themselves.</summary>
public sealed record FurnitureRules
{
    /// <summary>Words with which such a line begins: "Read also".</summary>
    public ImmutableArray<string> Starts { get; init; } = [];

    /// <summary>Words that such a line consists of, signs aside: "Share".</summary>
    public ImmutableArray<string> Is { get; init; } = [];

    /// <summary>Words that such a sentence holds anywhere.</summary>
    public ImmutableArray<string> Contains { get; init; } = [];

    /// <summary>Words with which a byline begins ("By"); the line is furniture where only a few names follow.</summary>
    public ImmutableArray<string> Bylines { get; init; } = [];

    /// <summary>Words with which a caption or credit begins ("Photo"); the line is furniture where it is short and no sentence.</summary>
    public ImmutableArray<string> Captions { get; init; } = [];
}
