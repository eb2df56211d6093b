using Graph.Model;

namespace Graph.Cypher.Tests.Temporal;

public sealed class InstantsFromTextsTests
{
    [Theory]
    [InlineData("date('2024-2-9')", "2024-02-09")]
    [InlineData("date('2024Q2')", "2024-04-01")]
    [InlineData("date('2024-q2-60')", "2024-05-30")]
    [InlineData("date('2024w091')", "2024-02-26")]
    [InlineData("date('2024366')", "2024-12-31")]
    [InlineData("date('-0001-12-31')", "-0001-12-31")]
    [InlineData("date('+0000001-01-01')", "0001-01-01")]
    [InlineData("date('+999999999-12-31')", "+999999999-12-31")]
    [InlineData("localtime('T0930')", "09:30")]
    [InlineData("localtime('9:5:7.5')", "09:05:07.500")]
    [InlineData("time('09:30')", "09:30Z")]
    [InlineData("time('09:30:00.000000001-0330')", "09:30:00.000000001-03:30")]
    [InlineData("localdatetime('20240229t093015')", "2024-02-29T09:30:15")]
    [InlineData("datetime('2024-02-29')", "2024-02-29T00:00Z")]
    [InlineData("datetime('2024-02-29T10z')", "2024-02-29T10:00Z")]
    [InlineData("datetime('2024-07-01T10:00[America/Los Angeles]')", "2024-07-01T10:00-07:00[America/Los_Angeles]")]
    [InlineData("datetime('1890-01-01T00:00[Asia/Riyadh]')", "1890-01-01T00:00+03:06:52[Asia/Riyadh]")]
    public void EveryIsoFormIsRead(string expression, string expected) => Assert.Equal(expected, TemporalExpression.Show(expression));

    [Theory]
    [InlineData("date('')")]
    [InlineData("date('24-01-01')")]
    [InlineData("date('2024-')")]
    [InlineData("date('2024-01-')")]
    [InlineData("date('2024-01-01 ')")]
    [InlineData("date('2024-001-1')")]
    [InlineData("date('20240101T00')")]
    [InlineData("date('٢٠٢٤-٠١-٠١')")]
    [InlineData("date('+9999999999-01-01')")]
    [InlineData("date('+20240101-')")]
    [InlineData("date('2024-13-01')")]
    [InlineData("date('2024-W54')")]
    [InlineData("date('2023-366')")]
    [InlineData("date('2024-Q5')")]
    [InlineData("localtime('24:00')")]
    [InlineData("localtime('10:60')")]
    [InlineData("localtime('10:00:60')")]
    [InlineData("localtime('10:00:00.')")]
    [InlineData("localtime('10:00:00.1234567890')")]
    [InlineData("localtime('10.5')")]
    [InlineData("localtime('10:00Z')")]
    [InlineData("time('10:00+19:00')")]
    [InlineData("time('10:00+1')")]
    [InlineData("time('10:00[Asia/Riyadh]')")]
    [InlineData("localdatetime('2024-01-01 10:00')")]
    [InlineData("datetime('2024-01-01T')")]
    [InlineData("datetime('2024-01-01T10:00[]')")]
    [InlineData("datetime('2024-01-01T10:00[Asia/Atlantis]')")]
    [InlineData("datetime('2024-01-01T10:00+05:00[Asia/Riyadh]')")]
    [InlineData("datetime('2024-03-31T02:30+01:00[Europe/Stockholm]')")]
    public void OtherTextsAreRefused(string expression) =>
        Assert.Equal(CypherErrorKind.ArgumentError, Assert.Throws<CypherException>(() => TemporalExpression.Compute(expression)).Kind);

    [Theory]
    [InlineData("datetime('2024-01-01T10:00[asia/riyadh]')", "did you mean `Asia/Riyadh`?")]
    [InlineData("datetime('2024-01-01T10:00[Riyadh]')", "did you mean `Asia/Riyadh`?")]
    [InlineData("datetime('2024-01-01T10:00+05:00[Asia/Riyadh]')", "the offset +05:00 is not that of `Asia/Riyadh`, which is +03:00 then")]
    [InlineData("date('01.02.2024')", "`01.02.2024` is not a date; write it as in `2025-06-01`")]
    [InlineData("date('2023-02-30')", "`day` is 30, but must lie between 1 and 28")]
    public void TheMessageSaysWhatToDo(string expression, string message) =>
        Assert.Contains(message, Assert.Throws<CypherException>(() => TemporalExpression.Compute(expression)).Message, StringComparison.Ordinal);

    [Fact]
    public void ReadingADateAndItsYearAllocatesNothing()
    {
        var function = Graph.Cypher.Temporal.TemporalFunctions.All.Single(candidate => candidate.Name == "date");
        var (context, arguments) = (new FixedContext(), new Value[] { "2024-01-31" });
        Read();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) Read();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Read() => Graph.Cypher.Temporal.TemporalAccess.TryComponent(function.Body(arguments, context), "year", out _);
    }
}
