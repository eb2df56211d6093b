using System.Collections.Immutable;

namespace Graph.Schema;

/// <summary>The calendar of a month name.</summary>
public enum MonthCalendar : byte
{
    /// <summary>January to December under any of their names.</summary>
    Gregorian,

    /// <summary>Muharram to Dhu al-Hijja.</summary>
    Hijri,
}

/// <summary>A month.</summary>
/// <param name="Number">1 to 12.</param>
/// <param name="Calendar">Its calendar.</param>
/// <param name="Arabic">Arabic names.</param>
/// <param name="English">English names.</param>
/// <param name="Position">Where it was written.</param>
public sealed record Month(
    int Number, MonthCalendar Calendar, ImmutableArray<string> Arabic, ImmutableArray<string> English, SourcePosition Position);

/// <summary>A day of the week.</summary>
/// <param name="Number">1 for Monday to 7 for Sunday.</param>
/// <param name="Arabic">Arabic names.</param>
/// <param name="English">English names.</param>
/// <param name="Position">Where it was written.</param>
public sealed record Weekday(int Number, ImmutableArray<string> Arabic, ImmutableArray<string> English, SourcePosition Position);

/// <summary>A season, a quarter or a half of a year.</summary>
/// <param name="Name">Its canonical name: spring, summer, autumn, winter; Q1 to Q4; H1, H2.</param>
/// <param name="Months">Its first and last month, 1 to 12; winter runs from 12 to 2.</param>
/// <param name="Arabic">Arabic names.</param>
/// <param name="English">English names.</param>
/// <param name="Position">Where it was written.</param>
public sealed record YearPart(
    string Name, (int First, int Last) Months, ImmutableArray<string> Arabic, ImmutableArray<string> English, SourcePosition Position);
