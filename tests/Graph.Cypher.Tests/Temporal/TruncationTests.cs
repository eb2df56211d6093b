namespace Graph.Cypher.Tests.Temporal;

public sealed class TruncationTests
{
    [Theory]
    [InlineData("date.truncate('MONTH', date('2024-07-19'))", "2024-07-01")]
    [InlineData("date.truncate('century', date('-0044-03-15'))", "-0100-01-01")]
    [InlineData("date.truncate('weekYear', date('2021-01-01'))", "2019-12-30")]
    [InlineData("date.truncate('week', date('2024-07-19'), {dayOfWeek: 7})", "2024-07-21")]
    [InlineData("localtime.truncate('hour', time('10:45+03:00'), {minute: 5})", "10:05")]
    [InlineData("localtime.truncate('millisecond', localtime('10:45:01.123456789'), {microsecond: 5})", "10:45:01.123005")]
    [InlineData("localtime.truncate('microsecond', localtime('10:45:01.123456789'), {millisecond: 5})", "10:45:01.005")]
    [InlineData("localdatetime.truncate('day', date('2024-07-19'))", "2024-07-19T00:00")]
    [InlineData("datetime.truncate('hour', date('2024-07-19'))", "2024-07-19T00:00Z")]
    [InlineData("datetime.truncate('day', datetime('2024-03-31T12:00[Europe/Stockholm]'))", "2024-03-31T00:00+01:00[Europe/Stockholm]")]
    [InlineData("time.truncate('day', localtime('10:00'), {timezone: 'Asia/Riyadh'})", "00:00+03:00")]
    [InlineData("date.truncate('day', null)", "null")]
    public void AnInstantGoesBackToTheBeginningOfTheUnit(string expression, string expected) =>
        Assert.Equal(expected, TemporalExpression.Show(expression));

    [Theory]
    [InlineData("date.truncate('fortnight', date('2024-07-19'))", "`fortnight` is no unit to truncate to")]
    [InlineData("date.truncate('7', date('2024-07-19'))", "`7` is no unit")]
    [InlineData("date.truncate('hour', date('2024-07-19'))", "A date cannot be truncated to its `hour`")]
    [InlineData("localtime.truncate('year', localtime('10:00'))", "cannot be truncated to its `year`")]
    [InlineData("date.truncate('year', localtime('10:00'))", "`date.truncate` cannot take LOCAL TIME `10:00`")]
    [InlineData("date.truncate('day', date('2024-07-19'), {timezone: 'Asia/Riyadh'})", "no time zone to set")]
    [InlineData("date.truncate('millennium', date('-999999999-01-01'))", "begins before the year")]
    [InlineData("localtime.truncate('microsecond', localtime('10:00'), {nanosecond: 1000})", "`nanosecond` is 1000")]
    public void WhatCannotBeTruncatedIsRefused(string expression, string message) =>
        Assert.Contains(message, Assert.Throws<CypherException>(() => TemporalExpression.Compute(expression)).Message, StringComparison.Ordinal);
}
