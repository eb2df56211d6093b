using Graph.Building.Fold;
using Graph.Model;

namespace Graph.Building.Tests.Fold;

public sealed class GraphFoldTests
{
    // Articles are parted by lines of "---"; each is a.txt, b.txt, … Relationships come out as text, MENTIONS left out.
    private static async Task<GraphSnapshot> BuildAsync(string articles)
    {
        using var sandbox = new BuildSandbox();
        foreach (var (text, number) in articles.Split("---\n").Select((text, number) => (text, number))) sandbox.Write($"{(char)('a' + number)}.txt", text);
        var report = await sandbox.BuildAsync();
        Assert.Empty(report.Problems);
        return sandbox.Open().OpenGraph().Snapshot;
    }

    private static async Task<string> RelationshipsAsync(string articles, params string[] keys)
    {
        var graph = await BuildAsync(articles);
        return string.Join('\n', graph.Relationships.Where(relationship => relationship.TypeName != "MENTIONS").Select(relationship =>
            $"{relationship.Source["id"]} {relationship.TypeName} {relationship.Target["id"]} {relationship["status"]}"
            + string.Concat(keys.Where(key => !relationship[key].IsNull).Select(key => $" {key}={relationship[key]}"))));
    }

    [Fact]
    public async Task EqualFactsOfSeveralArticlesAreOneRelationshipWithAllTheirEvidence() => Assert.Equal(
        "meta ACQUIRED_STAKE_IN scale-ai asserted by=CNBC; sources articles=[a.txt, b.txt] places=[a.txt:1, a.txt:2, b.txt:1] confidence=0.95 frames=[line]",
        await RelationshipsAsync(
            """
            Meta:Company | ACQUIRED_STAKE_IN | Scale AI:Company | by=CNBC | sure=0.5
            ميتا:Company | ACQUIRED_STAKE_IN | Scale AI:Company | sure=0.95
            ---
            Meta:Company | ACQUIRED_STAKE_IN | سكيل إيه آي:Company | by=sources

            """, "by", "articles", "places", "confidence", "frames"));

    [Fact]
    public async Task ASentenceThatTwoArticlesHaveIsOneEvidenceOfBoth() => Assert.Equal(
        "meta OWNS google asserted articles=[a.txt, b.txt] evidence=[Meta:Company | OWNS | Google:Company] places=[a.txt:1]",
        await RelationshipsAsync("Meta:Company | OWNS | Google:Company\n---\nx\nMeta:Company | OWNS | Google:Company\n", "articles", "evidence", "places"));

    [Fact]
    public async Task ASymmetricRelationIsOneWhicheverEndComesFirst() => Assert.Equal(
        "google COMPETES_WITH meta asserted places=[a.txt:1, a.txt:2]",
        await RelationshipsAsync("Meta:Company | COMPETES_WITH | Google:Company\nGoogle:Company | COMPETES_WITH | Meta:Company\n", "places"));

    [Fact]
    public async Task AnAsymmetricRelationKeepsItsDirection() => Assert.Equal(
        "google OWNS meta asserted\nmeta OWNS google asserted",
        await RelationshipsAsync("Meta:Company | OWNS | Google:Company\nGoogle:Company | OWNS | Meta:Company\n"));

    [Fact]
    public async Task StatusTellsFactsApart() => Assert.Equal(
        "meta OWNS google asserted\nmeta OWNS google former\nmeta OWNS google planned\nmeta OWNS google possible\nmeta OWNS google denied",
        await RelationshipsAsync(string.Concat(new[] { "denied", "asserted", "planned", "possible", "former" }.Select(status => $"Meta:Company | OWNS | Google:Company | {status}\n"))));

    [Theory]
    // A title identifies a post; writing does not matter.
    [InlineData("title=CEO", "title=chair", null, "title=CEO; title=chair")]
    [InlineData("title=CEO", "title=ceo", null, "title=CEO")]
    // The silent joins the only one that speaks, and stands alone beside several.
    [InlineData("title=CEO", "", null, "title=CEO")]
    [InlineData("title=CEO", "title=chair", "", "; title=CEO; title=chair")]
    [InlineData("", "", null, "")]
    public async Task IdentifyingTextTellsFactsApart(string first, string second, string? third, string expected) =>
        await AssertQualifiersAsync("Jane Miller:Person | LEADS | Meta:Company", ["title"], [first, second, third], expected);

