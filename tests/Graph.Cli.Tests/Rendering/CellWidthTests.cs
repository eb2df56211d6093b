using Graph.Cli.Rendering;

namespace Graph.Cli.Tests.Rendering;

public sealed class CellWidthTests
{
    [Theory]
    [InlineData("Meta", 4)]
    [InlineData("ميتا", 4)]
    [InlineData("مِيتَا", 4)]
    [InlineData("أُطلِق", 4)]
    [InlineData("آ", 1)]
    [InlineData("شـركة", 5)]
    [InlineData("\u2068ميتا\u2069", 4)]
    [InlineData("نص\u200f", 2)]
    [InlineData("می\u200cخواهم", 7)]
    [InlineData("a\u200db", 2)]
    [InlineData("Łódź", 4)]
    [InlineData("日本", 4)]
    [InlineData("", 0)]
    public void MarksAndControlsTakeNoColumn(string text, int width) => Assert.Equal(width, CellWidth.Of(text));

    [Theory]
    [InlineData("ميتا", "\u2068ميتا\u2069")]
    [InlineData("Meta ميتا", "\u2068Meta ميتا\u2069")]
    [InlineData("Meta", "Meta")]
    public void OnlyRightToLeftTextIsIsolated(string text, string isolated) => Assert.Equal(isolated, Bidi.Isolate(text));
}
