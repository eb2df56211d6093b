using System.Text;
using Graph.Cypher.Tests.Tck;
using Graph.Model;
using Xunit.Abstractions;

namespace Graph.Cypher.Tests.Hostile;

public class GeneratedQueryTests(ITestOutputHelper output)
{
    private static readonly CypherOptions Limits = new() { TimeLimit = TimeSpan.FromSeconds(2), MemoryLimit = 64 << 20 };
    private static readonly Dictionary<string, Value> Parameters = new() { ["p"] = 1 };

    [Fact]
    public void TenThousandGeneratedQueriesGiveRowsOrCypherErrors()
    {
        var engine = new CypherEngine(SmallGraph.Make(), Limits);
        var generator = new QueryGenerator(2026);
        var answered = 0;
        for (var i = 0; i < 10_000; i++)
            if (Runs(engine, generator.Next())) answered++;
        output.WriteLine($"{answered} of 10,000 gave rows, the others errors");
        Assert.True(answered > 7_000, $"only {answered} queries made sense");
    }

    [Fact]
    public void EveryPlanOfAQueryGivesTheSameRows()
    {
        var indexed = SmallGraph.Make();
        foreach (var key in (string[])["x", "y", "name"]) indexed.EnsureIndex("A", key);
        CypherEngine[] engines =
        [
            new(SmallGraph.Make(), Limits with { PlansPlainly = true }), new(indexed, Limits), new(SmallGraph.Make(turned: true), Limits),
        ];
        var best = new CypherEngine(SmallGraph.Make(), Limits);
        var generator = new QueryGenerator(7);
        var (compared, differences) = (0, new StringBuilder());
        for (var i = 0; i < 2_000; i++)
        {
            var query = generator.NextReading();
            // Which rows LIMIT keeps of those that tie is left open, and ties differ where ids do.
            if (query.Contains("LIMIT", StringComparison.Ordinal) || Rows(best, query) is not { } expected) continue;
            foreach (var engine in engines)
            {
                if (Rows(engine, query) is not { } rows) continue;
                compared++;
                if (rows != expected) differences.AppendLine($"{query}\n{expected}\ninstead of\n{rows}");
            }
        }

        output.WriteLine($"{compared} comparisons");
        Assert.True(differences.Length == 0, differences.ToString());
        Assert.True(compared > 3_000, $"only {compared} comparisons");
    }

    [Fact]
    public void TckQueriesWithCharactersDroppedOrDoubledGiveRowsOrCypherErrors()
    {
        if (ScenarioReader.Folder is null)
        {
            output.WriteLine("Not run: ../shared/tck is not there.");
            return;
        }

        var engine = new CypherEngine(SmallGraph.Make(), Limits);
        var random = new Random(3);
        var (run, answered) = (0, 0);
        foreach (var query in ScenarioReader.All().SelectMany(scenario => scenario.Queries).Distinct().Where(query => query.Length > 0))
        {
            for (var i = 0; i < 3; i++)
            {
                var at = random.Next(query.Length);
                run += 2;
                if (Runs(engine, query.Remove(at, 1))) answered++;
                if (Runs(engine, query.Insert(at, query[at].ToString()))) answered++;
            }
        }

        output.WriteLine($"{run} queries, of which {answered} gave rows");
        Assert.True(run > 10_000, $"only {run} queries");
    }

    // Anything but a Cypher error fails the test. Nothing written stays.
    private static bool Runs(CypherEngine engine, string query)
    {
        using var transaction = engine.BeginTransaction();
        try
        {
            transaction.Run(query, Parameters);
            return true;
        }
        catch (CypherException)
        {
            return false;
        }
        catch (Exception error)
        {
            throw new InvalidOperationException($"{error.GetType().Name} came out of: {query}", error);
        }
    }

    private static string? Rows(CypherEngine engine, string query)
    {
        try
        {
            var result = engine.Run(query, Parameters);
            return string.Join('\n', result.Rows.Select(row => string.Join(" | ", row.Select(value => Text(value, result.Graph)))).Order(StringComparer.Ordinal));
        }
        catch (CypherException)
        {
            return null;
        }
    }

    // Relationships by what they are, since ids differ between the graphs; 1 and 1.0 group together, and either may stand for both.
    private static string Text(Value value, GraphSnapshot graph) => value.Kind switch
    {
        ValueKind.Relationship => graph.TryGetRelationship(value.AsRelationshipId(), out var link)
            ? $"[{link.Source.Id}-{link.TypeName}{link["x"]}{link["name"]}-{link.Target.Id}]"
            : "[gone]",
        ValueKind.Path => Joined(value.AsPath().Nodes.ToArray().Select(Value.OfNode), graph) + Joined(value.AsPath().Relationships.ToArray().Select(Value.OfRelationship), graph),
        ValueKind.List => Joined(value.AsList().ToArray(), graph),
        ValueKind.Map => string.Join(", ", value.AsMap().OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {Text(entry.Value, graph)}")),
        ValueKind.Float when value.AsFloat() == Math.Floor(value.AsFloat()) && Math.Abs(value.AsFloat()) < 1e15 => ((Value)(long)value.AsFloat()).ToString(),
        _ => value.ToString(),
    };

    private static string Joined(IEnumerable<Value> values, GraphSnapshot graph) => $"[{string.Join(", ", values.Select(value => Text(value, graph)))}]";
}
