using System.Collections.Immutable;
using Graph.Cli.Rendering;
using Graph.Extraction.Facts;

namespace Graph.Cli.Tests.Rendering;

public sealed class ValueTextTests
{
    public static TheoryData<QualifierValue, string> Values => new()
    {
        { new MoneyValue(14_300_000_000, 14_300_000_000, "USD"), "14.3 billion USD" },
        { new MoneyValue(70_000_000_000, 72_000_000_000, "USD"), "70 to 72 billion USD" },
        { new MoneyValue(900_000_000, 1_200_000_000, "EUR"), "900 million to 1.2 billion EUR" },
        { new MoneyValue(160_000_000_000, null, "USD"), "over 160 billion USD" },
        { new MoneyValue(null, 5_000, "EGP"), "up to 5,000 EGP" },
        { new PercentValue(49, 49), "49 %" },
        { new PercentValue(20, null), "over 20 %" },
        { new DateValue("2026-Q1"), "2026-Q1" },
        { new DateValue("P1Y"), "a year" },
        { new TextValue("CEO"), "CEO" },
        { new NumberValue(55.45m), "55.45" },
    };

    [Theory, MemberData(nameof(Values))]
    public void AValueReadsAsOneWouldSayIt(QualifierValue value, string text) => Assert.Equal(text, ValueText.Of(value));

    [Fact]
    public void AFigureHasItsUnitAndItsTime() => Assert.Equal("70 to 72 billion USD, 2025", ValueText.Metric(
        ImmutableSortedDictionary<string, QualifierValue>.Empty.Add("low", new NumberValue(70e9m)).Add("high", new NumberValue(72e9m)).Add("currency", new TextValue("USD")).Add("period", new DateValue("2025"))));
}
