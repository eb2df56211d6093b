namespace Graph.Cypher.Tests.Temporal;

public sealed class DurationTests
{
    [Theory]
    [InlineData("duration({quarters: 3})", "P9M")]
    [InlineData("duration({years: 0.1})", "P1M6DT2H5M49.2S")]
    [InlineData("duration({milliseconds: -1500})", "PT-1.5S")]
    [InlineData("duration({days: 1, hours: -30})", "P1DT-30H")]
    [InlineData("duration({nanoseconds: 0.9})", "PT0S")]
    [InlineData("duration('P1Y-2M3W')", "P10M21D")]
    [InlineData("duration('-P1DT2H')", "P-1DT-2H")]
    [InlineData("duration('pt1,5h')", "PT1H30M")]
    [InlineData("duration('P20120202T143721.545')", "P2012Y2M2DT14H37M21.545S")]
    [InlineData("duration('P0000-00-01T05')", "P1DT5H")]
    public void MapsAndTextsMakeDurations(string expression, string expected) => Assert.Equal(expected, TemporalExpression.Show(expression));

    [Theory]
    [InlineData("duration({})")]
    [InlineData("duration({eons: 1})")]
    [InlineData("duration({days: 'many'})")]
    [InlineData("duration({days: 1e300})")]
    [InlineData("duration({years: 9223372036854775807})")]
    [InlineData("duration({seconds: 9223372036854775807, minutes: 1})")]
    [InlineData("duration('')")]
    [InlineData("duration('P')")]
    [InlineData("duration('PT')")]
    [InlineData("duration('P1')")]
    [InlineData("duration('P1D2Y')")]
    [InlineData("duration('P1S')")]
    [InlineData("duration('PT1.H')")]
    [InlineData("duration('PT--1H')")]
    [InlineData("duration('P99999999999999999999999999999999D')")]
    [InlineData("duration('P2012-13-01')")]
    [InlineData("duration('P2012-0101')")]
    [InlineData("duration('P2012-01-01T10:1')")]
    [InlineData("duration('P2012-01-01T1010:10')")]
    public void OthersAreRefused(string expression) =>
        Assert.Contains(Assert.Throws<CypherException>(() => TemporalExpression.Compute(expression)).Kind,
            new[] { CypherErrorKind.ArgumentError, CypherErrorKind.ArithmeticError });

    [Theory]
    [InlineData("duration.between(date('2024-01-31'), date('2024-03-01'))", "P1M1D")]
    [InlineData("duration.between(date('2024-03-31'), date('2024-02-29'))", "P-1M")]
    [InlineData("duration.between(date('2024-01-01'), date('2023-12-31'))", "P-1D")]
    [InlineData("duration.between(datetime('2024-03-30T12:00[Europe/Stockholm]'), datetime('2024-03-31T12:00[Europe/Stockholm]'))", "P1D")]
    [InlineData("duration.inSeconds(datetime('2024-03-30T12:00[Europe/Stockholm]'), datetime('2024-03-31T12:00[Europe/Stockholm]'))", "PT23H")]
    [InlineData("duration.inDays(localdatetime('2024-01-01T12:00'), localdatetime('2024-01-03T11:00'))", "P1D")]
    [InlineData("duration.inMonths(date('2024-01-31'), date('2024-02-29'))", "PT0S")]
    [InlineData("duration.inSeconds(datetime('-999999999-01-01T00:00+18:00'), datetime('+999999999-12-31T23:59:59-18:00'))", "PT17531639991251H59M59S")]
    [InlineData("duration.between(datetime('+999999999-12-31T23:00-10:00'), datetime('+999999999-12-31T23:59-18:00'))", "PT8H59M")]
    public void DurationsLieBetweenInstants(string expression, string expected) => Assert.Equal(expected, TemporalExpression.Show(expression));

    [Theory]
    [InlineData("duration('PT-0.5S').seconds", "-1")]
    [InlineData("duration('PT-0.5S').millisecondsOfSecond", "500")]
    [InlineData("duration('PT-0.5S').milliseconds", "-500")]
    [InlineData("duration('P-14M').monthsOfYear", "-2")]
    [InlineData("duration('P3DT90M').hours", "1")]
    public void ComponentsAreWholeAmounts(string expression, string expected) => Assert.Equal(expected, TemporalExpression.Show(expression));

    [Theory]
    [InlineData("duration({hours: 24}) = duration({days: 1})", "false")]
    [InlineData("duration({minutes: 60}) = duration({hours: 1})", "true")]
    [InlineData("duration({days: 1}) < duration({days: 2})", "null")]
    public void DurationsAreEqualByPartsAndNotCompared(string expression, string expected) => Assert.Equal(expected, TemporalExpression.Show(expression));
}
