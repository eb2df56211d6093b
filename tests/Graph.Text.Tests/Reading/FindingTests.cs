using Graph.Text.Reading;

namespace Graph.Text.Tests.Reading;

public sealed class FindingTests
{
    [Fact]
    public void AFolderIsSearchedDownwardsInOrdinalOrder()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "b.txt", "a/z.md", "a/deep/x.HTML", "B.txt", ".hidden.txt", ".git/y.txt", "picture.png", "notes" }) folder.Write(name, "نص");
        Assert.Equal("B.txt a/deep/x.HTML a/z.md b.txt", Names(folder.Path));
    }

    [Theory]
    [InlineData("*.md", "a.md")]
    [InlineData("**/*.md", "a.md news/b.md news/old/c.md")]
    [InlineData("news/**/*.md", "b.md old/c.md")]
    [InlineData("news/*", "b.md")]
    [InlineData("ne?s/*/*.md", "news/old/c.md")]
    [InlineData("**", "a.md news/b.md news/old/c.md")]
    [InlineData("**/old/**", "news/old/c.md")]
    public void APatternFindsWhatFits(string pattern, string expected)
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "a.md", "news/b.md", "news/old/c.md", "news/d.xyz" }) folder.Write(name, "نص");
        Assert.Equal(expected, Names(Path.Combine(folder.Path, pattern)));
    }

    [Fact]
    public void AFileGoesByItsName()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal("a.txt", Names(folder.Write("deep/down/a.txt", "نص")));
    }

    [Fact]
    public void AFileNamedTwiceIsReadOnce()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.txt", "نص");
        Assert.Equal("a.txt", Names(folder.Path, file, folder.Path + "/./a.txt"));
    }

    [Fact]
    public void EqualNamesAreToldApartByTheirFolders()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "one/a.txt", "two/a.txt", "two/b.txt" }) folder.Write(name, "نص");
        Assert.Equal("b.txt one/a.txt two/a.txt", Names(folder.Path + "/one", folder.Path + "/two"));
        Assert.Equal("b.txt one/a.txt two/a.txt", Names(folder.Path + "/two/", folder.Path + "/one/"));
    }

    [Fact]
    public void EqualFoldersAreToldApartByTheirParents()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "x/news/a.txt", "y/news/a.txt" }) folder.Write(name, "نص");
        Assert.Equal("x/news/a.txt y/news/a.txt", Names(folder.Path + "/x/news", folder.Path + "/y/news"));
    }

    [Fact]
    public void ALinkThatLeadsBackUpIsNotFollowed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "نص");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "loop"), folder.Path);
        Assert.Equal("a.txt", Names(folder.Path));
    }

    [Theory]
    [InlineData("missing.txt", "no such file")]
    [InlineData("missing", "no such file")]
    [InlineData("empty", "no articles")]
    [InlineData("empty/*.txt", "No article fits")]
    [InlineData("gone/*.txt", "no folder")]
    [InlineData("data.xyz", "extension")]
    [InlineData("bad\0name.txt", "no such file")]
    public void APathThatLeadsNowhereIsAProblemAndTheOthersAreRead(string path, string message)
    {
        using var folder = new TemporaryFolder();
        var good = folder.Write("good.txt", "نص");
        folder.Write("data.xyz", "نص");
        Directory.CreateDirectory(Path.Combine(folder.Path, "empty"));

        var results = Reads.All(null, folder.Path + "/" + path, good);
        var problem = Assert.Single(results, result => !result.IsArticle).Problem!;
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Remedy);
        Assert.Equal(folder.Path + "/" + path, problem.File);
        Assert.Equal("good.txt", Assert.Single(results, result => result.IsArticle).Article!.Path);
    }

    [Fact]
    public async Task ReadingGivesTheProblemsThenTheArticlesInOrder()
    {
        using var folder = new TemporaryFolder();
        folder.Write("2.txt", "ثان");
        folder.Write("1.txt", "أول");
        var results = new List<string>();
        await foreach (var result in new ArticleReader().ReadAsync([folder.Path, folder.Path + "/none.txt"])) results.Add(result.Article?.Text ?? "problem");
        Assert.Equal(["problem", "أول", "ثان"], results);
    }

    [Fact]
    public void AFileThatVanishesIsAProblem()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.txt", "نص");
        var source = Assert.Single(ArticleReader.Find([file], out _));
        File.Delete(file);
        Assert.Contains("cannot be read", Assert.Single(new ArticleReader().Read(source)).Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AProblemSaysItsPlaceAndItsRemedyInOneLine() =>
        Assert.Equal("a.jsonl:3:7: Not valid. Mend it.", new ReadProblem("a.jsonl", 3, 7, "Not valid", "Mend it").ToString());

    private static string Names(params string[] paths)
    {
        var sources = ArticleReader.Find(paths, out var problems);
        Assert.Empty(problems);
        return string.Join(' ', sources.Select(source => source.RelativePath));
    }
}
