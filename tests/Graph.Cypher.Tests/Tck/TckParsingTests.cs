using System.Text;
using Graph.Cypher.Parsing;
using Xunit.Abstractions;

namespace Graph.Cypher.Tests.Tck;

public class TckParsingTests(ITestOutputHelper output)
{
    [Fact]
    public void EveryQueryParsesUnlessASyntaxErrorIsExpected()
    {
        if (ScenarioReader.Folder is null)
        {
            output.WriteLine("Not run: ../shared/tck is not there.");
            return;
        }

        var (read, wrong) = (0, new StringBuilder());
        foreach (var scenario in ScenarioReader.All())
        {
            foreach (var query in scenario.Setup.Concat(scenario.Error == "SyntaxError" ? [] : scenario.Queries))
            {
                read++;
                try
                {
                    CypherParser.Parse(query);
                }
                catch (CypherException error)
                {
                    wrong.AppendLine($"{scenario.Id}: {error.Message}\n{query}\n{error.StackTrace}");
                }
            }
        }

        output.WriteLine($"{read} queries");
        Assert.True(wrong.Length == 0, wrong.ToString());
        Assert.True(read > 3000, $"only {read} queries found");
    }
}
