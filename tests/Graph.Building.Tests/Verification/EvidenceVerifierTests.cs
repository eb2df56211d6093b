namespace Graph.Building.Tests.Verification;

public sealed class EvidenceVerifierTests : IDisposable
{
    private readonly BuildSandbox _sandbox = new();

    public EvidenceVerifierTests()
    {
        _sandbox.Write("a.txt", "أول\nMeta:Company | OWNS | Google:Company\n");
        _sandbox.Write("b.txt", "Meta:Company | OWNS | Google:Company\r\nMeta:Company | OWNS | Scale AI:Company\r\n");
        _sandbox.Write("c.jsonl", "{\"text\":\"Meta:Company | OWNS | Google:Company\"}\n{\"text\":\"Google:Company | OWNS | Meta:Company\"}\n");
    }

    public void Dispose() => _sandbox.Dispose();

    private async Task<IReadOnlyList<string>> FlawsAfterAsync(Action change)
    {
        await _sandbox.BuildAsync();
        Assert.Empty(new VerifierProbe(_sandbox).Flaws());
        change();
        return new VerifierProbe(_sandbox).Flaws();
    }

    [Fact]
    public async Task AMissingArticleIsNamedForEachOfItsFacts() =>
        Assert.Equal(["b.txt:1 ArticleMissing", "b.txt:2 ArticleMissing"], await FlawsAfterAsync(() => _sandbox.Delete("b.txt")));

    [Fact]
    public async Task AChangedArticleIsNamedWhereItsSentencesMoved() =>
        Assert.Equal(["a.txt:2 ArticleChanged"], await FlawsAfterAsync(() => _sandbox.Write("a.txt", "أوّل\nMeta:Company | OWNS | Google:Company\n")));

    [Fact]
    public async Task AChangeBehindAllSentencesIsNoFlaw() =>
        Assert.Empty(await FlawsAfterAsync(() => _sandbox.Write("a.txt", "أول\nMeta:Company | OWNS | Google:Company\nآخر\n")));

    [Fact]
    public async Task AnArticleThatBecameShorterIsNamed() =>
        Assert.Equal(["b.txt:2 ArticleChanged"], await FlawsAfterAsync(() => _sandbox.Write("b.txt", "Meta:Company | OWNS | Google:Company\r\n")));

    [Fact]
    public async Task ALineOfAFileIsComparedByItsNumber() =>
        Assert.Equal(["c.jsonl#1:1 ArticleChanged", "c.jsonl#2:1 ArticleChanged"],
            await FlawsAfterAsync(() => _sandbox.Write("c.jsonl", "{\"text\":\"Google:Company | OWNS | Meta:Company\"}\n{\"text\":\"Meta:Company | OWNS | Google:Company\"}\n")));

    [Theory]
    [InlineData("\"text\":\"Meta:Company | OWNS | Google:Company\"", "\"text\":\"Meta:Company | OWNS | Google:Companx\"", "TextDiffers")]
    [InlineData("\"line\":2,\"start\":4,", "\"line\":3,\"start\":4,", "WrongLine")]
    [InlineData("\"line\":2,\"start\":4,\"end\":40", "\"line\":2,\"start\":4,\"end\":99", "OutOfRange")]
    [InlineData("\"line\":2,\"start\":4,\"end\":40", "\"line\":2,\"start\":44,\"end\":40", "OutOfRange")]
    [InlineData("\"line\":2,\"start\":4,\"end\":40", "\"line\":2,\"start\":3,\"end\":39", "TextDiffers")]
    public async Task AWrongLogIsFoundOut(string written, string wrong, string kind)
    {
        var flaws = await FlawsAfterAsync(() =>
        {
            var path = Path.Combine(_sandbox.Store, "facts.jsonl");
            var lines = File.ReadAllText(path).Split('\n');
            Assert.Contains(written, lines[0], StringComparison.Ordinal);
            lines[0] = lines[0].Replace(written, wrong, StringComparison.Ordinal);
            var text = string.Join('\n', lines);
            // The store knows how long its files are.
            File.WriteAllText(path, text);
            var manifest = Path.Combine(_sandbox.Store, "store.json");
            File.WriteAllText(manifest, System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(manifest), "\"facts.jsonl\": \\d+", $"\"facts.jsonl\": {new FileInfo(path).Length}"));
        });
        Assert.Equal(kind, Assert.Single(flaws).Split(' ')[^1]);
    }

    [Fact]
    public async Task ArticlesMayLieElsewhereByNow()
    {
        await _sandbox.BuildAsync();
        Directory.Move(_sandbox.Articles, _sandbox.At("moved"));
        var store = _sandbox.Open();
        Assert.Equal(5, new Building.Verification.EvidenceVerifier(store, _sandbox.Schema).Verify().Count());
        var verifier = new Building.Verification.EvidenceVerifier(store, _sandbox.Schema, [_sandbox.At("moved")]);
        Assert.Empty(verifier.Verify());
        Assert.Equal((5, 4), (verifier.FactsChecked, verifier.ArticlesRead));
    }

    [Fact]
    public async Task AFlawSaysWhereAndWhat()
    {
        await _sandbox.BuildAsync();
        _sandbox.Delete("a.txt");
        var flaw = new Building.Verification.EvidenceVerifier(_sandbox.Open(), _sandbox.Schema).Verify().Single();
        Assert.Equal($"a.txt:2: the article is not there any more: Meta OWNS Google (fact {flaw.Fact.Fact.Id})", flaw.ToString());
    }
}
