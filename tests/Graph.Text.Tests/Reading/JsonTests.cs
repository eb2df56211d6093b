using Graph.Text.Reading;

namespace Graph.Text.Tests.Reading;

public sealed class JsonTests
{
    [Fact]
    public void EachLineIsAnArticle()
    {
        var results = Reads.File("n.jsonl", """
            {"text":"خبر أول","title":"عنوان","date":"2025-06-14T23:30:00+03:00","url":"https://example.org/1","lang":"ar","section":"tech","words":12}

            {"text":"Second\nstory","language":"en"}
            """);
        var first = results[0].Article!;
        Assert.Equal(("n.jsonl#1", "خبر أول", "عنوان", new DateOnly(2025, 6, 14), "https://example.org/1", "ar"), (first.Path, first.Text, first.Title, first.Date, first.Url, first.Language));
        Assert.Equal(("tech", "12"), (first.Metadata["section"], first.Metadata["words"]));
        Assert.Equal(("n.jsonl#3", "Second\nstory", "en"), (results[1].Article!.Path, results[1].Article!.Text, results[1].Article!.Language));
    }

    [Theory]
    [InlineData("{\"text\":", 2, 9)]
    [InlineData("{\"title\":\"بلا نص\"}", 2, null)]
    [InlineData("[1]", 2, null)]
    [InlineData("{\"text\":7}", 2, null)]
    [InlineData("{\"text\":\"  \"}", 2, null)]
    [InlineData("{\"text\":\"\\ud800\"}", 2, null)]
    [InlineData("not json", 2, 2)]
    public void ABadLineIsNamedByNumberAndTheRestGoesOn(string bad, int line, int? column)
    {
        var results = Reads.File("n.jsonl", $"{{\"text\":\"أول\"}}\n{bad}\n{{\"text\":\"ثالث\"}}");
        Assert.Equal(["n.jsonl#1", "n.jsonl#3"], results.Where(result => result.IsArticle).Select(result => result.Article!.Path));
        var problem = Assert.Single(results, result => !result.IsArticle).Problem!;
        Assert.Equal((line, column, ReadSeverity.Error), (problem.Line, problem.Column, problem.Severity));
    }

    [Fact]
    public void ADateThatIsNotUnderstoodIsAWarning()
    {
        var results = Reads.File("n.jsonl", "{\"text\":\"نص\",\"date\":\"yesterday\"}");
        Assert.Equal(ReadSeverity.Warning, results[0].Problem!.Severity);
        Assert.Equal((null, "yesterday"), (results[1].Article!.Date, results[1].Article!.Metadata["date"]));
    }

    [Fact]
    public void ALineOverTheLimitIsPassedOver()
    {
        var lines = "{\"text\":\"أول\"}\n{\"text\":\"" + new string('x', 500_000) + "\"}\r\n{\"text\":\"ثالث\"}\r\n";
        var results = Reads.File("n.jsonl", lines, new ReadOptions { MaxLineBytes = 1000 });
        Assert.Equal(["n.jsonl#1", "n.jsonl#3"], results.Where(result => result.IsArticle).Select(result => result.Article!.Path));
        Assert.Equal(2, Assert.Single(results, result => !result.IsArticle).Problem!.Line);
    }

    [Theory]
    [InlineData(14)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(100_000)]
    public void LinesAreCutRightWhateverTheBuffer(int limit)
    {
        var lines = string.Concat(Enumerable.Range(0, 50).Select(i => i % 7 == 3 ? "{\"text\":\"abcde\"}\n" : "{\"text\":\"abc\"}\n"));
        var results = Reads.File("n.jsonl", lines, new ReadOptions { MaxLineBytes = limit });
        Assert.Equal(50, results.Count);
        Assert.Equal(limit < 16 ? 7 : 0, results.Count(result => !result.IsArticle));
    }

    [Fact]
    public void BytesThatAreNoUtf8AreReplacedAndTheLineNamed()
    {
        var results = Reads.File("n.jsonl", [.. "{\"text\":\"سليم تماما\"}\n{\"text\":\"سليم إلا "u8, 0xFF, .. " هذا\"}"u8]);
        Assert.Equal((2, ReadSeverity.Warning), (results[1].Problem!.Line, results[1].Problem!.Severity));
        Assert.Equal("سليم إلا \uFFFD هذا", results[2].Article!.Text);
    }

    [Fact]
    public void OneObjectOverSeveralLinesIsAJsonFile()
    {
        var article = Reads.Article("one.json", "{\n  \"text\": \"نص واحد\",\n  \"date\": \"2024-02-29\"\n}");
        Assert.Equal(("one.json", "نص واحد", new DateOnly(2024, 2, 29)), (article.Path, article.Text, article.Date));
    }

    [Fact]
    public void AMistakeInAJsonFileHasLineAndColumn()
    {
        var problem = Reads.Problem("one.json", "{\n  \"text\": \"نص\",\n  \"title\": نص\n}");
        Assert.Equal((3, 12), (problem.Line, problem.Column));
    }
}