    [Theory]
    // A date within another agrees with it.
    [InlineData("date=2025", "date=2025-06", null, "date=2025-06")]
    [InlineData("date=2025-Q2", "date=2025-06-14", null, "date=2025-06-14")]
    [InlineData("date=2025-06", "date=2025-H2", null, "date=2025-06; date=2025-H2")]
    [InlineData("date=2025-06", "date=2025-07", "date=2025", "date=2025; date=2025-06; date=2025-07")]
    [InlineData("date=2025 | amount=5e9 USD", "date=2025", "amount=5e9 USD", "date=2025 amount=5000000000.0 currency=USD")]
    // Each states what the other leaves open.
    [InlineData("date=2025", "amount=5e9 USD", null, "date=2025 amount=5000000000.0 currency=USD")]
    [InlineData("amount=5e9 USD", "amount=5e9 EUR", null, "amount=5000000000.0 currency=EUR; amount=5000000000.0 currency=USD")]
    [InlineData("amount=5e9..7e9 USD", "amount=5e9.. USD", null, "amount_low=5000000000.0 amount_high=7000000000.0 currency=USD; amount_low=5000000000.0 currency=USD")]
    public async Task IdentifyingDatesAndAmountsTellFactsApart(string first, string second, string? third, string expected) =>
        await AssertQualifiersAsync("Meta:Company | INVESTED_IN | Scale AI:Company", ["date", "amount", "amount_low", "amount_high", "currency"], [first, second, third], expected);

    [Theory]
    // A company is bought once: differing reports are one fact, and the most often stated value counts.
    [InlineData("date=2024", "date=2025", "date=2025", "date=2025")]
    [InlineData("date=2024", "date=2024-05", null, "date=2024-05")]
    [InlineData("date=2024 | sure=0.5", "date=2025 | sure=0.8", null, "date=2025")]
    [InlineData("date=2024", "date=2025", null, "date=2024")]
    [InlineData("amount=1e9 USD", "", "date=2024", "date=2024 amount=1000000000.0 currency=USD")]
    public async Task OtherQualifiersAreDecidedByWhatIsStatedMost(string first, string second, string? third, string expected) =>
        await AssertQualifiersAsync("Meta:Company | ACQUIRED | Scale AI:Company", ["date", "amount", "currency"], [first, second, third], expected);

    private static async Task AssertQualifiersAsync(string fact, string[] keys, string?[] stated, string expected)
    {
        string?[][] orders = [stated, [.. stated.Reverse()], [stated[1], stated[0], stated[2]]];
        foreach (var order in orders)
        {
            var lines = (await RelationshipsAsync(string.Concat(order.Where(item => item is not null).Select(item => $"{fact} | {item}\n")), keys)).Split('\n');
            Assert.Equal(expected, string.Join("; ", lines.Select(line => line.Contains('=', StringComparison.Ordinal) ? line[(line.IndexOf(" asserted", StringComparison.Ordinal) + 10)..] : "").Order(StringComparer.Ordinal)));
        }
    }

    [Fact]
    public async Task SharesAreInPerCent() => Assert.Equal(
        "meta ACQUIRED_STAKE_IN google asserted share_low=51.0\nmeta ACQUIRED_STAKE_IN scale-ai asserted share=49.5",
        await RelationshipsAsync("Meta:Company | ACQUIRED_STAKE_IN | Scale AI:Company | share=49.5\nMeta:Company | ACQUIRED_STAKE_IN | Google:Company | share=51..\n", "share", "share_low", "share_high"));

    [Fact]
    public async Task EqualFiguresOfOneOwnerAreOneNode()
    {
        var graph = await BuildAsync("ميتا:Company | REPORTED | revenue:Metric low=7e10 high=7.2e10 currency=USD period=2025\nMeta:Company | REPORTED | revenue:Metric low=70e9 high=72e9 currency=USD period=2025 | planned\nGoogle:Company | REPORTED | growth:Metric value=20 unit=%\n");
        var metrics = graph.Nodes.Where(node => node.Has("Metric")).ToList();
        Assert.Equal(["google/growth/percent-20", "meta/revenue/usd-high-72000000000-low-70000000000/2025"], metrics.Select(node => node["id"].ToString()));
        Assert.Equal("growth 20.0 % null null null", string.Join(' ', new[] { "name", "value", "unit", "low", "currency", "period" }.Select(key => metrics[0][key].ToString())));
        Assert.Equal("revenue 70000000000.0 72000000000.0 USD 2025", string.Join(' ', new[] { "name", "low", "high", "currency", "period" }.Select(key => metrics[1][key].ToString())));
        Assert.Equal(["Metric"], metrics[0].Labels);
        Assert.Equal(["asserted", "planned"], metrics[1].Incoming().ToArray().Select(relationship => relationship["status"].ToString()));
    }

