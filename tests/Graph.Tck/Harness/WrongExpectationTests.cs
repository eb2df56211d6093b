using Graph.Tck.Features;
using Graph.Tck.Running;

namespace Graph.Tck.Harness;

public sealed class WrongExpectationTests
{
    [TckFact]
    public void NoScenarioPassesWhenSomethingIsWrongInWhatItExpects()
    {
        var wrong = Tally.ToRun.SelectMany(WrongExpectation.Of).ToList();
        Assert.True(wrong.Count > 2 * Tally.ToRun.Count(), $"Only {wrong.Count} wrong scenarios were made.");
        var passed = wrong.AsParallel().Where(each => ScenarioRun.Play(each.Scenario).Passed).Select(each => $"{each.Scenario.Id}: {each.How}").ToList();
        Assert.True(passed.Count == 0, $"{passed.Count} of {wrong.Count} passed:\n{string.Join('\n', passed.Take(50))}");
    }

    [Fact]
    public void EveryKindOfExpectationIsMadeWrong()
    {
        using var feature = new StringReader(
            """
            Feature: F

              Scenario: [1] Rows
                When executing query:
                Then the result should be, in order:
                  | a |
                  | 1 |
                  | 2 |
                And no side effects

              Scenario: [2] Error
                When executing query:
                Then a SyntaxError should be raised at compile time: Detail
            """);
        var made = FeatureReader.Read(feature, "F").SelectMany(WrongExpectation.Of).Select(each => each.How);
        Assert.Equal(
            [
                "another column", "a row too many", "a row too few", "another value", "another order", "a side effect too many",
                "another type of error", "another detail", "another phase", "no error",
            ],
            made);
    }
}
