using System.Globalization;
using System.Text;
using Graph.Text.Reading;

namespace Graph.Text.Tests.Reading;

public sealed class PlainTextTests
{
    [Fact]
    public void TextIsAsWrittenAndHasNoTitle()
    {
        var article = Reads.Article("a.txt", "  عنوان\n\nفقرة  \n");
        Assert.Equal(("  عنوان\n\nفقرة  \n", null, "a.txt"), (article.Text, article.Title, article.Path));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8 bom")]
    [InlineData("utf-16 bom")]
    [InlineData("utf-16BE")]
    [InlineData("windows-1256")]
    public void ALongTextComesInPartsThatJoinToTheWhole(string encoding)
    {
        var text = string.Concat(Enumerable.Range(1, 60).Select(i => string.Create(CultureInfo.InvariantCulture, $"السطر رقم {i} في النص الطويل\r\n")));
        var parts = Reads.File("big.txt", EncodingTests.Encode(text, encoding), new ReadOptions { SplitBytes = 301 }).ConvertAll(result => result.Article!);

        Assert.True(parts.Count > 3);
        Assert.Equal(text, string.Concat(parts.Select(part => part.Text)));
        Assert.Equal(["big.txt", "big.txt#part2", "big.txt#part3"], parts.Take(3).Select(part => part.Path));
        Assert.False(parts[0].Metadata.ContainsKey(ArticleReader.LineOffsetKey));
        foreach (var part in parts.Skip(1))
        {
            var before = int.Parse(part.Metadata[ArticleReader.LineOffsetKey], CultureInfo.InvariantCulture);
            Assert.StartsWith($"السطر رقم {before + 1} ", part.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ALineLongerThanAPartIsCutAfterABlank()
    {
        var parts = Reads.File("a.txt", string.Concat(Enumerable.Repeat("كلمة أخرى ", 50)), new ReadOptions { SplitBytes = 100 }).ConvertAll(result => result.Article!);
        Assert.All(parts, part => Assert.EndsWith(" ", part.Text, StringComparison.Ordinal));
        Assert.All(parts.Skip(1), part => Assert.Equal("0", part.Metadata[ArticleReader.LineOffsetKey]));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16 bom")]
    [InlineData("utf-16BE")]
    public void ATextWithoutBlanksIsCutBetweenCharacters(string encoding)
    {
        var text = string.Concat(Enumerable.Repeat("ب😀", 100));
        foreach (var size in Enumerable.Range(64, 8))
        {
            var results = Reads.File("a.txt", EncodingTests.Encode(text, encoding), new ReadOptions { SplitBytes = size });
            Assert.All(results, result => Assert.True(result.IsArticle, result.Problem?.ToString()));
            Assert.Equal(text, string.Concat(results.Select(result => result.Article!.Text)));
        }
    }

    [Fact]
    public void AWarningInALaterPartNamesTheLineAndOffsetInTheFile()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("سطر سليم\n", 20))), 0xFF];
        var warning = Assert.Single(Reads.File("a.txt", bytes, new ReadOptions { SplitBytes = 64 }), result => !result.IsArticle).Problem!;
        Assert.Equal(21, warning.Line);
        Assert.Contains($"offset {bytes.Length - 1}", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEncodingThatShowsItselfLateIsStillFound()
    {
        byte[] bytes = [.. Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("plain words\n", 20))), .. EncodingTests.Encode("ثم نص عربي طويل بما يكفي", "windows-1256")];
        var parts = Reads.File("a.txt", bytes, new ReadOptions { SplitBytes = 120 }).ConvertAll(result => result.Article!);
        Assert.EndsWith("ثم نص عربي طويل بما يكفي", parts[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void StandardInputIsPlainText()
    {
        var options = new ReadOptions { StandardInput = () => new MemoryStream("خبر من الأنبوب"u8.ToArray()) };
        var article = Assert.Single(Reads.All(options, "-")).Article!;
        Assert.Equal(("stdin", "خبر من الأنبوب"), (article.Path, article.Text));
    }

    [Fact]
    public void EmptyStandardInputIsAProblem()
    {
        var problem = Assert.Single(Reads.All(new ReadOptions { StandardInput = () => new MemoryStream() }, "-")).Problem!;
        Assert.Equal("stdin", problem.File);
    }
}
