using System.Text.Json;
using Graph.EndToEnd.Running;

namespace Graph.EndToEnd;

/// <summary>One store of the sample articles, shared by tests that only read it.</summary>
public sealed class SeedStore : IAsyncLifetime
{
    internal Workspace Workspace { get; } = new();

    public async Task InitializeAsync() => (await Workspace.BuildAsync(Repository.Seeds)).EndedWith(0);

    public Task DisposeAsync()
    {
        Workspace.Dispose();
        return Task.CompletedTask;
    }
}

public sealed class ExplainTests(SeedStore seeds) : IClassFixture<SeedStore>
{
    [Theory]
    [InlineData("Alexandr Wang")]
    [InlineData("alexandr wang")]
    [InlineData("ألكسندر وانغ")]
    [InlineData("الكسندر وانغ")]
    public async Task AnyNameInAnyScriptLeadsToTheEntity(string name)
    {
        var run = (await seeds.Workspace.GraphAsync("explain", name)).EndedWith(0);
        Assert.StartsWith("Alexandr Wang", run.Out, StringComparison.Ordinal);
        Assert.Contains(":Person", run.Out, StringComparison.Ordinal);
        Assert.Contains("ألكسندر وانغ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EachFactShowsItsSentencePlaceFrameAndConfidence()
    {
        var run = (await seeds.Workspace.GraphAsync("explain", "Alexandr Wang")).EndedWith(0);
        Assert.Contains("FOUNDED", run.Out, StringComparison.Ordinal);
        Assert.Contains("Scale AI", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"meta-avocado\.txt:\d+", run.Out);
        Assert.Matches(@"frame \S+", run.Out);
        Assert.Matches(@"confidence 0\.\d\d", run.Out);
        Assert.Matches(@"«|""", run.Out);
    }

    [Fact]
    public async Task JsonSaysTheSameForOtherPrograms()
    {
        var run = (await seeds.Workspace.GraphAsync("explain", "Alexandr Wang", "--json")).EndedWith(0);
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal("Alexandr Wang", json.RootElement.GetProperty("name").GetString());
        var fact = json.RootElement.GetProperty("facts").EnumerateArray().First();
        Assert.True(fact.GetProperty("evidence").EnumerateArray().First().GetProperty("line").GetInt32() > 0);
    }

    [Theory]
    [InlineData("Alexander Wang", "Alexandr Wang")]
    [InlineData("Aleksandr Wang", "Alexandr Wang")]
    [InlineData("Mark Zukerberg", "Mark Zuckerberg")]
    [InlineData("زاكربرغ", "Mark Zuckerberg")]
    public async Task ANameThatIsNotThereLeadsToNamesThatSoundAlike(string name, string meant)
    {
        var run = await seeds.Workspace.GraphAsync("explain", name);
        // Resolution may know the spelling as one of the entity's own; then there is nothing to suggest.
        if (run.ExitCode == 0)
        {
            Assert.StartsWith(meant, run.Out, StringComparison.Ordinal);
            return;
        }
        run.EndedWith(1);
        Assert.Contains("Did you mean", run.Error, StringComparison.Ordinal);
        Assert.Contains(meant, run.Error, StringComparison.Ordinal);
    }
}
