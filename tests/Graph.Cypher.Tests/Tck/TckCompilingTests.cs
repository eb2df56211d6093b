using System.Text;
using Graph.Cypher.Parsing;
using Graph.Cypher.Semantics;
using Graph.Cypher.Tests.Semantics;
using Xunit.Abstractions;

namespace Graph.Cypher.Tests.Tck;

public class TckCompilingTests(ITestOutputHelper output)
{
    [Fact]
    public void EveryCompileTimeErrorIsRaisedAndNothingElseIsRefused()
    {
        if (ScenarioReader.Folder is null)
        {
            output.WriteLine("Not run: ../shared/tck is not there.");
            return;
        }

        var (refused, allowed, wrong) = (0, 0, new StringBuilder());
        foreach (var scenario in ScenarioReader.All())
        {
            foreach (var query in scenario.Setup)
                if (Compile(query, scenario) is { } error) wrong.AppendLine($"{scenario.Id} setup: {Text(error)}\n{query}");
            var expected = scenario.Phase == "compile time" ? $"{scenario.Error} {scenario.Detail}" : null;
            foreach (var query in scenario.Queries)
            {
                var error = Compile(query, scenario);
                var actual = error is null ? null : Text(error);
                if (actual is null && scenario.Phase == "any time") actual = expected;
                if (actual is not null && scenario.Phase == "any time" && error!.Kind.ToString() == scenario.Error) actual = null;
                if (actual != expected) wrong.AppendLine($"{scenario.Id}: {actual ?? "allowed"} instead of {expected ?? "allowed"}: {error?.Message}\n{query}");
                else if (expected is null) allowed++;
                else refused++;
            }
        }

        output.WriteLine($"{refused} refused as they should be, {allowed} allowed");
        Assert.True(wrong.Length == 0, wrong.ToString());
        Assert.True(refused > 500 && allowed > 3000, $"only {refused} and {allowed} queries found");
    }

    private static CypherException? Compile(string query, Scenario scenario)
    {
        try
        {
            SemanticChecker.Check(CypherParser.Parse(query), query, scenario.Parameters.ToHashSet(), new ProcedureTable(scenario.Procedures));
            return null;
        }
        catch (CypherException error)
        {
            Assert.True(error.IsCompileTime, error.Message);
            return error;
        }
    }

    // The TCK's names for our kinds.
    private static string Text(CypherException error) =>
        $"{(error.Kind == CypherErrorKind.ProcedureNotFound ? "ProcedureError" : error.Kind)} {error.Detail}";
}
