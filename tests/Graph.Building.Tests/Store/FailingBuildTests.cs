using Graph.Building.Store;
using Graph.Text.Reading;

namespace Graph.Building.Tests.Store;

public sealed class FailingBuildTests : IDisposable
{
    private const int DiskFull = 28;

    private readonly BuildSandbox _sandbox = new();

    public FailingBuildTests() => _sandbox.Write("a.txt", "Meta:Company | OWNS | Google:Company\n");

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task AFullDiskLeavesTheStoreAndNothingElse()
    {
        await _sandbox.BuildAsync();
        var before = BuildSandbox.Files(_sandbox.Store);
        _sandbox.Write("b.txt", "Google:Company | OWNS | Meta:Company\n");
        foreach (var step in new[] { BuildStep.ArticleWritten, BuildStep.LogWritten, BuildStep.Folded, BuildStep.GraphWritten })
        {
            var error = await Assert.ThrowsAsync<BuildException>(() => GraphBuild.RunAsync(_sandbox.Request with { AtStep = at => { if (at == step) throw new IOException("No space left on device", DiskFull); } }));
            Assert.Equal(_sandbox.Store, error.Path);
            Assert.Contains("The disk is full. Free some space", error.Message, StringComparison.Ordinal);
            BuildSandbox.AssertSame(before, BuildSandbox.Files(_sandbox.Store));
            Assert.False(Directory.Exists(_sandbox.At("out/.next")));
        }

        await _sandbox.BuildAsync();
        await _sandbox.AssertEqualsFreshBuildAsync();
    }

    [Fact]
    public async Task AFolderThatCannotBeWrittenToIsNamed()
    {
        // Where even the superuser may not write.
        var error = await Assert.ThrowsAsync<BuildException>(() => GraphBuild.RunAsync(_sandbox.Request with { Store = "/proc/graph-store" }));
        Assert.StartsWith("/proc/graph-store: ", error.Message, StringComparison.Ordinal);
        Assert.Contains("store is as it was", error.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFileInThePlaceOfTheStoreIsNamed()
    {
        var path = Path.Combine(_sandbox.Articles, "a.txt");
        var error = await Assert.ThrowsAsync<BuildException>(() => GraphBuild.RunAsync(_sandbox.Request with { Store = path }));
        Assert.StartsWith(path + ": ", error.Message, StringComparison.Ordinal);
        Assert.Equal("Meta:Company | OWNS | Google:Company\n", await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task BadArticlesAreNamedAndTheRestIsBuilt()
    {
        _sandbox.Write("empty.txt", "");
        _sandbox.Write("lines.jsonl", "{\"text\":\"Meta:Company | OWNS | Scale AI:Company\"}\nnonsense\n");
        _sandbox.Write("fails.txt", "BOOM\n");
        _sandbox.Write("fails-too.txt", "BOOM\n");
        var report = await GraphBuild.RunAsync(_sandbox.Request with { Paths = [_sandbox.Articles, _sandbox.At("nowhere")] });
        Assert.Equal((BuildOutcome.Built, 2, 4, 2), (report.Outcome, report.ArticlesRead, report.ArticlesSkipped, report.Totals.Facts));
        Assert.Equal(
            ["nowhere  There is no such file or folder", "empty.txt  The file is empty", "fails-too.txt  Taking facts from the article failed: InvalidOperationException: BOOM", "fails.txt  The article is equal to one that failed before", "lines.jsonl 2"],
            report.Problems.Select(problem => $"{Path.GetFileName(problem.File)} {problem.Line} {(problem.Line is null ? problem.Message : "")}".TrimEnd()));
        Assert.All(report.Problems, problem => Assert.NotEmpty(problem.Remedy));
    }

    [Fact]
    public async Task WhereNothingCanBeReadTheStoreStays()
    {
        await _sandbox.BuildAsync();
        var before = BuildSandbox.Files(_sandbox.Store);
        var report = await GraphBuild.RunAsync(_sandbox.Request with { Paths = [_sandbox.At("nowhere")] });
        Assert.Equal((BuildOutcome.NothingToBuild, 0, 1), (report.Outcome, report.ArticlesRead, report.Totals.Facts));
        Assert.Single(report.Problems);
        BuildSandbox.AssertSame(before, BuildSandbox.Files(_sandbox.Store));
        Assert.False(Directory.Exists(_sandbox.At("out/.next")));
    }

    [Fact]
    public async Task StandardInputIsAnArticle()
    {
        var request = _sandbox.Request with { Paths = ["-"], Reading = ReadOptions.Default with { StandardInput = () => new MemoryStream("Meta:Company | OWNS | Google:Company\n"u8.ToArray()) } };
        var report = await GraphBuild.RunAsync(request);
        Assert.Equal((1, 1), (report.ArticlesRead, report.Totals.Facts));
        Assert.Equal(["-"], _sandbox.Open().Paths.AsEnumerable());
    }

    [Fact]
    public async Task AStoreThatIsNotThereIsSaid()
    {
        var error = Assert.Throws<StoreException>(() => BuiltStore.Open(_sandbox.Store));
        Assert.Equal($"{_sandbox.Store}: There is no built graph here. Run `graph build` first, or say where the store is.", error.Message);
        await _sandbox.BuildAsync();
        File.Delete(Path.Combine(_sandbox.Store, "graph.bin"));
        Assert.Contains("missing or were changed", Assert.Throws<StoreException>(() => BuiltStore.Open(_sandbox.Store)).Message, StringComparison.Ordinal);
    }
}
