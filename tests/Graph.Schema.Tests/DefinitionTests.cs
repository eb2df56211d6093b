namespace Graph.Schema.Tests;

public sealed class DefinitionTests
{
    [Fact]
    public void ALabelIsWhatItExtends()
    {
        using var sandbox = new Sandbox();
        var labels = sandbox.Good().Labels;

        Assert.True(labels.IsA("Company", "Organization"));
        Assert.True(labels.IsA("Company", "Company"));
        Assert.False(labels.IsA("Organization", "Company"));
        Assert.False(labels.IsA("Nothing", "Nothing"));
        Assert.Equal<string>(["Company", "Organization"], labels.Lineage("Company"));
        Assert.Empty(labels.Lineage("Nothing"));
    }

    [Theory]
    [InlineData("LEADS", "Person", "Company", true)]
    [InlineData("LEADS", "Company", "Person", false)]
    [InlineData("SUCCEEDS", "Product", "Product", true)]
    [InlineData("SUCCEEDS", "Product", "Person", false)]
    [InlineData("RIVALS", "Company", "Organization", true)]
    [InlineData("RIVALS", "Company", "Product", false)]
    [InlineData("NOTHING", "Person", "Company", false)]
    public void ARelationFitsItsEnds(string relation, string from, string to, bool expected)
    {
        using var sandbox = new Sandbox();

        Assert.Equal(expected, sandbox.Good().Fits(relation, from, to));
    }

    [Fact]
    public void TheFirstStatusIsTheDefault()
    {
        using var sandbox = new Sandbox();

        Assert.Equal("asserted", sandbox.Good().DefaultStatus);
    }

    [Fact]
    public void TheFingerprintIsThatOfPathsAndContents()
    {
        using var sandbox = new Sandbox();
        using var same = new Sandbox();
        var first = sandbox.Good().Fingerprint;

        Assert.Equal(64, first.Length);
        Assert.Equal(first, same.Good().Fingerprint);
        Assert.NotEqual(first, sandbox.With("lexicon/names.yaml", Sandbox.Lexicon + "# a comment\n").Good().Fingerprint);
        Assert.Equal(first, sandbox.With("lexicon/names.yaml", Sandbox.Lexicon).Good().Fingerprint);
        Assert.NotEqual(first, sandbox.Without("lexicon/names.yaml").With("lexicon/other.yaml", Sandbox.Lexicon).Good().Fingerprint);
    }
}
