namespace Graph.Building.Tests.Store;

public sealed class IncrementalBuildTests : IDisposable
{
    private readonly BuildSandbox _sandbox = new();

    public IncrementalBuildTests()
    {
        _sandbox.Write("a.txt", "Mark Zuckerberg:Person | FOUNDED | Meta:Company | date=2004\nMeta:Company | COMPETES_WITH | Google:Company\n");
        _sandbox.Write("b.txt", "Google:Company | COMPETES_WITH | Meta:Company\nأوريون:Company | DEVELOPS | فالكون:Model | by=CNBC\n");
        _sandbox.Write("sub/c.txt", "Meta:Company | REPORTED | revenue:Metric value=5e9 currency=USD period=2024\n");
    }

    public void Dispose() => _sandbox.Dispose();

    [Fact]
    public async Task AFirstBuildTakesFactsFromEveryArticle()
    {
        var report = await _sandbox.BuildAsync();
        Assert.Equal(BuildOutcome.Built, report.Outcome);
        Assert.Equal((3, 3, 0, 0, 0), (report.ArticlesRead, report.ArticlesExtracted, report.ArticlesReused, report.ArticlesRemoved, report.ArticlesSkipped));
        Assert.Equal((5, 5, 1, 4), (report.Totals.Facts, report.Totals.Entities, report.Totals.Metrics, report.Totals.Relationships));
        Assert.Equal(["FOUNDED 1 1", "DEVELOPS 1 1", "COMPETES_WITH 2 1", "REPORTED 1 1"], report.Totals.Relations.Select(relation => $"{relation.Relation} {relation.Facts} {relation.Relationships}"));
        Assert.Equal(BuildSandbox.Files(_sandbox.Store).Values.Sum(file => file.Length), report.StoreBytes);
    }

