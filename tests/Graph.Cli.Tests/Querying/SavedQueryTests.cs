using System.Text.Json;

namespace Graph.Cli.Tests.Querying;

[Collection(nameof(SeedStore))]
public sealed class SavedQueryTests(SeedStore seeds)
{
    /// <summary>Each question with something true of the sample articles that its answer must hold, as columns and values.</summary>
    public static TheoryData<string, string> Truths => new()
    {
        { "articles-about", """{"article": "meta-avocado.txt"}""" },
        { "belongs-to", """{"larger": "Meta"}""" },
        { "companies-by-country", """{"place": "Sweden", "names": ["Ericsson", "Mojang", "Spotify"]}""" },
        { "competitors", """{"one": "AMD", "other": "Nvidia"}""" },
        { "deals-by-amount", """{"from": "Microsoft", "relation": "ACQUIRED", "to": "Activision Blizzard", "millions": 69000.0}""" },
        { "denied", """{"from": "First Abu Dhabi Bank", "relation": "ACQUIRED", "to": "Standard Chartered"}""" },
        { "disputed", """{"from": "e&", "to": "e& PPF Telecom", "status": "asserted", "other_status": "planned"}""" },
        { "evidence", """{"relation": "ACQUIRED_STAKE_IN", "status": "asserted", "place": "meta-reset.txt:3"}""" },
        { "facts-of-article", """{"from": "DeepSeek R1", "relation": "BASED_ON", "to": "Llama"}""" },
        { "figures", """{"figure": "capital expenditure", "low": 70000000000.0, "high": 72000000000.0, "unit": "USD", "period": "2025", "status": "planned"}""" },
        { "find", """{"name": "United Arab Emirates"}""" },
        { "founders", """{"company": "Careem", "founder": "Mudassir Sheikha", "founded": "2012", "leads_it": true}""" },
        { "lawsuits-and-fines", """{"from": "Epic Games", "relation": "SUED", "to": "Apple", "date": "2020-08"}""" },
        { "leaders", """{"person": "Mark Zuckerberg", "post": "CEO"}""" },
        { "most-connected", """{"name": "Nvidia"}""" },
        { "moves", """{"person": "Alexandr Wang", "previously": "Scale AI", "now_at": "Meta"}""" },
        { "newest-facts", """{"date": "2025-11-20", "article": "nokia-questions.md"}""" },
        { "offices-of-person", """{"organization": "Scale AI", "post": "CEO", "status": "former", "until": "2025-06"}""" },
        { "ownership-chains", """{"owned": "Telefónica", "steps": 2, "chain": ["Public Investment Fund", "stc", "Telefónica"]}""" },
        { "path-between", """{"names": ["Alexandr Wang", "Meta", "OpenAI", "Sam Altman"]}""" },
        { "planned", """{"status": "planned", "from": "Meta", "relation": "RELEASED", "to": "Avocado", "date": "2026-Q1"}""" },
        { "rivals-of-model", """{"rival": "Gemini", "why": "Meta competes with Google"}""" },
        { "successions", """{"next": "Satya Nadella", "previous": "Steve Ballmer", "office": "CEO"}""" },
        { "timeline", """{"time": "2025-06", "from": "Meta", "relation": "ACQUIRED_STAKE_IN", "to": "Scale AI"}""" },
        { "what-changed", """{"from": "SoftBank", "relation": "OWNS", "to": "Sprint"}""" },
        { "who-said-it", """{"source": "The Information", "says": ["Anthropic MERGED_WITH OpenAI (denied)"]}""" },
    };

    [Theory, MemberData(nameof(Truths))]
    public async Task ASavedQueryAnswersFromTheSampleArticles(string name, string truth)
    {
        var run = await seeds.QueryAsync("--saved", name, "--format", "jsonl");
        Assert.True(run is { ExitCode: 0, Error: "" }, run.Error);
        var rows = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(rows.Any(row => Holds(row, truth)), $"{truth} is not among\n{run.Out}");
    }

    [Fact]
    public void EverySavedQueryIsTested() => Assert.Equal(
        Directory.EnumerateFiles(Path.Combine(SeedStore.Schema, "queries")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
        Truths.Select(truth => (string)truth[0]).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("company=Nvidia", "Jensen Huang")]
    [InlineData("company=إنفيديا", "Jensen Huang")]
    [InlineData("company='Anthropic'", "Dario Amodei")]
    public async Task AParameterTakesThePlaceOfTheDefault(string assignment, string leader)
    {
        var run = await seeds.QueryAsync("--saved", "leaders", "--param", assignment);
        Assert.Contains(leader, run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Zuckerberg", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AParameterThatAQueryDoesNotTakeIsNamed()
    {
        var run = await seeds.QueryAsync("--saved", "leaders", "--param", "compani=Nvidia");
        Assert.Equal((1, "graph: The saved query leaders takes no parameter compani. Did you mean company?\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task AnUnknownNameLeadsToTheNearest()
    {
        var run = await seeds.QueryAsync("--saved", "leader");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Did you mean leaders?", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--list")]
    [InlineData("--saved")]
    public async Task TheListSaysWhatEachAnswersAndTakes(string option)
    {
        var run = await seeds.QueryAsync(option);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"\nleaders +Who leads a company, and in which post\? +company='Meta'\n", run.Out);
        Assert.Equal(Truths.Count + 2, run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private static bool Holds(string row, string truth)
    {
        using var actual = JsonDocument.Parse(row);
        using var expected = JsonDocument.Parse(truth);
        return expected.RootElement.EnumerateObject()
            .All(column => actual.RootElement.TryGetProperty(column.Name, out var value) && JsonElement.DeepEquals(value, column.Value));
    }
}
