using System.Text;
using Graph.EndToEnd.Running;

namespace Graph.EndToEnd;

/// <summary>Input that is not as it should be: each is named with what to do, and all the rest is built.</summary>
public sealed class BadInputTests
{
    private const string Sound = "Nvidia bought Mellanox in 2020.\n";

    [Fact]
    public async Task AMissingPathIsNamedAndTheRestIsBuilt()
    {
        using var workspace = new Workspace();
        workspace.Write("articles/good.txt", Sound);
        var run = await workspace.GraphAsync("build", "articles", "nowhere");
        AssertTellsAndGoesOn(workspace, run, "nowhere: There is no such file or folder");
    }

    [Fact]
    public async Task WithoutAnyArticleNothingIsBuiltAndAnEarlierStoreStays()
    {
        using var workspace = new Workspace();
        workspace.Write("articles/good.txt", Sound);
        (await workspace.BuildAsync("articles")).EndedWith(0);
        var before = workspace.Store();
        Directory.CreateDirectory(workspace["empty"]);
        var run = (await workspace.BuildAsync("empty")).EndedWith(1);
        Assert.Contains("empty: The folder holds no articles. Put files ending in", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Store());
        (await workspace.BuildAsync("nowhere")).EndedWith(1);
        Assert.Equal(before, workspace.Store());
    }

    [Theory]
    [InlineData("empty.txt", "", "The file is empty")]
    [InlineData("blank.md", "  \n\n ", "The file holds no text")]
    [InlineData("broken.pdf", "%PDF-1.7\nnot really", "broken.pdf")]
    [InlineData("broken.docx", "PK\u0003\u0004 not really", "broken.docx")]
    public async Task AFileThatCannotBeReadIsNamedAndTheRestIsBuilt(string name, string content, string says)
    {
        using var workspace = new Workspace();
        workspace.Write("articles/good.txt", Sound);
        workspace.Write("articles/" + name, content);
        var run = await workspace.BuildAsync("articles");
        AssertTellsAndGoesOn(workspace, run, "articles/" + name);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABinaryFileWithATextNameIsNamed()
    {
        using var workspace = new Workspace();
        workspace.Write("articles/good.txt", Sound);
        workspace.Write("articles/picture.txt", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, .. Enumerable.Range(0, 5000).Select(i => (byte)(i * 37))]);
        AssertTellsAndGoesOn(workspace, await workspace.BuildAsync("articles"), "articles/picture.txt");
    }

    [Fact]
    public async Task ABadLineOfJsonLinesIsNamedByNumberAndTheOthersAreBuilt()
    {
        using var workspace = new Workspace();
        workspace.Write("articles/news.jsonl", """
            {"text": "Nvidia bought Mellanox in 2020."}
            {"text": "half a line
            {"title": "No text"}
            {"text": "Microsoft acquired Nuance in 2022."}

            """);
        var run = await workspace.BuildAsync("articles");
        AssertTellsAndGoesOn(workspace, run, "articles/news.jsonl:2:");
        Assert.Contains("articles/news.jsonl:3:", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("news.jsonl:1:", run.Error, StringComparison.Ordinal);
        Assert.Contains("2 articles", run.Out, StringComparison.Ordinal);
        Assert.Contains(FactLines.Of(workspace), line => line.Contains("nuance", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task InvalidUtf8IsAWarningWithItsPlaceAndTheArticleIsRead()
    {
        using var workspace = new Workspace();
        byte[] flawed = [.. Encoding.UTF8.GetBytes("استحوذت «إنفيديا» على «ميلانوكس» عام 2020.\n"), 0xff, 0xfe, 0x20, .. Encoding.UTF8.GetBytes("واستحوذت «مايكروسوفت» على «نيوانس» عام 2022.\n")];
        workspace.Write("articles/flawed.txt", flawed);
        var run = (await workspace.BuildAsync("articles")).EndedWith(0);
        Assert.Contains("articles/flawed.txt", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 article ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALongSingleLineIsRead()
    {
        using var workspace = new Workspace();
        var line = string.Concat(Enumerable.Range(0, 90_000).Select(i => $"In {2000 + (i % 20)} the firm Alpha{i} met the firm Beta. "));
        workspace.Write("articles/line.txt", line);
        (await workspace.BuildAsync("articles")).EndedWith(0);
    }

    [Fact]
    public async Task AMillionQuotationMarksAreRead()
    {
        using var workspace = new Workspace();
        workspace.Write("articles/quotes.txt", new string('«', 1_000_000));
        workspace.Write("articles/good.txt", Sound);
        (await workspace.BuildAsync("articles")).EndedWith(0);
        Assert.NotEmpty(FactLines.Of(workspace));
    }

    [Theory]
    [InlineData("deep.html", "<div>", "</div>")]
    [InlineData("deep.md", "> ", "")]
    [InlineData("deep.json", "{\"a\":", "}")]
    public async Task DeepNestingIsReadOrRefusedButNeverBreaksTheTool(string name, string open, string close)
    {
        using var workspace = new Workspace();
        var text = new StringBuilder().Insert(0, open, 10_000).Append("Nvidia bought Mellanox in 2020.").Append(string.Concat(Enumerable.Repeat(close, 10_000)));
        workspace.Write("articles/" + name, text.ToString());
        workspace.Write("articles/good.txt", Sound);
        var run = await workspace.BuildAsync("articles");
        Assert.True(run.ExitCode is 0 or 1, run.Error);
        run.EndedWith(run.ExitCode);
        Assert.NotEmpty(FactLines.Of(workspace));
    }

    [Fact]
    public async Task AMistakeInTheSchemaIsNamedToTheColumnAndNothingIsBuilt()
    {
        using var workspace = new Workspace();
        workspace.Write("articles/good.txt", Sound);
        workspace.Write("schema/schema.yaml", "labels:\n  Person:\n    sayz: A human.\n");
        var run = await GraphProcess.RunAsync(workspace.Root, "build", "articles", "--schema", "schema");
        Assert.Contains("schema/schema.yaml:3:5:", run.EndedWith(1).Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(workspace["out"]));
    }

    // The sound article beside the bad one is there, and a script can tell that something was wrong.
    private static void AssertTellsAndGoesOn(Workspace workspace, Finished run, string says)
    {
        run.EndedWith(1);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
        Assert.NotEmpty(FactLines.Of(workspace));
    }
}
