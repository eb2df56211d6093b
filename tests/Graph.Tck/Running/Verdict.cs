using Graph.Tck.Features;

namespace Graph.Tck.Running;

/// <summary>How a scenario went.</summary>
/// <param name="Step">The step that failed.</param>
/// <param name="Query">The last query that was put.</param>
/// <param name="Complaint">What was wrong, first line first; null where the scenario passed.</param>
internal sealed record Verdict(Scenario Scenario, ScenarioStep? Step, string? Query, string? Complaint)
{
    public bool Passed => Complaint is null;

    public string Summary => Complaint!.Split('\n')[0];

    /// <summary>All that one needs to see why it failed.</summary>
    public string Report =>
        $"""
        {Scenario.Id} {Scenario.Name}
        Step: {Step?.Text}{string.Concat((Step?.Table ?? []).Select(row => $"\n  | {string.Join(" | ", row)} |"))}
        Query:
        {string.Join('\n', (Query ?? "(none)").Split('\n').Select(line => "  " + line))}
        {Complaint}
        """;
}
