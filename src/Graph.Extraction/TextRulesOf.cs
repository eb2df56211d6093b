using System.Collections.Immutable;
using Graph.Text.Analysis;

namespace Graph.Extraction;

/// <summary>Hands the words of the schema's lexicon to the analysis of texts.</summary>
internal static class TextRulesOf
{
    internal static TextRules Lexicon(Schema.Lexicon lexicon) => new()
    {
        Months = [.. lexicon.Months.Select(month => new MonthName(month.Number, month.Calendar == Schema.MonthCalendar.Hijri, Both(month.Arabic, month.English)))],
        Weekdays = [.. lexicon.Weekdays.Select(day => new WeekdayName((DayOfWeek)(day.Number % 7), Both(day.Arabic, day.English)))],
        Seasons = [.. lexicon.Seasons.Select(season => new SeasonName(season.Months.First, season.Months.Last, Both(season.Arabic, season.English)))],
        Currencies = [.. lexicon.Currencies.Select(currency => new CurrencyName(currency.Code, Both(currency.Arabic, currency.English), currency.Symbols))],
        Numbers = [.. lexicon.Numbers.Select(number => new NumberWord(number.Value, Both(number.Arabic, number.English)))],
        Ordinals = [.. lexicon.Ordinals.Select(ordinal => new OrdinalWord((int)ordinal.Value, Both(ordinal.Arabic, ordinal.English)))],
        Fractions = [.. lexicon.Fractions.Select(fraction => new FractionWord(fraction.Value, Both(fraction.Arabic, fraction.English)))],
        Units = [.. lexicon.Units.Where(unit => unit.Name is not ("percent" or "share")).Select(unit => new UnitName(unit.Name, unit.Kind == "duration", Both(unit.Arabic, unit.English.Add(unit.Name))))],
        Bounds = [.. lexicon.Bounds.Select(bound => new BoundWords(BoundOf(bound.Kind), Both(bound.Arabic, bound.English)))],
        Furniture = new FurnitureRules
        {
            Starts = [.. lexicon.Furniture.SelectMany(furniture => furniture.Starts)],
            Contains = [.. lexicon.Furniture.SelectMany(furniture => furniture.Contains)],
        },
    };

    private static Bound BoundOf(Schema.BoundKind kind) => kind switch
    {
        Schema.BoundKind.AtLeast => Bound.AtLeast,
        Schema.BoundKind.AtMost => Bound.AtMost,
        _ => Enum.TryParse<Bound>(kind.ToString(), out var bound) ? bound : Bound.About,
    };

    private static ImmutableArray<string> Both(ImmutableArray<string> arabic, ImmutableArray<string> english) => arabic.AddRange(english);
}
