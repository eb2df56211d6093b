using System.Collections.Immutable;
using System.Globalization;
using Graph.Extraction.Facts;

namespace Graph.Cli.Rendering;

/// <summary>Values of facts for readers: <c>14.3 billion USD</c>, <c>70 to 72 billion USD</c>, <c>over 20 %</c>.</summary>
internal static class ValueText
{
    private static readonly (decimal Value, string Name)[] Scales = [(1e12m, " trillion"), (1e9m, " billion"), (1e6m, " million")];

    internal static string Of(QualifierValue value) => value switch
    {
        TextValue text => text.Text,
        DateValue { Iso: "P1Y" } => "a year",
        DateValue date => date.Iso,
        NumberValue number => Number(number.Number),
        PercentValue percent => Range(percent.Low, percent.High) + " %",
        MoneyValue money => $"{Range(money.Low, money.High)} {money.Currency}",
        _ => "",
    };

    /// <summary>The values of a figure: <c>41 year</c>, <c>70 to 72 billion USD, 2025</c>.</summary>
    internal static string Metric(ImmutableSortedDictionary<string, QualifierValue> properties)
    {
        decimal? NumberAt(string key) => properties.GetValueOrDefault(key) is NumberValue number ? number.Number : null;
        var exact = NumberAt("value");
        var unit = properties.GetValueOrDefault("currency") ?? properties.GetValueOrDefault("unit");
        var figure = Range(exact ?? NumberAt("low"), exact ?? NumberAt("high"));
        if (unit is not null) figure += " " + Of(unit);
        return properties.TryGetValue("period", out var period) ? $"{figure}, {Of(period)}" : figure;
    }

    private static string Range(decimal? low, decimal? high) => (low, high) switch
    {
        ({ } from, { } to) when from == to => Number(from),
        ({ } from, { } to) => Join(from, to),
        ({ } from, null) => $"over {Number(from)}",
        (null, { } to) => $"up to {Number(to)}",
        _ => "",
    };

    // Both ends of one scale name it once: 70 to 72 billion.
    private static string Join(decimal from, decimal to)
    {
        var scale = ScaleOf(to);
        return scale.Name.Length > 0 && ScaleOf(from) == scale ? $"{Plain(from / scale.Value)} to {Number(to)}" : $"{Number(from)} to {Number(to)}";
    }

    private static string Number(decimal number) => ScaleOf(number) is { Name.Length: > 0 } scale ? Plain(number / scale.Value) + scale.Name : Plain(number);

    private static (decimal Value, string Name) ScaleOf(decimal number) => Array.Find(Scales, scale => Math.Abs(number) >= scale.Value) is { Value: > 0 } scale ? scale : (1, "");

    private static string Plain(decimal number) => number.ToString("#,0.###", CultureInfo.InvariantCulture);
}
