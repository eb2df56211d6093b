using Graph.Tck.Features;
using Graph.Tck.Running;

// The daily tool: dotnet run --project tests/Graph.Tck -- [-v] [part of an id]…
var isVerbose = args.Contains("-v");
var filters = args.Where(argument => argument != "-v").ToList();
if (TckFolder.Path is null)
{
    Console.Error.WriteLine(TckFolder.Missing);
    return 1;
}

var chosen = Tally.ToRun.Where(scenario => filters.Count == 0 || filters.Any(part => Matches(scenario, part))).ToList();
var verdicts = chosen.AsParallel().AsOrdered().Select(ScenarioRun.Play).ToList();
foreach (var verdict in verdicts.Where(verdict => !verdict.Passed))
    Console.WriteLine(isVerbose ? verdict.Report + "\n" : $"{verdict.Scenario.Id}  {verdict.Summary}");
Console.WriteLine();
foreach (var folder in verdicts.GroupBy(verdict => verdict.Scenario.Folder))
    Console.WriteLine($"{folder.Key,-40} {folder.Count(verdict => verdict.Passed),5} of {folder.Count(),5}  {(folder.All(verdict => verdict.Passed) ? "" : "failing: " + folder.Count(verdict => !verdict.Passed))}".TrimEnd());
Console.WriteLine($"TCK: {verdicts.Count(verdict => verdict.Passed)} of {verdicts.Count} scenarios passed");
return verdicts.TrueForAll(verdict => verdict.Passed) ? 0 : 1;

// A whole id, or any part of one: "Match1:33" must not also choose "Match1:331".
static bool Matches(Scenario scenario, string part)
{
    var at = scenario.Id.IndexOf(part, StringComparison.OrdinalIgnoreCase);
    if (at < 0) return false;
    return !char.IsAsciiDigit(part[^1]) || !part.Contains(':', StringComparison.Ordinal)
        || at + part.Length == scenario.Id.Length || !char.IsAsciiDigit(scenario.Id[at + part.Length]);
}
