using System.Collections.Immutable;
using Graph.Tck.Features;
using Graph.Tck.Judging;

namespace Graph.Tck.Harness;

/// <summary>Scenarios with one thing wrong in what they expect; whoever passes them does not look.</summary>
internal static class WrongExpectation
{
    /// <summary>The scenario with each of its expectations made wrong in each way that is possible, and what was done.</summary>
    public static IEnumerable<(Scenario Scenario, string How)> Of(Scenario scenario) =>
        from i in Enumerable.Range(0, scenario.Steps.Length)
        from wrong in WrongSteps(scenario.Steps[i])
        select (scenario with { Steps = scenario.Steps.SetItem(i, wrong.Step) }, wrong.How);

    private static IEnumerable<(ScenarioStep Step, string How)> WrongSteps(ScenarioStep step)
    {
        if (step.Text == "no side effects")
            return [(step with { Text = "the side effects should be:", Table = [["+nodes", "97"]] }, "a side effect too many")];
        if (step.Text == "the side effects should be:")
            return [(step with { Text = "no side effects", Table = [] }, "side effects left out"), (step with { Table = step.Table.SetItem(0, [step.Table[0][0], "97"]) }, "another number")];
        if (step.Text.StartsWith("the result should be", StringComparison.Ordinal) && !step.Table.IsEmpty) return WrongTables(step);
        return ExpectedError.TryParse(step.Text) is { } error ? WrongErrors(step, error) : [];
    }

    private static IEnumerable<(ScenarioStep, string)> WrongTables(ScenarioStep step)
    {
        var (header, rows) = (step.Table[0], step.Table[1..]);
        yield return (step with { Table = step.Table.SetItem(0, header.SetItem(0, header[0] + "x")) }, "another column");
        yield return (step with { Table = step.Table.Add(rows.IsEmpty ? [.. header.Select(_ => "null")] : rows[^1]) }, "a row too many");
        if (rows.IsEmpty) yield break;
        yield return (step with { Table = step.Table.RemoveAt(1) }, "a row too few");
        yield return (step with { Table = step.Table.SetItem(1, rows[0].SetItem(0, "'another'")) }, "another value");
        var last = rows.LastIndexOf(rows.LastOrDefault(row => !row.SequenceEqual(rows[0])));
        if (last > 0 && step.Text.Contains("in order", StringComparison.Ordinal))
            yield return (step with { Table = step.Table.SetItem(1, rows[last]).SetItem(last + 1, rows[0]) }, "another order");
    }

    private static IEnumerable<(ScenarioStep, string)> WrongErrors(ScenarioStep step, ExpectedError error)
    {
        var other = error.Type == "TypeError" ? "SyntaxError" : "TypeError";
        yield return (step with { Text = Text(error with { Type = other }) }, "another type of error");
        if (error.Detail != "*") yield return (step with { Text = Text(error with { Detail = "Another" }) }, "another detail");
        if (error.Phase != "any time")
            yield return (step with { Text = Text(error with { Phase = error.IsCompileTime ? "runtime" : "compile time" }) }, "another phase");
        yield return (step with { Text = "the result should be empty" }, "no error");
    }

    private static string Text(ExpectedError error) => $"a {error.Type} should be raised at {error.Phase}: {error.Detail}";
}
