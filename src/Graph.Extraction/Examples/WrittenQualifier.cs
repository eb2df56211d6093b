using System.Globalization;
using Graph.Extraction.Facts;
using Graph.Extraction.Identity;

namespace Graph.Extraction.Examples;

/// <summary>Compares a value as examples write it (<c>2e9 USD</c>, <c>49%</c>, <c>2025-06</c>) with one that was found.</summary>
internal static class WrittenQualifier
{
    internal static bool Says(string written, QualifierValue found) => found switch
    {
        TextValue text => NameKey.Of(written) == NameKey.Of(text.Text),
        DateValue date => written.Trim() == date.Iso,
        NumberValue number => IsNumber(written, out var value) && value == number.Number,
        PercentValue percent => IsNumber(written.AsSpan().TrimEnd('%'), out var value) && IsEnd(value, percent.Low, percent.High),
        MoneyValue money => written.LastIndexOf(' ') is > 0 and var blank && written[(blank + 1)..] == money.Currency
            && IsNumber(written.AsSpan(0, blank), out var value) && IsEnd(value, money.Low, money.High),
        _ => false,
    };

    // Of a range one end may be written: examples have no notation for two.
    private static bool IsEnd(decimal value, decimal? low, decimal? high) => value == low || value == high;

    private static bool IsNumber(ReadOnlySpan<char> text, out decimal value) =>
        decimal.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out value);
}
