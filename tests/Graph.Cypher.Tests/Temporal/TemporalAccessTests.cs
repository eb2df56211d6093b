using Graph.Cypher.Temporal;

namespace Graph.Cypher.Tests.Temporal;

public sealed class TemporalAccessTests
{
    [Theory]
    [InlineData("date('2021-01-01').weekYear", "2020")]
    [InlineData("date('2021-01-01').week", "53")]
    [InlineData("date('2021-01-01').dayOfWeek", "5")]
    [InlineData("date('2024-12-31').ordinalDay", "366")]
    [InlineData("date('2024-12-31').quarterDay", "92")]
    [InlineData("date('-0005-03-01').year", "-5")]
    [InlineData("localtime('09:30:15.123456789').microsecond", "123456")]
    [InlineData("time('09:30-03:30').offsetMinutes", "-210")]
    [InlineData("time('09:30Z').timezone", "Z")]
    [InlineData("datetime('2024-07-01T10:00[Asia/Riyadh]').timezone", "Asia/Riyadh")]
    [InlineData("datetime('2024-07-01T10:00[Asia/Riyadh]').offset", "+03:00")]
    [InlineData("datetime('1969-12-31T23:59:59.9995Z').epochSeconds", "-1")]
    [InlineData("datetime('1969-12-31T23:59:59.9995Z').epochMillis", "-1")]
    public void ComponentsAreReadByName(string expression, string expected) => Assert.Equal(expected, TemporalExpression.Show(expression));

    [Fact]
    public void AnUnknownComponentIsNotFound()
    {
        Assert.False(TemporalAccess.TryComponent(TemporalExpression.Compute("date('2021-01-01')"), "hour", out _));
        Assert.False(TemporalAccess.TryComponent(TemporalExpression.Compute("localdatetime('2021-01-01')"), "offset", out _));
        Assert.False(TemporalAccess.TryComponent(5, "year", out _));
    }

    [Theory]
    [InlineData("datetime('+999999999-01-01T00:00Z').epochMillis")]
    [InlineData("duration({seconds: 9000000000000000000}).nanoseconds")]
    public void AComponentTooLargeForAnIntegerIsAnError(string expression) =>
        Assert.Equal(CypherErrorKind.ArithmeticError, Assert.Throws<CypherException>(() => TemporalExpression.Compute(expression)).Kind);

    [Theory]
    [InlineData("format(date('2024-07-01'), 'dd.MM.yyyy')", "01.07.2024")]
    [InlineData("format(date('2024-07-01'), 'EEEE, d MMMM yyyy')", "Monday, 1 July 2024")]
    [InlineData("format(datetime('2024-07-01T15:04:05.6789[Asia/Riyadh]'), 'h:mm a, ss.SSS VV xxx XX')", "3:04 PM, 05.678 Asia/Riyadh +03:00 +0300")]
    [InlineData("format(duration('P1D'))", "P1D")]
    public void APatternWritesAnInstant(string expression, string expected) => Assert.Equal(expected, TemporalExpression.Show(expression));

    [Theory]
    [InlineData("format(date('2024-07-01'), 'HH')")]
    [InlineData("format(date('2024-07-01'), 'bbb')")]
    [InlineData("format(date('2024-07-01'), 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy')")]
    [InlineData("format(duration('P1D'), 'dd')")]
    public void APatternOfOtherLettersIsRefused(string expression) =>
        Assert.Equal(CypherErrorKind.ArgumentError, Assert.Throws<CypherException>(() => TemporalExpression.Compute(expression)).Kind);
}