    [Fact]
    public async Task EntitiesCarryTheirLabelAndWhatItExtends()
    {
        var graph = await BuildAsync("أوريون=Orion=اوريون:OrgUnit | PART_OF | ميتا:Company\nZed:Person\n");
        Assert.Equal(
            ["(0:Entity:Organization:Company) meta Meta ميتا [ميتا]", "(1:Entity:Organization:OrgUnit) awrywn أوريون أوريون [Orion, اوريون]", "(2:Entity:Person) zed Zed null null"],
            graph.Nodes.Where(node => node.Has("Entity")).OrderBy(node => node["id"].ToString() != "meta").ThenBy(node => node["id"].ToString(), StringComparer.Ordinal)
                .Select((node, number) => $"({number}{node.ToString()[node.ToString().IndexOf(':', StringComparison.Ordinal)..]} {node["id"]} {node["name"]} {node["name_ar"]} {node["aliases"]}"));
    }

    [Fact]
    public async Task NodesAreOrderedById()
    {
        var graph = await BuildAsync("Zed:Person | FOUNDED | Meta:Company\nAnna Smith:Person | FOUNDED | Google:Company\nMeta:Company | REPORTED | age:Metric value=3\n");
        Assert.Equal(["anna-smith", "google", "meta", "zed", "meta/age/3", "a.txt"], graph.Nodes.Select(node => node["id"].ToString()));
        Assert.Equal(["FOUNDED", "FOUNDED", "REPORTED", "MENTIONS", "MENTIONS", "MENTIONS", "MENTIONS"], graph.Relationships.Select(relationship => relationship.TypeName));
    }

    [Fact]
    public async Task ArticlesMentionTheirEntities()
    {
        using var sandbox = new BuildSandbox();
        sandbox.Write("a.md", "---\ntitle: خبر\ndate: 2025-06-14\nlang: ar\nurl: https://example.org/a\n---\nغوغل:Company\nMeta:Company | OWNS | Google:Company\nجوجل:Company\n");
        await sandbox.BuildAsync();
        var graph = sandbox.Open().OpenGraph().Snapshot;
        var article = graph.Nodes.Single(node => node.Has("Article"));
        Assert.Equal("a.md خبر خبر 2025-06-14 https://example.org/a ar", string.Join(' ', new[] { "path", "title", "name", "date", "url", "lang" }.Select(key => article[key].ToString())));
        Assert.Equal(ValueKind.Date, article["date"].Kind);
        Assert.Equal(64, article["hash"].ToString().Length);
        // Two forms of one entity count together.
        Assert.Equal(["google 3", "meta 1"], article.Outgoing().ToArray().Select(mention => $"{mention.Target["id"]} {mention["count"]}"));
    }

    [Fact]
    public async Task AFactBetweenTwoNamesOfOneEntityHasNoRelationship() =>
        Assert.Equal("", await RelationshipsAsync("غوغل:Company | OWNS | جوجل:Company\n"));

    [Theory]
    [InlineData("2025", "2025-01-01", "2026-01-01")]
    [InlineData("2024-02", "2024-02-01", "2024-03-01")]
    [InlineData("2024-12-31", "2024-12-31", "2025-01-01")]
    [InlineData("2026-Q4", "2026-10-01", "2027-01-01")]
    [InlineData("2025-H1", "2025-01-01", "2025-07-01")]
    [InlineData("2024-01/2024-03", "2024-01-01", "2024-04-01")]
    public void ADateIsAPeriodOfDays(string iso, string from, string to)
    {
        Assert.True(Period.TryRead(iso, out var period));
        Assert.Equal((from, to), ($"{period.From:yyyy-MM-dd}", $"{period.To:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("P1Y")]
    [InlineData("2025-13")]
    [InlineData("2025-Q5")]
    [InlineData("2025-H0")]
    [InlineData("2025-02-30")]
    [InlineData("2025/2024")]
    [InlineData("20a5")]
    [InlineData("")]
    [InlineData("9999")]
    public void AnythingElseIsNone(string iso) => Assert.False(Period.TryRead(iso, out _));
}