    [Fact]
    public async Task ASecondBuildOfTheSameExtractsNothingAndLeavesTheFiles()
    {
        await _sandbox.BuildAsync();
        var before = BuildSandbox.Files(_sandbox.Store);
        var written = File.GetLastWriteTimeUtc(Path.Combine(_sandbox.Store, "graph.bin"));
        var report = await _sandbox.BuildAsync();
        Assert.Equal((BuildOutcome.Unchanged, 0, 3), (report.Outcome, report.ArticlesExtracted, report.ArticlesReused));
        Assert.Equal(3, _sandbox.Extractor.Calls);
        Assert.Equal(5, report.Totals.Facts);
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(_sandbox.Store, "graph.bin")));
        BuildSandbox.AssertSame(before, BuildSandbox.Files(_sandbox.Store));
    }

    [Fact]
    public async Task AnEditedArticleReplacesItsOwnFacts()
    {
        await _sandbox.BuildAsync();
        _sandbox.Write("b.txt", "Google:Company | COMPETES_WITH | Meta:Company | planned\n");
        var report = await _sandbox.BuildAsync();
        Assert.Equal((BuildOutcome.Built, 1, 2, 0), (report.Outcome, report.ArticlesExtracted, report.ArticlesReused, report.ArticlesRemoved));
        await _sandbox.AssertEqualsFreshBuildAsync();
    }

    [Fact]
    public async Task ADeletedArticleTakesItsFactsAlong()
    {
        await _sandbox.BuildAsync();
        _sandbox.Delete("b.txt");
        var report = await _sandbox.BuildAsync();
        Assert.Equal((0, 2, 1), (report.ArticlesExtracted, report.ArticlesReused, report.ArticlesRemoved));
        await _sandbox.AssertEqualsFreshBuildAsync();
        Assert.DoesNotContain("أوريون", await File.ReadAllTextAsync(Path.Combine(_sandbox.Store, "graph.graphml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMovedArticleIsNotExtractedAgain()
    {
        await _sandbox.BuildAsync();
        _sandbox.Move("a.txt", "z.txt");
        var report = await _sandbox.BuildAsync();
        Assert.Equal((BuildOutcome.Built, 0, 3, 0), (report.Outcome, report.ArticlesExtracted, report.ArticlesReused, report.ArticlesRemoved));
        Assert.Equal(["b.txt", "b.txt", "sub/c.txt", "z.txt", "z.txt"], _sandbox.Open().ReadFacts(_sandbox.Schema).Select(fact => fact.Fact.Evidence.Article));
        await _sandbox.AssertEqualsFreshBuildAsync();
    }

    [Fact]
    public async Task ArticlesOfEqualContentAreExtractedOnceAndBothCount()
    {
        _sandbox.Write("copy.txt", "Mark Zuckerberg:Person | FOUNDED | Meta:Company | date=2004\nMeta:Company | COMPETES_WITH | Google:Company\n");
        var report = await _sandbox.BuildAsync();
        Assert.Equal((4, 3, 1), (report.ArticlesRead, report.ArticlesExtracted, report.ArticlesReused));
        Assert.Equal(3, _sandbox.Extractor.Calls);
        Assert.Equal(7, report.Totals.Facts);
        var graph = _sandbox.Open().OpenGraph().Snapshot;
        var founded = graph.Relationships.Single(relationship => relationship.TypeName == "FOUNDED");
        Assert.Equal("""[a.txt, copy.txt]""", founded["articles"].ToString());
        Assert.Equal(1, founded["evidence"].AsList().Length);
        await _sandbox.BuildAsync();
        _sandbox.Delete("a.txt");
        await _sandbox.BuildAsync();
        await _sandbox.AssertEqualsFreshBuildAsync();
        Assert.Equal(3, _sandbox.Extractor.Calls);
    }

    [Fact]
    public async Task EveryOrderOfPathsAndEveryNumberOfJobsGivesTheSameBytes()
    {
        for (var number = 0; number < 60; number++) _sandbox.Write($"many/{number}.txt", $"Person {number % 7}:Person | LEADS | Firm {number % 5}:Company | title=CEO\nFirm {number % 5}=فيرم {number % 5}:Company | ACQUIRED | Meta:Company | possible\n");
        _sandbox.Write("lines.jsonl", string.Concat(Enumerable.Range(0, 40).Select(number => $$"""{"text":"Firm {{number % 9}}:Company | OWNS | Google:Company","title":"{{number % 20}}"}""" + "\n")));
        await GraphBuild.RunAsync(_sandbox.Request with { Jobs = 1 });
        var expected = BuildSandbox.Files(_sandbox.Store);
        string[] paths = [_sandbox.Articles];
        var files = Directory.GetFiles(_sandbox.Articles, "*", SearchOption.AllDirectories);
        foreach (var (jobs, order, held) in new (int, string[], long)[] { (2, paths, 16_000_000), (8, paths, 16_000_000), (3, [paths[0], .. files.Reverse()], 16_000_000), (4, [.. paths, .. paths], 1) })
        {
            await GraphBuild.RunAsync(_sandbox.Request with { Store = _sandbox.At($"out{jobs}"), Jobs = jobs, Paths = order, MaxCharactersHeld = held });
            BuildSandbox.AssertSame(expected, BuildSandbox.Files(_sandbox.At($"out{jobs}")));
        }
    }

    [Fact]
    public async Task LinesOfAFileKeepTheirNumbersInOrder()
    {
        _sandbox.Write("lines.jsonl", string.Concat(Enumerable.Range(1, 12).Select(number => $$"""{"text":"Firm {{number}}:Company | OWNS | Google:Company"}""" + "\n")));
        await _sandbox.BuildAsync();
        Assert.Equal(Enumerable.Range(1, 12).Select(number => $"lines.jsonl#{number}"), _sandbox.Open().ReadArticles(_sandbox.Schema).Select(article => article.Path).Where(path => path.StartsWith("lines", StringComparison.Ordinal)));
        // A line more at the top moves all others.
        _sandbox.Write("lines.jsonl", """{"text":"Meta:Company | OWNS | Google:Company"}""" + "\n" + File.ReadAllText(Path.Combine(_sandbox.Articles, "lines.jsonl")));
        var report = await _sandbox.BuildAsync();
        Assert.Equal((1, 15), (report.ArticlesExtracted, report.ArticlesReused));
        await _sandbox.AssertEqualsFreshBuildAsync();
    }

    [Fact]
    public async Task PartsOfALongTextKeepTheLinesOfTheirFile()
    {
        _sandbox.Write("long.txt", string.Concat(Enumerable.Repeat("Meta:Company | OWNS | Google:Company\n", 40)));
        var request = _sandbox.Request with { Reading = _sandbox.Request.Reading with { SplitBytes = 185 } };
        var report = await GraphBuild.RunAsync(request);
        Assert.True(report.ArticlesExtracted < report.ArticlesRead, "parts of equal content");
        Assert.Equal(Enumerable.Range(1, 40), _sandbox.Open().ReadFacts(_sandbox.Schema).Where(fact => fact.Fact.Evidence.Article.StartsWith("long", StringComparison.Ordinal)).Select(fact => fact.Fact.Evidence.Line));
        Assert.Empty(new Verification.VerifierProbe(_sandbox).Flaws());
    }

    [Fact]
    public async Task AnotherVersionOfTheExtractorTakesAllFactsAnew()
    {
        await _sandbox.BuildAsync();
        var report = await GraphBuild.RunAsync(_sandbox.Request with { ExtractorVersion = "2" });
        Assert.Equal((BuildOutcome.Unchanged, 3), (report.Outcome, report.ArticlesExtracted));
        Assert.Equal(0, (await GraphBuild.RunAsync(_sandbox.Request with { ExtractorVersion = "2" })).ArticlesExtracted);
    }

    [Fact]
    public async Task AnotherSchemaTakesAllFactsAnew()
    {
        await _sandbox.BuildAsync();
        var other = TestSchema.Load("entities:\n- { name: Meta, label: Company, ar: [ميتا], en: [] }\n");
        var report = await GraphBuild.RunAsync(_sandbox.Request with { Schema = other, Extractor = new LineExtractor(other) });
        Assert.Equal((BuildOutcome.Built, 3), (report.Outcome, report.ArticlesExtracted));
    }

    [Fact]
    public async Task WithoutAVersionTheCodeOfTheExtractorCounts()
    {
        var request = _sandbox.Request with { ExtractorVersion = null };
        Assert.Equal(3, (await GraphBuild.RunAsync(request)).ArticlesExtracted);
        Assert.Equal(0, (await GraphBuild.RunAsync(request)).ArticlesExtracted);
    }

    [Fact]
    public async Task ProgressEndsWithAllThatWasRead()
    {
        var reports = new List<BuildProgress>();
        await GraphBuild.RunAsync(_sandbox.Request, new ListProgress(reports));
        Assert.Equal([BuildStage.Reading, BuildStage.Folding, BuildStage.Writing], reports.Select(report => report.Stage).Distinct());
        Assert.Equal((3, 3, 3, 5), (reports[^1].SourcesDone, reports[^1].Sources, reports[^1].Articles, reports[^1].Facts));
    }

    private sealed class ListProgress(List<BuildProgress> reports) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value) => reports.Add(value);
    }
}
