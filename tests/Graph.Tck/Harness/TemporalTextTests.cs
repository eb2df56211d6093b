using Graph.Model;
using Graph.Tck.Values;

namespace Graph.Tck.Harness;

public sealed class TemporalTextTests
{
    private const long Second = 1_000_000_000;

    [Theory]
    [InlineData(0, "00:00")]
    [InlineData(12 * 3600 * Second, "12:00")]
    [InlineData((12 * 3600 + 31 * 60 + 14) * Second, "12:31:14")]
    [InlineData(Second / 2, "00:00:00.500")]
    [InlineData(645_876, "00:00:00.000645876")]
    [InlineData(645_000, "00:00:00.000645")]
    public void SecondsAreLeftOutWhenZeroAndFractionsComeInGroupsOfThree(long nanoseconds, string expected) =>
        Assert.Equal(expected, TemporalText.Of(new LocalTime(nanoseconds)));

    [Theory]
    [InlineData(0, null, "1984-10-11T00:00Z")]
    [InlineData(3600, "Europe/Stockholm", "1984-10-11T00:00+01:00[Europe/Stockholm]")]
    [InlineData(-5400, null, "1984-10-11T00:00-01:30")]
    [InlineData(53 * 60 + 28, "Europe/Stockholm", "1984-10-11T00:00+00:53:28[Europe/Stockholm]")]
    public void OffsetsKeepTheirSeconds(int offset, string? zone, string expected) =>
        Assert.Equal(expected, TemporalText.Of(ZonedDateTime.FromLocal(new LocalDateTime(new Date(1984, 10, 11), default), offset, zone)));

    [Theory]
    [InlineData(0, 0, 0, 0, "PT0S")]
    [InlineData(14, 3, 4 * 3600 + 5 * 60 + 6, 789_000_000, "P1Y2M3DT4H5M6.789S")]
    [InlineData(-14, 0, 0, 0, "P-1Y-2M")]
    [InlineData(0, 1, -2, 1, "P1DT-1.999999999S")]
    [InlineData(0, 0, -1, 999_000_000, "PT-0.001S")]
    [InlineData(0, 0, -60, 0, "PT-1M")]
    public void EachPartOfADurationHasItsOwnSign(long months, long days, long seconds, int nanoseconds, string expected) =>
        Assert.Equal(expected, TemporalText.Of(new Duration(months, days, seconds, nanoseconds)));
}
