using Graph.Extraction.Facts;
using Graph.Model;

namespace Graph.Building.Fold;

/// <summary>Spells a qualifier as graph properties. Numbers are floats, which every tool that reads a graph has; the fact log keeps them exact.</summary>
internal static class PropertyValues
{
    internal static IEnumerable<(string Key, Value Value)> Of(string name, QualifierValue value) => value switch
    {
        TextValue text => [(name, text.Text)],
        DateValue date => [(name, date.Iso)],
        NumberValue number => [(name, (double)number.Number)],
        MoneyValue money => [.. Range(name, money.Low, money.High), (name is "amount" or "value" ? "currency" : name + "_currency", money.Currency)],
        PercentValue percent => Range(name, percent.Low, percent.High),
        _ => throw new ArgumentException($"There is no property for {value.GetType().Name}.", nameof(value)),
    };

    private static IEnumerable<(string Key, Value Value)> Range(string name, decimal? low, decimal? high)
    {
        if (low is { } exact && high == exact)
        {
            yield return (name, (double)exact);
            yield break;
        }

        if (low is { } from) yield return (name + "_low", (double)from);
        if (high is { } to) yield return (name + "_high", (double)to);
    }
}
