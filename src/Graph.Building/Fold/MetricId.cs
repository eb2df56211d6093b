using System.Collections.Immutable;
using System.Globalization;
using Graph.Extraction.Facts;
using Graph.Schema;

namespace Graph.Building.Fold;

/// <summary>The id of a metric node: whose figure, of what, how much, when. Figures equal in all of these are one node.</summary>
internal static class MetricId
{
    internal static string Of(string owner, FactEntity metric)
    {
        var values = string.Join('-', metric.Properties.Where(pair => pair.Key != "period").OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{KeyText(pair.Key)}{Text(pair.Value)}"));
        var period = metric.Properties.TryGetValue("period", out var when) ? "/" + Text(when) : "";
        return $"{owner}/{EntityId.Of(metric.Name)}/{values}{period}";
    }

    // "low" and "high" say which end a figure is of; of the others the value tells.
    private static string KeyText(string key) => key is "low" or "high" ? key + "-" : "";

    private static string Text(QualifierValue value) => value switch
    {
        TextValue { Text: "%" } => "percent",
        TextValue text => EntityId.Of(text.Text),
        DateValue date => date.Iso,
        _ => CanonicalValue.Of(value).ToLowerInvariant().Replace(' ', '-'),
    };
}
