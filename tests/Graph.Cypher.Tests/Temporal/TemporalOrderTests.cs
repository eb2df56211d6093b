namespace Graph.Cypher.Tests.Temporal;

public sealed class TemporalOrderTests
{
    [Theory]
    [InlineData("date('2024-01-01') < date('2024-01-02')", "true")]
    [InlineData("datetime('2024-01-01T10:00+03:00') < datetime('2024-01-01T09:00+01:00')", "true")]
    [InlineData("datetime('2024-01-01T10:00+01:00') = datetime('2024-01-01T09:00Z')", "false")]
    [InlineData("datetime('2024-01-01T10:00+01:00') > datetime('2024-01-01T09:00Z')", "true")]
    [InlineData("time('10:00+01:00') <= time('09:30Z')", "true")]
    [InlineData("localtime('10:00') >= localtime('10:00')", "true")]
    [InlineData("date('2024-01-01') < localdatetime('2024-01-01T00:00')", "null")]
    [InlineData("date('2024-01-01') = localdatetime('2024-01-01T00:00')", "false")]
    [InlineData("localtime('10:00') < 5", "null")]
    public void InstantsOfOneKindCompare(string expression, string expected) => Assert.Equal(expected, TemporalExpression.Show(expression));
}
