namespace Graph.Extraction.Tests.Assertion;

/// <summary>The articles of these tests are of 15 June 2025.</summary>
public sealed class QualifierTests
{
    [Theory]
    [InlineData("استحوذت شركة «نورا» على شركة «بيلار» مقابل 3.5 مليار دولار في 12 مايو 2024.", "[نورا, ACQUIRED, بيلار, { amount: 3500000000 USD, date: 2024-05-12 }]")]
    [InlineData("استحوذت شركة «نورا» على شركة «بيلار» العام الماضي.", "[نورا, ACQUIRED, بيلار, { date: 2024 }]")]
    [InlineData("استحوذت شركة «نورا» على 49% من شركة «بيلار».", "[نورا, ACQUIRED_STAKE_IN, بيلار, { share: 49% }]")]
    [InlineData("غرمت المفوضية الأوروبية «غوغل» 200 مليون يورو.", "[European Commission, FINED, Google, { amount: 200000000 EUR }]")]
    [InlineData("Pilar Inc was acquired by Nora Group in May 2024 for $2 billion.", "[Nora Group, ACQUIRED, Pilar Inc, { amount: 2000000000 USD, date: 2024-05 }]")]
    [InlineData("Nora Group acquired Pilar Inc last year.", "[Nora Group, ACQUIRED, Pilar Inc, { date: 2024 }]")]
    [InlineData("Nora Group bought a 49% stake in Pilar Inc for €300 million.", "[Nora Group, ACQUIRED_STAKE_IN, Pilar Inc, { amount: 300000000 EUR, share: 49% }]")]
    public void ADealHasItsDateItsPriceAndItsShare(string text, string fact) => Reading.Check(text, fact);

    [Theory]
    [InlineData("بلغت إيرادات شركة «نورا» 12 مليون ريال سعودي في 2024.", "[نورا, REPORTED, { metric: revenue, currency: SAR, period: 2024, value: 12000000 }]")]
    [InlineData("بلغت إيرادات شركة «نورا» ما بين 70 و72 مليار دولار.", "[نورا, REPORTED, { metric: revenue, currency: USD, high: 72000000000, low: 70000000000 }]")]
    [InlineData("بلغت إيرادات شركة «نورا» أكثر من 160 مليار دولار سنويا.", "[نورا, REPORTED, { metric: revenue, currency: USD, low: 160000000000, period: P1Y }]")]
    [InlineData("Nora Group reported revenue of $12.5 million in 2024.", "[Nora Group, REPORTED, { metric: revenue, currency: USD, period: 2024, value: 12500000 }]")]
    [InlineData("Nora Group said revenue would reach $5bn in 2026.", "[Nora Group, REPORTED, { metric: revenue, currency: USD, period: 2026, value: 5000000000 }, planned]")]
    public void AFigureHasItsValueItsUnitAndItsPeriod(string text, string fact) => Reading.Check(text, fact);
}
