using Graph.Building.Evaluation;

namespace Graph.Building.Tests.Evaluation;

public sealed class GoldFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Problems(string yaml)
    {
        var path = _folder.Write("gold.yaml", yaml);
        var loaded = GoldFile.Load(path, TestSchema.Default);
        Assert.Equal(loaded.Diagnostics.IsEmpty, loaded.Gold is not null);
        return string.Join('\n', loaded.Diagnostics.Select(diagnostic => diagnostic.ToString().Replace(path, "gold.yaml", StringComparison.Ordinal)));
    }

    [Fact]
    public void EveryMistakeIsNamedWithItsPlace() => Assert.Equal(
        """
        gold.yaml:3:5: The schema has no label `Firm`.
        gold.yaml:3:16: An entity has no `colour`.
        gold.yaml:4:5: The id `meta` is used twice.
        gold.yaml:5:5: `name` is missing: an entity needs it.
        gold.yaml:7:5: A metric needs `value`, `low` or `high`.
        gold.yaml:8:5: A metric has either `value` or `low` and `high`.
        gold.yaml:8:39: `many` is no number; write `41` or `70e9`.
        gold.yaml:10:5: The schema has no relation `LIKES`.
        gold.yaml:11:5: No entity or metric of this file has the id `nobody`.
        gold.yaml:12:5: OWNS takes no `title`; a fact has line, s, r, o, status, by, optional, share.
        gold.yaml:13:5: `sure` is no status; the statuses are asserted, former, planned, possible, denied.
        gold.yaml:14:5: An item of `facts` is a mapping such as {id: …, name: …}.
        """,
        Problems(
            """
            article: a.txt
            entities:
              - {id: meta, colour: red, label: Firm, name: Meta, surfaces: [ميتا]}
              - {id: meta, label: Company, name: Meta}
              - {id: x, label: Company}
            metrics:
              - {id: m, name: age}
              - {id: n, name: age, value: 4, low: many, high: 5}
            facts:
              - {s: meta, r: LIKES, o: meta}
              - {s: meta, r: OWNS, o: nobody}
              - {s: meta, r: OWNS, o: meta, title: CEO}
              - {s: meta, r: OWNS, o: meta, status: sure}
              - text

            """));

    [Theory]
    [InlineData("article: a.txt\nfacts:\n  - {s: meta", "gold.yaml:4:1: YAML syntax: ")]
    [InlineData("- a\n- b\n", "gold.yaml:1:1: A gold file is one mapping")]
    [InlineData("", "gold.yaml:1:1: A gold file is one mapping")]
    [InlineData("entities: []\nfacts: []\n", "gold.yaml:1:1: `article` is missing")]
    [InlineData("article: a\nfacts: none\n", "gold.yaml:2:8: `facts` takes a list")]
    [InlineData("article: a\nfact: []\n", "gold.yaml:2:1: The file has no `fact`")]
    public void AFileThatIsNoGoldIsSaidToBeNone(string yaml, string says) => Assert.StartsWith(says, Problems(yaml), StringComparison.Ordinal);

    [Fact]
    public void AMissingFileIsAProblemToo() =>
        Assert.Contains("cannot be read", GoldFile.Load(_folder.At("none.yaml"), TestSchema.Default).Diagnostics.Single().Message, StringComparison.Ordinal);

    public static TheoryData<string> GoldOfTheProject() => [.. Directory.GetFiles(Path.Combine(TestSchema.RepositoryRoot, "tests", "gold"), "*.yaml").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(GoldOfTheProject))]
    public void TheProjectsOwnGoldLoadsAndFindsItsArticle(string name)
    {
        var loaded = GoldFile.Load(Path.Combine(TestSchema.RepositoryRoot, "tests", "gold", name), TestSchema.Default);
        Assert.Empty(loaded.Diagnostics);
        var read = GoldArticle.Read(loaded.Gold!, [Path.Combine(TestSchema.RepositoryRoot, "seeds")]);
        Assert.True(read.IsArticle, read.Problem?.ToString());
        Assert.Equal(loaded.Gold!.Article, read.Article.Path);
    }

    [Fact]
    public void AnArticleThatIsNowhereIsNamed()
    {
        var gold = GoldFile.Load(_folder.Write("gold.yaml", "article: a.jsonl#2\nfacts: []\n"), TestSchema.Default).Gold!;
        Assert.Contains("\"a.jsonl\" is in none of the folders", GoldArticle.Read(gold, []).Problem!.Message, StringComparison.Ordinal);
        _folder.Write("a.jsonl", "{\"text\":\"one\"}\n");
        Assert.Contains("has no article a.jsonl#2", GoldArticle.Read(gold, []).Problem!.Message, StringComparison.Ordinal);
        _folder.Write("a.jsonl", "{\"text\":\"one\"}\n{\"text\":\"two\"}\n");
        Assert.Equal("two", GoldArticle.Read(gold, []).Article!.Text);
    }
}
