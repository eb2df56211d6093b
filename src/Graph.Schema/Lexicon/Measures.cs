using System.Collections.Immutable;

namespace Graph.Schema;

/// <summary>What a metric is counted in.</summary>
public enum MetricUnit : byte
{
    /// <summary>An amount of a currency.</summary>
    Money,

    /// <summary>Per cent.</summary>
    Percent,

    /// <summary>A bare number of things.</summary>
    Count,

    /// <summary>A time.</summary>
    Duration,

    /// <summary>Another unit of measure.</summary>
    Measure,
}

/// <summary>A figure that texts report.</summary>
/// <param name="Name">Its canonical English name.</param>
/// <param name="Units">What it may be counted in.</param>
/// <param name="Arabic">Arabic names.</param>
/// <param name="English">English names.</param>
/// <param name="Position">Where it was written.</param>
public sealed record MetricName(
    string Name, ImmutableArray<MetricUnit> Units, ImmutableArray<string> Arabic, ImmutableArray<string> English, SourcePosition Position)
{
    /// <summary>Verbs, in dictionary form, whose count or amount is this figure: employ, deliver.</summary>
    public ImmutableArray<string> Verbs { get; init; } = [];

    /// <summary>True where such an amount is as often the terms of a deal, so that it counts only where its owner is said with it.</summary>
    public bool Loose { get; init; }
}

/// <summary>A currency.</summary>
/// <param name="Code">ISO 4217 code.</param>
/// <param name="Arabic">Arabic names.</param>
/// <param name="English">English names.</param>
/// <param name="Symbols">Signs: $, US$.</param>
/// <param name="Position">Where it was written.</param>
public sealed record Currency(
    string Code, ImmutableArray<string> Arabic, ImmutableArray<string> English, ImmutableArray<string> Symbols, SourcePosition Position);

/// <summary>A word for a number, an ordinal or a fraction.</summary>
/// <param name="Value">Its value; 0.5 for a half.</param>
/// <param name="Arabic">Arabic forms.</param>
/// <param name="English">English forms.</param>
/// <param name="Position">Where it was written.</param>
public sealed record NumberWord(
    decimal Value, ImmutableArray<string> Arabic, ImmutableArray<string> English, SourcePosition Position);

/// <summary>A unit of measure.</summary>
/// <param name="Name">Its English singular.</param>
/// <param name="Kind">A finer hint (duration, energy); null where none is given.</param>
/// <param name="Arabic">Arabic forms.</param>
/// <param name="English">English forms besides the name.</param>
/// <param name="Position">Where it was written.</param>
public sealed record Unit(
    string Name, string? Kind, ImmutableArray<string> Arabic, ImmutableArray<string> English, SourcePosition Position);

/// <summary>How words bound a number.</summary>
public enum BoundKind : byte
{
    /// <summary>"more than".</summary>
    AtLeast,

    /// <summary>"less than".</summary>
    AtMost,

    /// <summary>"nearly".</summary>
    About,

    /// <summary>"between": two numbers follow.</summary>
    Range,

    /// <summary>"and", "to": between the two numbers of a range.</summary>
    RangeEnd,

    /// <summary>"exactly".</summary>
    Exactly,
}

/// <summary>Words that bound a number: "more than", «نحو».</summary>
/// <param name="Kind">Which bound they set.</param>
/// <param name="Arabic">Arabic forms.</param>
/// <param name="English">English forms.</param>
/// <param name="Position">Where it was written.</param>
public sealed record BoundWords(
    BoundKind Kind, ImmutableArray<string> Arabic, ImmutableArray<string> English, SourcePosition Position);

/// <summary>A recommendation of an analyst.</summary>
/// <param name="Name">Its canonical English name.</param>
/// <param name="Arabic">Arabic forms.</param>
/// <param name="English">English forms.</param>
/// <param name="Position">Where it was written.</param>
public sealed record Rating(
    string Name, ImmutableArray<string> Arabic, ImmutableArray<string> English, SourcePosition Position);
