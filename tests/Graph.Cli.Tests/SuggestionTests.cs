namespace Graph.Cli.Tests;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("biuld", "build")]
    [InlineData("explian", "explain")]
    [InlineData("evla", "eval")]
    [InlineData("zzzzz", "")]
    public void AMistypedWordLeadsToTheNearest(string word, string meant) =>
        Assert.Equal(meant, string.Join(' ', Suggestions.For(word, ["build", "export", "explain", "verify", "eval", "schema"], most: 1)));

    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "acb", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void DistanceCountsEdits(string from, string to, int edits) => Assert.Equal(edits, Suggestions.Distance(from, to));
}
