namespace Graph.Extraction.Facts;

/// <summary>The value of a qualifier or of a metric's property.</summary>
public abstract record QualifierValue;

/// <summary>Words: a title, a rating, what a deal is about.</summary>
/// <param name="Text">As normalised by the lexicon, else as the article has it.</param>
public sealed record TextValue(string Text) : QualifierValue;

/// <summary>A date or period.</summary>
/// <param name="Iso">2025, 2025-06, 2025-06-14, 2026-Q1, 2025-H2 or an ISO 8601 interval; P1Y for a yearly figure.</param>
public sealed record DateValue(string Iso) : QualifierValue;

/// <summary>A plain number; a percentage has the value 20 for 20 %.</summary>
/// <param name="Number">The number.</param>
public sealed record NumberValue(decimal Number) : QualifierValue;

/// <summary>Money. One end is null where only the other is stated; both are equal where the amount is exact.</summary>
/// <param name="Low">Lower end, in units of the currency.</param>
/// <param name="High">Upper end, in units of the currency.</param>
/// <param name="Currency">ISO 4217 code.</param>
public sealed record MoneyValue(decimal? Low, decimal? High, string Currency) : QualifierValue;

/// <summary>A percentage. One end is null where only the other is stated.</summary>
/// <param name="Low">Lower end; 49 means 49 %.</param>
/// <param name="High">Upper end.</param>
public sealed record PercentValue(decimal? Low, decimal? High) : QualifierValue;
