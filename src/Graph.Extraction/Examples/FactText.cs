using System.Globalization;
using Graph.Extraction.Facts;
using Graph.Schema;

namespace Graph.Extraction.Examples;

/// <summary>Facts as one line of text, in the notation of examples: <c>[Alpha, ACQUIRED, Beta, planned, { amount: 2e9 USD }]</c>.</summary>
public static class FactText
{
    /// <summary>An expected fact as its example writes it.</summary>
    public static string Of(ExpectedFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var end = fact.Object ?? Braces(fact.ObjectProperties.Select(pair => $"{pair.Key}: {pair.Value}"));
        var extra = fact.Qualifiers.Select(pair => $"{pair.Key}: {pair.Value}");
        return Line(fact.Subject, fact.Relation, end, fact.Status, fact.By, extra);
    }

    /// <summary>A found fact as an example would write it.</summary>
    public static string Of(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var end = fact.Object.Properties.IsEmpty
            ? fact.Object.Name
            : Braces(fact.Object.Properties.Select(pair => $"{pair.Key}: {Of(pair.Value)}").Prepend($"metric: {fact.Object.Name}"));
        return Line(fact.Subject.Name, fact.Relation, end, fact.Status.Name(), fact.By, fact.Qualifiers.Select(pair => $"{pair.Key}: {Of(pair.Value)}"));
    }

    /// <summary>A value as examples write it; a range with two dots, an open one with the dots alone.</summary>
    public static string Of(QualifierValue value) => value switch
    {
        TextValue text => text.Text,
        DateValue date => date.Iso,
        NumberValue number => Of(number.Number),
        PercentValue percent => Range(percent.Low, percent.High) + "%",
        MoneyValue money => $"{Range(money.Low, money.High)} {money.Currency}",
        _ => "",
    };

    private static string Line(string subject, string relation, string end, string status, string? by, IEnumerable<string> qualifiers)
    {
        var extra = (by is null ? qualifiers : qualifiers.Append($"by: {by}")).ToList();
        var line = $"{subject}, {relation}, {end}";
        if (status != FactStatus.Asserted.Name()) line += $", {status}";
        if (extra.Count > 0) line += $", {Braces(extra)}";
        return $"[{line}]";
    }

    private static string Braces(IEnumerable<string> pairs) => $"{{ {string.Join(", ", pairs)} }}";

    private static string Range(decimal? low, decimal? high) => low == high ? Of(low ?? 0) : $"{(low is { } from ? Of(from) : "")}..{(high is { } to ? Of(to) : "")}";

    private static string Of(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
