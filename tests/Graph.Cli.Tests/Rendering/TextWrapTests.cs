using Graph.Cli.Rendering;

namespace Graph.Cli.Tests.Rendering;

public sealed class TextWrapTests
{
    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one two three", 13, "one two three")]
    [InlineData("abcdefgh", 3, "abc|def|gh")]
    [InlineData("a abcdef b", 3, "a|abc|def|b")]
    [InlineData("قال إنه", 4, "قال|إنه")]
    [InlineData("", 5, "")]
    public void LinesBreakBetweenWords(string text, int width, string lines) => Assert.Equal(lines, string.Join('|', TextWrap.Lines(text, width)));

    [Fact]
    public void AWordIsNeverCutBeforeACombiningMark() =>
        Assert.All(TextWrap.Lines("مُسْتَشْفَيَات", 3), line => Assert.False(char.GetUnicodeCategory(line[0]) == System.Globalization.UnicodeCategory.NonSpacingMark, line));

    [Fact]
    public void WithoutAWidthNothingWraps() => Assert.Equal([new string('x', 5000)], TextWrap.Lines(new string('x', 5000), null));
}
