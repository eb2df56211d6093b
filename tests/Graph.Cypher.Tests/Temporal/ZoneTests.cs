namespace Graph.Cypher.Tests.Temporal;

public sealed class ZoneTests
{
    [Theory]
    [InlineData("datetime({year: 2024, month: 3, day: 31, hour: 2, minute: 30, timezone: 'Europe/Stockholm'})", "2024-03-31T03:30+02:00[Europe/Stockholm]")]
    [InlineData("datetime('2024-10-27T02:30[Europe/Stockholm]')", "2024-10-27T02:30+02:00[Europe/Stockholm]")]
    [InlineData("datetime('2024-10-27T02:30+01:00[Europe/Stockholm]')", "2024-10-27T02:30+01:00[Europe/Stockholm]")]
    [InlineData("datetime({datetime: datetime('2024-10-27T02:30+01:00[Europe/Stockholm]'), minute: 15})", "2024-10-27T02:15+01:00[Europe/Stockholm]")]
    [InlineData("datetime.truncate('hour', datetime('2024-10-27T02:30+01:00[Europe/Stockholm]'))", "2024-10-27T02:00+01:00[Europe/Stockholm]")]
    public void SkippedTimesMoveOnAndRepeatedTimesKeepTheirOffset(string expression, string expected) =>
        Assert.Equal(expected, TemporalExpression.Show(expression));

    [Theory]
    [InlineData("datetime({year: 999999999, month: 7, timezone: 'Europe/Stockholm'})", "+999999999-07-01T00:00+02:00[Europe/Stockholm]")]
    [InlineData("datetime({year: 999999999, month: 12, timezone: 'Europe/Stockholm'})", "+999999999-12-01T00:00+01:00[Europe/Stockholm]")]
    [InlineData("datetime({year: 20024, month: 7, timezone: 'America/New_York'})", "+20024-07-01T00:00-04:00[America/New_York]")]
    [InlineData("datetime({year: -999999999, month: 7, timezone: 'Europe/Stockholm'})", "-999999999-07-01T00:00+00:53:28[Europe/Stockholm]")]
    [InlineData("datetime({year: -20000, timezone: 'Asia/Riyadh'})", "-20000-01-01T00:00+03:06:52[Asia/Riyadh]")]
    public void FarYearsFollowTheRulesAtTheEndsOfTheZone(string expression, string expected) =>
        Assert.Equal(expected, TemporalExpression.Show(expression));

    [Theory]
    [InlineData("Asia/Riyadh", "datetime('2024-02-29T10:00')", "2024-02-29T10:00+03:00[Asia/Riyadh]")]
    [InlineData("Asia/Riyadh", "date()", "2026-03-14")]
    [InlineData("Pacific/Kiritimati", "date()", "2026-03-15")]
    [InlineData("Asia/Riyadh", "localtime()", "15:30:15.250")]
    [InlineData("+05:30", "time('10:00')", "10:00+05:30")]
    [InlineData("Asia/Riyadh", "time(localtime('10:00'))", "10:00+03:00")]
    [InlineData("Asia/Riyadh", "datetime({year: 2024})", "2024-01-01T00:00+03:00[Asia/Riyadh]")]
    public void TheZoneOfTheDatabaseStandsWhereNoneIsNamed(string zone, string expression, string expected) =>
        Assert.Equal(expected, TemporalExpression.Show(expression, new FixedContext(zone)));

    [Theory]
    [InlineData("datetime()", "2026-03-14T12:30:15.250Z")]
    [InlineData("datetime.statement()", "2026-03-14T12:30:15.250Z")]
    [InlineData("datetime.transaction()", "2026-03-14T11:30:15.250Z")]
    [InlineData("datetime.realtime()", "2026-03-14T13:30:15.250Z")]
    [InlineData("localdatetime.realtime('Asia/Riyadh')", "2026-03-14T16:30:15.250")]
    [InlineData("time.transaction({timezone: 'Asia/Riyadh'})", "14:30:15.250+03:00")]
    [InlineData("date({timezone: 'Pacific/Kiritimati'})", "2026-03-15")]
    [InlineData("date.truncate('month')", "2026-03-01")]
    [InlineData("timestamp()", "1773491415250")]
    public void EachClockShowsItsMoment(string expression, string expected) => Assert.Equal(expected, TemporalExpression.Show(expression));
}
