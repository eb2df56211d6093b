namespace Graph.Text.Tests.Reading;

public sealed class LineIndexTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab\ncd", 2, 1, 3)]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\rcd", 4, 2, 2)]
    [InlineData("a\n\nb", 2, 2, 1)]
    [InlineData("a\n", 2, 2, 1)]
    [InlineData("سطر\nثان", 5, 2, 2)]
    public void LinesAndColumnsCountFromOne(string text, int offset, int line, int column) => Assert.Equal((line, column), new LineIndex(text).At(offset));

    [Theory]
    [InlineData("ab\r\ncd\n", "ab|cd|")]
    [InlineData("one", "one")]
    [InlineData("\r\r\n\n", "|||")]
    public void EveryLineIsGivenWithoutItsEnd(string text, string lines)
    {
        var index = new LineIndex(text);
        Assert.Equal(lines, string.Join('|', Enumerable.Range(1, index.Count).Select(line => index.SpanOf(line).In(text).ToString())));
    }

    [Fact]
    public void OffsetsOutsideTheTextAreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new LineIndex("ab").At(3));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LineIndex("ab").At(-1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\r")]
    [InlineData("\n\r\n\r\r")]
    [InlineData("a\r\nb\rc\nd")]
    public void CountingLineEndsAgreesWithTheIndex(string text) => Assert.Equal(new LineIndex(text).Count - 1, LineIndex.CountLineEnds(text));
}
