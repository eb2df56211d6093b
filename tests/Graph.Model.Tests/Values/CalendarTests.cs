using FsCheck.Xunit;

namespace Graph.Model.Tests.Values;

public class CalendarTests
{
    [Property(MaxTest = 1000)]
    public void DaysAgreeWithDotNet(DateOnly date)
    {
        Date ours = date;
        Assert.Equal((date.Year, date.Month, date.Day), (ours.Year, ours.Month, ours.Day));
        Assert.Equal(date.DayNumber - new DateOnly(1970, 1, 1).DayNumber, ours.EpochDay);
        Assert.Equal(date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), ours.ToString());
    }

    [Theory]
    [InlineData("2024-02-29")]
    [InlineData("+10000-01-01")]
    [InlineData("-0044-03-15")]
    [InlineData("0000-01-01")]
    [InlineData("-999999999-01-01")]
    [InlineData("+999999999-12-31")]
    public void DatesReadBack(string text)
    {
        Assert.True(Date.TryParse(text, out var date));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("2025-02-29")]
    [InlineData("2025-13-01")]
    [InlineData("2025-1-01")]
    [InlineData("25-01-01")]
    [InlineData("2025-06-01T")]
    [InlineData("٢٠٢٥-06-01")]
    [InlineData("9999999999-01-01")]
    public void WhatIsNoDateIsRefused(string text) => Assert.False(Date.TryParse(text, out _));

    [Theory]
    [InlineData("2025-06-01T09:30:15+03:00[Asia/Riyadh]")]
    [InlineData("1900-01-01T00:00:00.000000001-01:01:01")]
    [InlineData("2025-12-31T23:59:59.999999999Z")]
    public void ZonedDateTimesReadBack(string text)
    {
        Assert.True(ZonedDateTime.TryParse(text, out var value));
        Assert.Equal(text, value.ToString());
    }

    [Theory]
    [InlineData("2025-06-01T09:30:15")]
    [InlineData("2025-06-01T24:00:00Z")]
    [InlineData("2025-06-01T09:30+19:00")]
    [InlineData("2025-06-01T09:30Z[]")]
    [InlineData("T")]
    [InlineData("]")]
    public void WhatIsNoZonedDateTimeIsRefused(string text) => Assert.False(ZonedDateTime.TryParse(text, out _));

    [Fact]
    public void ZonedDateTimesAreOrderedByInstant()
    {
        Assert.True(ZonedDateTime.TryParse("2025-06-01T12:00:00+03:00", out var riyadh));
        Assert.True(ZonedDateTime.TryParse("2025-06-01T10:00:00Z", out var london));
        Assert.True((Value)riyadh < london);
    }

    [Fact]
    public void ThereIsNoThirtiethOfFebruary() => Assert.Throws<ArgumentOutOfRangeException>(() => new Date(2025, 2, 30));
}
