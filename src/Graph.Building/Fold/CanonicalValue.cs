using System.Globalization;
using Graph.Extraction.Facts;
using Graph.Extraction.Identity;

namespace Graph.Building.Fold;

/// <summary>A text that is the same for values that say the same.</summary>
internal static class CanonicalValue
{
    internal static string Of(QualifierValue value) => value switch
    {
        TextValue text => NameKey.Of(text.Text),
        DateValue date => date.Iso,
        NumberValue number => Number(number.Number),
        MoneyValue money => $"{Range(money.Low, money.High)} {money.Currency}",
        PercentValue percent => $"{Range(percent.Low, percent.High)} %",
        _ => value.ToString(),
    };

    private static string Range(decimal? low, decimal? high) => low == high && low is { } exact ? Number(exact) : $"{Number(low)}..{Number(high)}";

    private static string Number(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "";
}
