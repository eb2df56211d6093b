using Graph.Building.Evaluation;
using Graph.Extraction.Facts;
using Graph.Text;

namespace Graph.Building.Tests.Evaluation;

public sealed class EvaluatorTests : IDisposable
{
    private const string Entities = """
        article: a.txt
        language: ar
        reference_year: 2025
        furniture: [3]
        entities:
          - {id: meta, label: Company, name: Meta, surfaces: [ميتا]}
          - {id: google, label: Company, name: Google, surfaces: [غوغل]}
          - {id: orion, label: Company, name: Orion, surfaces: [شركة «أوريون»], optional: true}
          - {id: jane, label: Person, name: Jane Miller, surfaces: [جين ميلر, ميلر]}
          - {id: cnbc, label: Publisher, name: CNBC, surfaces: [سي إن بي سي]}
        metrics:
          - {id: capex, name: capital expenditure, low: 70e9, high: 72e9, currency: USD, period: "2025"}
          - {id: growth, name: growth, low: 20, unit: "%"}
          - {id: age, name: age, value: 41, unit: year}

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private GoldFile Gold(string facts)
    {
        var loaded = GoldFile.Load(_folder.Write("gold.yaml", Entities + facts), TestSchema.Default);
        Assert.Empty(loaded.Diagnostics);
        return loaded.Gold!;
    }

    private static IReadOnlyCollection<Fact> Found(string lines) =>
        new LineExtractor(TestSchema.Default).Extract(new Article { Path = "a.txt", Text = lines, Hash = "00" }).Facts;

    private EvaluationResult Score(string gold, string found) => new Evaluator(TestSchema.Default).Score(Gold(gold), Found(found));

    [Theory]
    // Names: the gold's name or any surface against any name that was found, folded.
    [InlineData("{s: meta, r: OWNS, o: google}", "Meta:Company | OWNS | Google:Company", "1 0 0")]
    [InlineData("{s: meta, r: OWNS, o: google}", "مِيتا:Company | OWNS | الغوغل:Company", "1 0 0")]
    [InlineData("{s: meta, r: OWNS, o: orion}", "x=META:Company | OWNS | شركه «الاوريون»:Organization", "1 0 0")]
    [InlineData("{s: meta, r: OWNS, o: google}", "Meta:Company | OWNS | Orion:Company", "0 1 1")]
    [InlineData("{s: meta, r: OWNS, o: google}", "Google:Company | OWNS | Meta:Company", "0 1 1")]
    [InlineData("{s: meta, r: OWNS, o: google}", "Meta:Company | ACQUIRED | Google:Company", "0 1 1")]
    [InlineData("{s: meta, r: OWNS, o: google}", "", "0 0 1")]
    [InlineData("{s: meta, r: OWNS, o: google}", "Meta:Company | OWNS | Google:Company\nMeta:Company | OWNS | Google:Company", "1 0 0")]
    // Symmetric relations match either way round.
    [InlineData("{s: meta, r: COMPETES_WITH, o: google}", "Google:Company | COMPETES_WITH | Meta:Company", "1 0 0")]
    // Status counts.
    [InlineData("{s: meta, r: OWNS, o: google}", "Meta:Company | OWNS | Google:Company | planned", "0 1 1")]
    [InlineData("{s: meta, r: OWNS, o: google, status: former}", "Meta:Company | OWNS | Google:Company | former", "1 0 0")]
    // Optional facts count neither way.
    [InlineData("{s: meta, r: OWNS, o: google, optional: true}", "Meta:Company | OWNS | Google:Company | denied", "0 0 0")]
    [InlineData("{s: meta, r: OWNS, o: google, optional: true}", "", "0 0 0")]
    [InlineData("{s: meta, r: OWNS, o: google, status: planned, optional: true}", "Meta:Company | OWNS | Google:Company", "0 1 0")]
    // Equal mistakes are one; the other way round of a symmetric one too.
    [InlineData("{s: meta, r: OWNS, o: google}", "Meta:Company | OWNS | Orion:Company\nMeta:Company | OWNS | Orion:Company", "0 1 1")]
    [InlineData("{s: meta, r: OWNS, o: google}", "Meta:Company | COMPETES_WITH | Orion:Company\nOrion:Company | COMPETES_WITH | Meta:Company", "0 1 1")]
    // Metrics match by name, values and unit or currency; the period is a qualifier.
    [InlineData("{s: meta, r: REPORTED, o: capex}", "Meta:Company | REPORTED | capital expenditure:Metric low=70000000000 high=72e9 currency=USD", "1 0 0")]
    [InlineData("{s: meta, r: REPORTED, o: capex}", "Meta:Company | REPORTED | Capital Expenditure:Metric low=7e10 high=72e9 currency=USD period=2024", "1 0 0")]
    [InlineData("{s: meta, r: REPORTED, o: capex}", "Meta:Company | REPORTED | capital expenditure:Metric low=70e9 high=72e9 currency=EUR", "0 1 1")]
    [InlineData("{s: meta, r: REPORTED, o: capex}", "Meta:Company | REPORTED | capital expenditure:Metric low=70e9 currency=USD", "0 1 1")]
    [InlineData("{s: meta, r: REPORTED, o: capex}", "Meta:Company | REPORTED | revenue:Metric low=70e9 high=72e9 currency=USD", "0 1 1")]
    [InlineData("{s: meta, r: REPORTED, o: growth}", "Meta:Company | REPORTED | growth:Metric low=20 unit=%", "1 0 0")]
    [InlineData("{s: meta, r: REPORTED, o: growth}", "Meta:Company | REPORTED | growth:Metric low=20", "0 1 1")]
    [InlineData("{s: meta, r: REPORTED, o: growth}", "Meta:Company | REPORTED | growth:Metric value=20 unit=%", "0 1 1")]
    [InlineData("{s: jane, r: REPORTED, o: age}", "ميلر:Person | REPORTED | age:Metric value=41.0 unit=year", "1 0 0")]
    [InlineData("{s: jane, r: REPORTED, o: age}", "ميلر:Person | REPORTED | age:Metric low=41 high=41 unit=year", "1 0 0")]
    public void FactsAreCompared(string gold, string found, string expected)
    {
        var score = Score($"facts:\n  - {gold}\n", found).Overall;
        Assert.Equal(expected, $"{score.Right} {score.Wrong} {score.Missed}");
    }

    [Theory]
    [InlineData("date: 2025-06", "date=2025-06", "1/1")]
    [InlineData("date: \"2025\"", "date=2025-06", "0/1 date 2025 2025-06")]
    [InlineData("date: 2025-06", "", "0/1 date 2025-06 ")]
    [InlineData("amount: 14.3e9 USD", "amount=14300000000 USD", "1/1")]
    [InlineData("amount: 14.3e9 USD", "amount=14.3e9 EUR", "0/1 amount 14.3e9 USD 14300000000 EUR")]
    [InlineData("amount: 14.3e9 USD", "amount=14.3e9.. USD", "0/1 amount 14.3e9 USD 14300000000– USD")]
    [InlineData("title: Chief AI Officer", "title=chief AI  officer", "1/1")]
    [InlineData("by: CNBC", "by=سي إن بي سي", "1/1")]
    [InlineData("by: cnbc", "by=CNBC", "1/1")]
    [InlineData("by: sources", "by=Sources", "1/1")]
    [InlineData("by: sources", "", "0/1 by sources ")]
    [InlineData("by: sources, date: 2025-06, title: CEO", "by=sources | date=2025 | title=CEO", "2/3 date 2025-06 2025")]
    public void QualifiersAreCountedApart(string gold, string found, string expected)
    {
        var result = Score($"facts:\n  - {{s: meta, r: HIRED, o: jane, {gold}}}\n", $"Meta:Company | HIRED | Jane Miller:Person | {found}");
        Assert.Equal((1, 0, 0), (result.Overall.Right, result.Overall.Wrong, result.Overall.Missed));
        Assert.Equal(expected, $"{result.QualifiersRight}/{result.QualifiersTotal}" + string.Concat(result.WrongQualifiers.Select(wrong => $" {wrong.Name} {wrong.Expected} {wrong.Found}")));
    }

    [Theory]
    [InlineData("share: 49 %", "share=49", 1)]
    [InlineData("share: 49%", "share=49.0", 1)]
    [InlineData("share: 49 %", "share=49..", 0)]
    public void SharesAreNumbers(string gold, string found, int right) => Assert.Equal(
        right, Score($"facts:\n  - {{s: meta, r: OWNS, o: google, {gold}}}\n", $"Meta:Company | OWNS | Google:Company | {found}").QualifiersRight);

    [Fact]
    public void QualifiersOfSeveralSentencesCountTogether() => Assert.Equal(
        2, Score("facts:\n  - {s: meta, r: HIRED, o: jane, date: 2025-06, title: CEO}\n", "Meta:Company | HIRED | Jane Miller:Person | date=2025-06\nMeta:Company | HIRED | Jane Miller:Person | title=CEO").QualifiersRight);

    [Fact]
    public void ThePeriodOfAFigureIsAQualifier() => Assert.Equal(
        "capex 1/2 period 2025 2024",
        Describe(Score("facts:\n  - {s: meta, r: REPORTED, o: capex, by: sources}\n", "Meta:Company | REPORTED | capital expenditure:Metric low=70e9 high=72e9 currency=USD period=2024 | by=sources")));

    private static string Describe(EvaluationResult result) =>
        $"capex {result.QualifiersRight}/{result.QualifiersTotal}" + string.Concat(result.WrongQualifiers.Select(wrong => $" {wrong.Name} {wrong.Expected} {wrong.Found}"));

    [Fact]
    public void EqualGoldFactsNeedAFactEach()
    {
        const string gold = "facts:\n  - {s: meta, r: HIRED, o: jane, title: CEO}\n  - {s: meta, r: HIRED, o: jane, title: chair}\n";
        var one = Score(gold, "Meta:Company | HIRED | Jane Miller:Person | title=chair");
        Assert.Equal((1, 0, 1, 1), (one.Overall.Right, one.Overall.Wrong, one.Overall.Missed, one.QualifiersRight));
        Assert.Equal("CEO", one.Missed.Single().Fact.Qualifiers["title"]);
        var two = Score(gold, "Meta:Company | HIRED | Jane Miller:Person | title=chair\nMeta:Company | HIRED | Jane Miller:Person | title=CEO");
        Assert.Equal((2, 0, 0, 2), (two.Overall.Right, two.Overall.Wrong, two.Overall.Missed, two.QualifiersRight));
    }

    [Theory]
    [InlineData("{s: meta, r: ACQUIRED, o: google}", "Meta:Company | ACQUIRED | Google:Company | planned", 1)]
    [InlineData("{s: meta, r: ACQUIRED, o: google, status: asserted, why: only planned}", "Meta:Company | ACQUIRED | Google:Company | planned", 0)]
    [InlineData("{s: meta, r: ACQUIRED, o: google, status: asserted}", "Meta:Company | ACQUIRED | Google:Company\nMeta:Company | ACQUIRED | Google:Company", 1)]
    public void ForbiddenFactsAreNamed(string forbidden, string found, int hits)
    {
        var result = Score($"facts: []\nforbidden:\n  - {forbidden}\n", found);
        Assert.Equal(hits, result.Forbidden.Length);
        Assert.Equal(1, result.Overall.Wrong);
    }

    [Fact]
    public void WhatWasFoundUnderAnotherStatusIsShownBesideWhatWasMissed()
    {
        var missed = Score("facts:\n  - {s: meta, r: OWNS, o: google}\n", "Meta:Company | OWNS | Google:Company | denied").Missed.Single();
        Assert.Equal(FactStatus.Denied, missed.Nearest!.Status);
        Assert.Equal(16, missed.Fact.Position.Line);
    }

    [Fact]
    public void ResultsAddUpByRelation()
    {
        var first = Score("facts:\n  - {s: meta, r: OWNS, o: google}\n  - {s: meta, r: HIRED, o: jane, title: CEO}\n", "Meta:Company | OWNS | Google:Company\nMeta:Company | HIRED | Jane Miller:Person");
        var second = Score("facts:\n  - {s: meta, r: OWNS, o: google}\n", "Google:Company | FOUNDED | Meta:Company");
        var sum = EvaluationResult.Sum([first, second]);
        Assert.Equal(["FOUNDED 0 1 0", "HIRED 1 0 0", "OWNS 1 0 1"], sum.Relations.Select(relation => $"{relation.Relation} {relation.Score.Right} {relation.Score.Wrong} {relation.Score.Missed}"));
        Assert.Equal((2d / 3, 2d / 3, 2d / 3, 0d), (sum.Overall.Precision, sum.Overall.Recall, sum.Overall.F1, sum.QualifierAccuracy), new Tolerance());
        Assert.Equal((1d, 1d, 1d), (default(Score).Precision, default(Score).Recall, default(Score).F1));
    }

    private sealed class Tolerance : IEqualityComparer<(double, double, double, double)>
    {
        public bool Equals((double, double, double, double) x, (double, double, double, double) y) =>
            Math.Abs(x.Item1 - y.Item1) + Math.Abs(x.Item2 - y.Item2) + Math.Abs(x.Item3 - y.Item3) + Math.Abs(x.Item4 - y.Item4) < 1e-9;

        public int GetHashCode((double, double, double, double) obj) => 0;
    }
}
