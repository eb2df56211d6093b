using Graph.Building.Evaluation;
using Graph.Cli.Rendering;
using Graph.Extraction.Facts;

namespace Graph.Cli.Evaluating;

/// <summary>Gold facts and found facts as one line each.</summary>
internal static class GoldText
{
    internal static string Of(GoldFact fact) =>
        Line(fact.Subject.Name, fact.Relation, Of(fact.Object), fact.Status, fact.Qualifiers.Select(pair => $"{pair.Key} {pair.Value}"));

    internal static string Of(ForbiddenFact fact) => Line(fact.Subject.Name, fact.Relation, Of(fact.Object), fact.Status, fact.Why is { } why ? [$"({why})"] : []);

    internal static string Of(Fact fact)
    {
        var qualifiers = fact.Qualifiers.Select(pair => $"{pair.Key} {ValueText.Of(pair.Value)}");
        var end = fact.Object.Properties.IsEmpty ? fact.Object.Name : $"{fact.Object.Name} {ValueText.Metric(fact.Object.Properties)}";
        return Line(fact.Subject.Name, fact.Relation, end, fact.Status, fact.By is { } by ? qualifiers.Append($"by {by}") : qualifiers);
    }

    private static string Of(GoldEnd end)
    {
        if (end is not GoldMetric metric) return end.Name;
        var figure = metric.Low == metric.High ? $"{metric.Low:#,0.###}" : $"{metric.Low:#,0.###}..{metric.High:#,0.###}";
        return string.Join(' ', new[] { metric.Name, figure, metric.Currency ?? metric.Unit, metric.Period }.Where(part => part is not null));
    }

    private static string Line(string from, string relation, string to, FactStatus? status, IEnumerable<string> rest) =>
        string.Join("  ", new[] { $"{from} {relation} {to}", status is null or FactStatus.Asserted ? null : status.Value.Name() }.Where(part => part is not null).Concat(rest));
}
