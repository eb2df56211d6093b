namespace Graph.Cypher.Tests.Temporal;

public sealed class TemporalMathTests
{
    [Theory]
    [InlineData("date('2024-01-31') + duration('P1M')", "2024-02-29")]
    [InlineData("duration('P1M') + date('2023-01-31')", "2023-02-28")]
    [InlineData("date('2024-01-31') - duration('P2M')", "2023-11-30")]
    [InlineData("date('2024-01-01') + duration('PT23H59M')", "2024-01-01")]
    [InlineData("date('2024-01-01') + duration('PT-23H-59M-59.5S')", "2024-01-01")]
    [InlineData("date('2024-01-01') + duration('PT-24H')", "2023-12-31")]
    [InlineData("localtime('23:30') + duration('PT1H')", "00:30")]
    [InlineData("localtime('00:30') - duration('P5DT49H')", "23:30")]
    [InlineData("time('23:30+02:00') + duration('PT0.000000001S')", "23:30:00.000000001+02:00")]
    [InlineData("localdatetime('2024-02-29T00:00') - duration('P4YT1S')", "2020-02-28T23:59:59")]
    public void InstantsMoveByMonthsThenDaysThenSeconds(string expression, string expected) =>
        Assert.Equal(expected, TemporalExpression.Show(expression));

    [Theory]
    [InlineData("datetime('2024-03-30T02:30[Europe/Stockholm]') + duration('P1D')", "2024-03-31T03:30+02:00[Europe/Stockholm]")]
    [InlineData("datetime('2024-03-30T02:30[Europe/Stockholm]') + duration('PT24H')", "2024-03-31T03:30+02:00[Europe/Stockholm]")]
    [InlineData("datetime('2024-03-30T12:00[Europe/Stockholm]') + duration('P1D')", "2024-03-31T12:00+02:00[Europe/Stockholm]")]
    [InlineData("datetime('2024-03-30T12:00[Europe/Stockholm]') + duration('PT24H')", "2024-03-31T13:00+02:00[Europe/Stockholm]")]
    [InlineData("datetime('2024-10-27T02:30[Europe/Stockholm]') + duration('PT1H')", "2024-10-27T02:30+01:00[Europe/Stockholm]")]
    public void DaysKeepTheClockAndHoursPassAsTheyDo(string expression, string expected) =>
        Assert.Equal(expected, TemporalExpression.Show(expression));

    [Theory]
    [InlineData("duration('P1Y2M') + duration('P-3M4D')", "P11M4D")]
    [InlineData("duration('PT1S') - duration('PT1.5S')", "PT-0.5S")]
    [InlineData("duration('P1M') / 3", "P10DT3H29M42S")]
    [InlineData("duration('P1D') / 7", "PT3H25M42.857142857S")]
    [InlineData("duration('PT10S') * -0.1", "PT-1S")]
    [InlineData("2 * duration('P1Y')", "P2Y")]
    [InlineData("duration('PT0.000000001S') * 0.5", "PT0S")]
    public void DurationsAddAndScale(string expression, string expected) => Assert.Equal(expected, TemporalExpression.Show(expression));

    [Theory]
    [InlineData("date('+999999999-12-31') + duration('P1D')")]
    [InlineData("date('-999999999-01-01') - duration('P1M')")]
    [InlineData("localdatetime('+999999999-12-31T23:59') + duration('PT1M')")]
    [InlineData("datetime('+999999999-12-31T23:59Z') + duration({seconds: 9000000000000000000})")]
    [InlineData("datetime('2024-01-01T00:00Z') + duration({months: 3500000000000})")]
    [InlineData("duration({seconds: 9000000000000000000}) + duration({seconds: 9000000000000000000})")]
    [InlineData("duration({seconds: 9000000000000000000}) * 10")]
    [InlineData("duration('P1D') * 1e300")]
    [InlineData("duration('P1D') / 0")]
    [InlineData("duration('P1D') / 0.0")]
    public void WhatDoesNotFitIsAnArithmeticError(string expression) =>
        Assert.Equal(CypherErrorKind.ArithmeticError, Assert.Throws<CypherException>(() => TemporalExpression.Compute(expression)).Kind);

    [Fact]
    public void OtherOperandsAreLeftToOthers()
    {
        Assert.Throws<InvalidOperationException>(() => TemporalExpression.Compute("date('2024-01-01') - date('2024-01-01')"));
        Assert.Throws<InvalidOperationException>(() => TemporalExpression.Compute("duration('P1D') - date('2024-01-01')"));
        Assert.Throws<InvalidOperationException>(() => TemporalExpression.Compute("2 / duration('P1D')"));
        Assert.Throws<InvalidOperationException>(() => TemporalExpression.Compute("duration('P1D') + 1"));
    }
}
