using System.Collections.Immutable;
using Graph.Extraction.Examples;
using Graph.Extraction.Facts;
using Graph.Schema;
using Graph.Text;

namespace Graph.Extraction.Tests.Examples;

public sealed class ExampleRunnerTests
{
    private static readonly GraphSchema Schema = ProjectSchema.Load();

    [Theory]
    // What is listed is found.
    [InlineData("Alpha ACQUIRED Beta", "Alpha ACQUIRED Beta", "passed")]
    [InlineData("Alpha ACQUIRED Beta", "", "expected [Alpha, ACQUIRED, Beta], found nothing else")]
    [InlineData("Alpha ACQUIRED Beta", "Alpha ACQUIRED Beta planned", "expected [Alpha, ACQUIRED, Beta], did not expect [Alpha, ACQUIRED, Beta, planned], found nothing else")]
    // Its own frame finds no more; what others find is their business.
    [InlineData("Alpha ACQUIRED Beta", "Alpha ACQUIRED Beta; Gamma ACQUIRED Beta", "did not expect [Gamma, ACQUIRED, Beta]")]
    [InlineData("Alpha ACQUIRED Beta", "Alpha ACQUIRED Beta; Gamma OWNS Beta", "passed")]
    // An empty list rules out the relation, whoever finds it.
    [InlineData("", "Gamma OWNS Beta", "passed")]
    [InlineData("", "Alpha ACQUIRED Beta", "did not expect [Alpha, ACQUIRED, Beta]")]
    // Names meet folded and without the article; a symmetric relation meets either way round.
    [InlineData("الأهلي ACQUIRED بيتا", "أهلي ACQUIRED بيتا", "passed")]
    [InlineData("Alpha COMPETES_WITH Beta", "Beta COMPETES_WITH Alpha", "passed")]
    public void AnExamplePassesWhenItsFactsAreFoundAndNoOthers(string expected, string found, string outcome)
    {
        var result = Run([.. Split(expected).Select(Expected)], [.. Split(found).Select(Found)]);
        Assert.Equal(outcome == "passed", result.Passed);
        Assert.EndsWith(outcome, result.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("frames/test.yaml:4:9: ", result.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2e9 USD", true)]
    [InlineData("2000000000 USD", true)]
    [InlineData("2e9 EUR", false)]
    [InlineData("3e9 USD", false)]
    public void AQualifierIsComparedByValue(string written, bool passes)
    {
        var expected = Expected("Alpha ACQUIRED Beta") with { Qualifiers = ImmutableSortedDictionary<string, string>.Empty.Add("amount", written) };
        var found = Found("Alpha ACQUIRED Beta") with { Qualifiers = ImmutableSortedDictionary<string, QualifierValue>.Empty.Add("amount", new MoneyValue(2_000_000_000, 2_000_000_000, "USD")) };
        Assert.Equal(passes, Run([expected], [found]).Passed);
    }

    [Fact]
    public void AFigureIsComparedByNameAndValues()
    {
        var values = ImmutableSortedDictionary<string, QualifierValue>.Empty.Add("value", new NumberValue(41)).Add("unit", new TextValue("year"));
        var found = Found("Alpha REPORTED age") with { Object = new FactEntity { Id = "x", Label = "Metric", Name = "age", Properties = values } };
        ExpectedFact Figure(string value) => Expected("Alpha REPORTED age") with
        {
            Object = null,
            ObjectProperties = ImmutableSortedDictionary<string, string>.Empty.Add("metric", "age").Add("value", value),
        };
        Assert.True(Run([Figure("41")], [found]).Passed);
        Assert.False(Run([Figure("42")], [found]).Passed);
    }

    private static ExampleResult Run(ImmutableArray<ExpectedFact> expected, ImmutableArray<Fact> found)
    {
        var position = new SourcePosition("frames/test.yaml", 4, 9);
        var example = new FrameExample(FrameLanguage.English, "Alpha and Beta.", null, expected, position);
        var frame = new Frame { Name = "test", Relation = "ACQUIRED", Examples = [example], Position = position };
        return new ExampleRunner(Schema, new Fixed(found)).Run(frame, example);
    }

    private static string[] Split(string facts) => facts.Split("; ", StringSplitOptions.RemoveEmptyEntries);

    private static ExpectedFact Expected(string fact)
    {
        var parts = fact.Split(' ');
        return new ExpectedFact { Subject = parts[0], Relation = parts[1], Object = parts[2], Status = parts.ElementAtOrDefault(3) ?? "asserted", Position = default };
    }

    private static Fact Found(string fact)
    {
        var parts = fact.Split(' ');
        FactEntity Named(string name) => new() { Id = name, Label = "Company", Name = name };
        return new Fact
        {
            Id = fact,
            Relation = parts[1],
            Subject = Named(parts[0]),
            Object = Named(parts[2]),
            Status = FactStatusNames.TryRead(parts.ElementAtOrDefault(3) ?? "asserted", out var status) ? status : default,
            Confidence = 1,
            Evidence = new Evidence("a", 1, 0, 1, "A", 0, 1),
            Frame = parts[1] == "ACQUIRED" ? "test" : "other",
        };
    }

    private sealed class Fixed(ImmutableArray<Fact> facts) : IFactExtractor
    {
        public ArticleFacts Extract(Article article, CancellationToken cancellationToken = default) => new("", article.Path, [], facts);
    }
}
