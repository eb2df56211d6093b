using Graph.Tck.Features;

namespace Graph.Tck.Harness;

public sealed class FeatureReaderTests
{
    [TckFact]
    public void ExpansionGivesExactlyTheIdsOfTheIndex()
    {
        var index = File.ReadLines(Path.Combine(TckFolder.Path!, "index.tsv")).Skip(1).Select(line => line.Split('\t')).ToList();
        Assert.Equal(3897, index.Count);
        Assert.Equal(
            index.Select(columns => $"{columns[0]} {columns[^1]}").Order(StringComparer.Ordinal),
            TckFolder.Scenarios.Select(scenario => $"{scenario.Id} {scenario.Name}").Order(StringComparer.Ordinal));
    }

    [TckFact]
    public void ExactlyOneScenarioIsToBeIgnored() =>
        Assert.Equal(["expressions/graph/Graph5:59"], TckFolder.Scenarios.Where(scenario => scenario.IsIgnored).Select(scenario => scenario.Id));

    [Fact]
    public void OutlineRowsFillStepsTablesAndQueries()
    {
        var scenarios = Read(
            """
            Feature: F

              Background:
                Given any graph

              Scenario Outline: [1] Twice
                When executing query:
                  '''
                  RETURN <a> AS x
                  '''
                Then the result should be, in <order> order:
                  | x   |
                  | <a> |

                Examples:
                  | a        | order |
                  | 1        | any   |
                  | 'x\|y\\' | some  |

                Examples:
                  | a | order |
                  | 3 | any   |
            """.Replace("'''", "\"\"\"", StringComparison.Ordinal));
        Assert.Equal(["f/F:6#1", "f/F:6#2", "f/F:6#3"], scenarios.Select(scenario => scenario.Id));
        var second = scenarios[1].Steps;
        Assert.Equal(["any graph", "executing query:", "the result should be, in some order:"], second.Select(step => step.Text));
        Assert.Equal("RETURN 'x|y\\' AS x", second[1].Query);
        Assert.Equal(["x", "'x|y\\'"], second[2].Table.SelectMany(row => row));
    }

    [Fact]
    public void AScenarioMarkedSoIsIgnored()
    {
        var scenario = Assert.Single(Read("Feature: F\n\n  @ignore @other\n  Scenario: [1] S\n    Given any graph\n"));
        Assert.True(scenario.IsIgnored);
        Assert.Equal("f/F:4", scenario.Id);
        Assert.Equal("f", scenario.Folder);
    }

    private static List<Scenario> Read(string feature)
    {
        using var reader = new StringReader(feature);
        return [.. FeatureReader.Read(reader, "f/F")];
    }
}
