namespace Graph.Cypher.Tests.Temporal;

public sealed class InstantsFromMapsTests
{
    [Theory]
    [InlineData("date({year: 2024, month: 2, day: 29})", "2024-02-29")]
    [InlineData("date({year: 2024})", "2024-01-01")]
    [InlineData("date({year: 2020, week: 53, dayOfWeek: 5})", "2021-01-01")]
    [InlineData("date({year: 2023, quarter: 4, dayOfQuarter: 92})", "2023-12-31")]
    [InlineData("date({year: 2024, ordinalDay: 366})", "2024-12-31")]
    [InlineData("date({YEAR: 2024, weekday: 7, Week: 9})", "2024-03-03")]
    [InlineData("date({year: -44, month: 3, day: 15})", "-0044-03-15")]
    [InlineData("date({year: 12026})", "+12026-01-01")]
    [InlineData("localtime({hour: 7, minute: 5, second: 9, microsecond: 20})", "07:05:09.000020")]
    [InlineData("time({hour: 23, timezone: '-09:30'})", "23:00-09:30")]
    [InlineData("localdatetime({year: 2024, ordinalDay: 60, hour: 6})", "2024-02-29T06:00")]
    [InlineData("datetime({year: 2025, month: 1, day: 1, hour: 3, timezone: 'Asia/Riyadh'})", "2025-01-01T03:00+03:00[Asia/Riyadh]")]
    [InlineData("datetime({epochSeconds: -1, nanosecond: 5})", "1969-12-31T23:59:59.000000005Z")]
    [InlineData("datetime({epochMillis: -1, timezone: 'Asia/Tokyo'})", "1970-01-01T08:59:59.999+09:00[Asia/Tokyo]")]
    public void ComponentsNameAnInstant(string expression, string expected) => Assert.Equal(expected, TemporalExpression.Show(expression));

    [Theory]
    [InlineData("date({date: date('2024-01-31'), month: 2})", "2024-02-29")]
    [InlineData("date({date: date('2024-02-29'), year: 2025})", "2025-02-28")]
    [InlineData("date({date: date('2024-05-31'), quarter: 4})", "2024-11-30")]
    [InlineData("date({date: date('2020-12-31'), year: 2021, week: 1})", "2021-01-07")]
    [InlineData("localdatetime({datetime: datetime('2024-05-31T10:20:30Z'), minute: 0})", "2024-05-31T10:00:30")]
    [InlineData("time({time: time('23:30+01:00'), timezone: '+03:00'})", "01:30+03:00")]
    [InlineData("datetime({date: date('2024-07-01'), time: time('23:30-05:00'), timezone: 'Europe/Paris'})", "2024-07-02T06:30+02:00[Europe/Paris]")]
    [InlineData("datetime({date: date('2024-07-01'), timezone: 'Europe/Paris'})", "2024-07-01T00:00+02:00[Europe/Paris]")]
    [InlineData("datetime({date: datetime('2024-07-01T09:00-05:00'), hour: 1})", "2024-07-01T01:00Z")]
    public void AnotherInstantGivesWhatTheMapLeavesOut(string expression, string expected) => Assert.Equal(expected, TemporalExpression.Show(expression));

    [Theory]
    [InlineData("date({})", "needs at least `year`")]
    [InlineData("date({month: 3})", "`year` must be given")]
    [InlineData("date({year: 2024, day: 3})", "`day` cannot be given without `month`")]
    [InlineData("date({year: 2023, month: 2, day: 29})", "`day` is 29, but must lie between 1 and 28")]
    [InlineData("date({year: 2023, week: 53})", "`week` is 53, but must lie between 1 and 52")]
    [InlineData("date({year: 2023, month: 2, week: 5})", "not by both")]
    [InlineData("date({year: 2023.5})", "`year` must be an INTEGER, but is FLOAT `2023.5`")]
    [InlineData("date({year: 1000000000})", "`year` is 1000000000")]
    [InlineData("date({year: 2023, hour: 5})", "A date has no `hour`")]
    [InlineData("date({yaer: 2023})", "`yaer` is no component of a date")]
    [InlineData("date({year: 2023, timezone: 'Asia/Riyadh'})", "has no time zone")]
    [InlineData("date({date: localtime('10:00')})", "`date` must be a value that has one")]
    [InlineData("localtime({minute: 5})", "`minute` cannot be given without `hour`")]
    [InlineData("localtime({hour: 24})", "between 0 and 23")]
    [InlineData("localtime({hour: 1, minute: 1, second: 1, millisecond: 1, nanosecond: 1000})", "`nanosecond` is 1000")]
    [InlineData("localdatetime({year: 2023, hour: 5})", "A time of day needs a day")]
    [InlineData("datetime({datetime: datetime('2024-05-31T10:20:30Z'), date: date('2024-05-31')})", "`datetime` cannot stand beside")]
    [InlineData("datetime({epochSeconds: 1, epochMillis: 1})", "`epochSeconds` and `epochMillis`")]
    [InlineData("datetime({year: 2023, timezone: 3})", "`timezone` must be a STRING")]
    public void AMapThatNamesNothingIsRefused(string expression, string message) =>
        Assert.Contains(message, Assert.Throws<CypherException>(() => TemporalExpression.Compute(expression)).Message, StringComparison.Ordinal);

    [Fact]
    public void NullInAMapIsNotGiven() => Assert.Equal("2024-01-01", TemporalExpression.Show("date({year: 2024, month: null})"));
}
