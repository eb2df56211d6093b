using Graph.Tck.Features;

namespace Graph.Tck.Running;

/// <summary>The count of scenarios that passed.</summary>
internal sealed class Tally
{
    private int _passed;

    /// <summary>The scenarios that are to be run.</summary>
    public static IEnumerable<Scenario> ToRun => TckFolder.Scenarios.Where(scenario => !scenario.IsIgnored);

    public void Count(Verdict verdict)
    {
        if (verdict.Passed) Interlocked.Increment(ref _passed);
    }

    public override string ToString() =>
        TckFolder.Path is null ? TckFolder.Missing : $"TCK: {_passed} of {ToRun.Count()} scenarios passed";
}
