using System.Globalization;
using Graph.Extraction.Facts;
using Graph.Extraction.Identity;
using Graph.Schema;

namespace Graph.Building.Evaluation;

/// <summary>Compares facts with those of a gold file.</summary>
internal sealed class FactMatch(GraphSchema schema)
{
    internal bool Matches(GoldFact gold, Fact fact) =>
        (gold.Status is null || gold.Status == fact.Status) && SameEnds(gold.Subject, gold.Relation, gold.Object, fact);

    internal bool Matches(ForbiddenFact forbidden, Fact fact) =>
        (forbidden.Status is null || forbidden.Status == fact.Status) && SameEnds(forbidden.Subject, forbidden.Relation, forbidden.Object, fact);

    /// <summary>Names of all that gold says of a matched fact besides its ends and status: its qualifiers, and the period of its metric.</summary>
    internal static IEnumerable<(string Name, string Expected)> QualifiersOf(GoldFact gold)
    {
        foreach (var (name, value) in gold.Qualifiers) yield return (name, value);
        if (gold.Object is GoldMetric { Period: { } period }) yield return ("period", period);
    }

    internal static bool HasQualifier(Fact fact, string name, string expected, GoldFile gold) => name switch
    {
        "by" => fact.By is { } by && SourceNames(expected, gold).Any(source => NameKey.Same(source, by)),
        "period" => fact.Object.Properties.TryGetValue(name, out var period) && Same(period, expected),
        _ => fact.Qualifiers.TryGetValue(name, out var value) && Same(value, expected),
    };

    /// <summary>What the fact has for a qualifier, as a gold file would write it; null where it has none.</summary>
    internal static string? Written(Fact fact, string name) => name switch
    {
        "by" => fact.By,
        "period" => fact.Object.Properties.TryGetValue(name, out var period) ? Written(period) : null,
        _ => fact.Qualifiers.TryGetValue(name, out var value) ? Written(value) : null,
    };

    private bool SameEnds(GoldEnd subject, string relation, GoldEnd @object, Fact fact)
    {
        if (relation != fact.Relation) return false;
        if (IsEnd(subject, fact.Subject) && IsEnd(@object, fact.Object)) return true;
        return schema.Relations.TryGet(relation, out var found) && found.Symmetric && IsEnd(subject, fact.Object) && IsEnd(@object, fact.Subject);
    }

    private static bool IsEnd(GoldEnd gold, FactEntity end) => gold switch
    {
        GoldMetric metric => end.Label == GraphNames.Metric && IsMetric(metric, end),
        GoldEntity entity => end.Label != GraphNames.Metric && Names(entity).Intersect(Names(end)).Any(),
        _ => false,
    };

    private static bool IsMetric(GoldMetric gold, FactEntity metric)
    {
        var (low, high, currency) = Values(metric);
        return gold.Low == low && gold.High == high
            && (gold.Currency is null || gold.Currency == currency)
            && (gold.Unit is null || (metric.Properties.TryGetValue("unit", out var unit) && unit is TextValue { Text: var text } && NameKey.Same(gold.Unit, text)))
            && Names(metric).Contains(NameKey.Of(gold.Name));
    }

    private static (decimal? Low, decimal? High, string? Currency) Values(FactEntity metric)
    {
        decimal? Number(string name) => metric.Properties.TryGetValue(name, out var value) && value is NumberValue number ? number.Number : null;
        var currency = metric.Properties.TryGetValue("currency", out var code) && code is TextValue text ? text.Text : null;
        if (!metric.Properties.TryGetValue("value", out var value)) return (Number("low"), Number("high"), currency);
        return value switch
        {
            MoneyValue money => (money.Low, money.High, money.Currency),
            PercentValue percent => (percent.Low, percent.High, currency),
            NumberValue number => (number.Number, number.Number, currency),
            _ => (null, null, currency),
        };
    }

    private static bool Same(QualifierValue value, string expected) => value switch
    {
        TextValue text => NameKey.Same(text.Text, expected),
        DateValue date => date.Iso == expected.Trim(),
        NumberValue number => TryNumber(expected, out var wanted) && number.Number == wanted,
        PercentValue percent => TryNumber(expected.TrimEnd('%'), out var wanted) && percent.Low == wanted && percent.High == wanted,
        MoneyValue money => expected.LastIndexOf(' ') is > 0 and var space && TryNumber(expected[..space], out var wanted)
            && money.Low == wanted && money.High == wanted && money.Currency == expected[(space + 1)..].Trim(),
        _ => false,
    };

    private static string Written(QualifierValue value) => value switch
    {
        TextValue text => text.Text,
        DateValue date => date.Iso,
        NumberValue number => Number(number.Number),
        PercentValue percent => $"{Range(percent.Low, percent.High)} %",
        MoneyValue money => $"{Range(money.Low, money.High)} {money.Currency}",
        _ => "",
    };

    private static string Range(decimal? low, decimal? high) => low == high ? Number(low) : $"{Number(low)}–{Number(high)}";

    private static string Number(decimal? number) => number?.ToString("0.############", CultureInfo.InvariantCulture) ?? "";

    private static bool TryNumber(string text, out decimal number) => decimal.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    // A source may be written by its name, or by any form that the file lists for it.
    private static IEnumerable<string> SourceNames(string expected, GoldFile gold) =>
        gold.Entities.Where(entity => entity.Id == expected || Names(entity).Contains(NameKey.Of(expected))).SelectMany(entity => entity.Surfaces.Prepend(entity.Name)).Append(expected);

    private static IEnumerable<string> Names(GoldEntity entity) => entity.Surfaces.Prepend(entity.Name).Select(NameKey.Of);

    private static IEnumerable<string> Names(FactEntity entity) => (entity.Surfaces.IsDefault ? [] : entity.Surfaces).Prepend(entity.Name).Select(NameKey.Of);
}
