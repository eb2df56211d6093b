using Graph.Building.Evaluation;
using Graph.Extraction;
using Xunit.Abstractions;

namespace Graph.Building.Tests.Gold;

/// <summary>How good extraction must stay, against articles that people annotated.</summary>
public sealed class GoldFloorTests(ITestOutputHelper output)
{
    private const double OwnRecall = 0.90;
    private const double OwnPrecision = 0.95;
    private const double SharedRecall = 0.90;
    private const double SharedPrecision = 0.90;
    private const double SharedQualifiers = 0.80;

    private static readonly Lazy<FrameExtractor> Extractor = new(() => new FrameExtractor(ProjectSchema.Whole));

    [Fact]
    public void TheOwnGoldIsReached()
    {
        var result = Score(GoldFolder.Own);
        AssertReaches(result, OwnRecall, OwnPrecision);
    }

    [Fact]
    public void TheGoldBesideTheProjectIsReached()
    {
        if (GoldFolder.Shared is not { } shared)
        {
            output.WriteLine("Not run: ../shared, which holds the gold and its article, does not stand beside the project.");
            return;
        }

        var result = Score(shared);
        AssertReaches(result, SharedRecall, SharedPrecision);
        Assert.True(result.QualifierAccuracy >= SharedQualifiers, string.Join('\n', result.WrongQualifiers.Select(wrong => $"{Place(wrong.Gold, wrong.Fact.Line)} {wrong.Fact.Relation} {wrong.Name}: {wrong.Expected}, not {wrong.Found}")));
    }

    private EvaluationResult Score(GoldFolder folder)
    {
        var evaluator = new Evaluator(ProjectSchema.Whole);
        var result = EvaluationResult.Sum([.. folder.Files(ProjectSchema.Whole).Select(gold => evaluator.Score(gold, folder.Extract(gold, Extractor.Value).Facts))]);
        output.WriteLine($"precision {result.Overall.Precision:F3}, recall {result.Overall.Recall:F3}, qualifiers {result.QualifiersRight} of {result.QualifiersTotal}");
        Assert.True(result.Overall.Right > 0, "There is no gold.");
        return result;
    }

    private static void AssertReaches(EvaluationResult result, double recall, double precision)
    {
        Assert.True(result.Overall.Recall >= recall, $"Recall {result.Overall.Recall:F3}. Missed:\n" + string.Join('\n', result.Missed.Select(missed => $"{Place(missed.Gold, missed.Fact.Line)} {missed.Fact.Subject.Name} {missed.Fact.Relation} {missed.Fact.Object.Name}")));
        Assert.True(result.Overall.Precision >= precision, $"Precision {result.Overall.Precision:F3}. Wrong:\n" + string.Join('\n', result.Wrong.Select(wrong => $"{Place(wrong.Gold, wrong.Fact.Evidence.Line)} {wrong.Fact.Subject.Name} {wrong.Fact.Relation} {wrong.Fact.Object.Name}")));
        Assert.True(result.Forbidden.IsEmpty, "Forbidden:\n" + string.Join('\n', result.Forbidden.Select(hit => $"{Place(hit.Gold, hit.Fact.Evidence.Line)} {hit.Forbidden.Subject.Name} {hit.Forbidden.Relation} {hit.Forbidden.Object.Name}")));
    }

    private static string Place(GoldFile gold, int line) => $"{gold.Article}:{line}";
}
