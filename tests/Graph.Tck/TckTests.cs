using Graph.Tck.Features;
using Graph.Tck.Harness;
using Graph.Tck.Running;

namespace Graph.Tck;

/// <summary>Every scenario of the openCypher TCK.</summary>
public sealed class TckTests(TallyFixture tally) : IClassFixture<TallyFixture>
{
    private static readonly Dictionary<string, Scenario> ById =
        Tally.ToRun.ToDictionary(scenario => scenario.Id, StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. ById.Keys];

    [TckTheory, MemberData(nameof(Ids))]
    public void ScenarioPasses(string id)
    {
        var verdict = ScenarioRun.Play(ById[id]);
        tally.Count(verdict);
        Assert.True(verdict.Passed, verdict.Passed ? "" : verdict.Report);
    }
}
