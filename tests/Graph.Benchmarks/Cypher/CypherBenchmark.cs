using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Graph.Benchmarks.Model;
using Graph.Cypher;
using Graph.Export;
using Graph.Model;

namespace Graph.Benchmarks.Cypher;

/// <summary>The questions put to the engine, warm: one run thrown away, then the median of 51, 15 or 7 by how long one takes.</summary>
internal static class CypherBenchmark
{
    private static readonly JsonSerializerOptions AsWritten = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Run(string[] args)
    {
        switch (args)
        {
            case [var size, "--data", var data, .. var rest]:
                return Measure(size, data, rest);
            case [var size]:
                return Measure(size, "bench-data", []);
            case []:
                return Measure("M", "bench-data", []);
            default:
                return 2;
        }
    }

    private static int Measure(string size, string data, string[] options)
    {
        var folder = Path.Combine(data, size);
        var clock = Stopwatch.StartNew();
        using var graph = CsvGraphLoader.Load(Path.Combine(folder, "nodes.csv"), Path.Combine(folder, "edges.csv"));
        var engine = new CypherEngine(graph);
        foreach (var (label, key) in ((string, string)[])[("Person", "id"), ("Person", "name"), ("Company", "name")]) graph.EnsureIndex(label, key);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"loaded in {clock.Elapsed.TotalSeconds:F2} s, {ProcessMemory.Resident:F0} MB resident"));
        var results = new Dictionary<string, object>();
        foreach (var (id, query) in new NewsQuestions(folder).All)
        {
            if (options is [var only, ..] && only != "--plans" && !id.Contains(only, StringComparison.Ordinal)) continue;
            if (options.Contains("--plans")) Print(engine.Run("PROFILE " + query).Summary.Plan!, 0);
            var (median, first, result) = Time(() => engine.Run(query));
            var shown = Shown(result);
            results[id] = new { t1_ms = median, first_ms = first, result = shown };
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id,-18}{median,12:G4} ms   first {first,10:G4} ms   {shown}"));
        }

        var output = Path.Combine(data, "out");
        Directory.CreateDirectory(output);
        File.WriteAllText(Path.Combine(output, $"graph_{size}.json"), JsonSerializer.Serialize(new { engine = "graph", queries = results }, AsWritten));
        return 0;
    }

    private static (double Median, double First, CypherResult Result) Time(Func<CypherResult> run)
    {
        var clock = Stopwatch.StartNew();
        var result = run();
        var first = clock.Elapsed.TotalMilliseconds;
        clock.Restart();
        run();
        var once = clock.Elapsed.TotalMilliseconds;
        var times = new double[once < 20 ? 51 : once < 500 ? 15 : 7];
        for (var i = 0; i < times.Length; i++)
        {
            clock.Restart();
            run();
            times[i] = clock.Elapsed.TotalMilliseconds;
        }

        Array.Sort(times);
        return (times[times.Length / 2], first, result);
    }

    private static string Shown(CypherResult result) =>
        result.Rows.Count == 0 ? "0:null" : $"{result.Rows.Count}:[{string.Join(',', result.Rows[0].Select(Json))}]";

    private static string Json(Value value) => value.TryGetText(out var text) ? $"\"{text}\"" : value.ToString();

    private static void Print(PlanDescription plan, int depth)
    {
        Console.WriteLine($"    {new string(' ', depth * 2)}{plan.Operator} {plan.Details}  ~{plan.EstimatedRows:F0} rows {plan.Rows} time {plan.Time?.TotalMilliseconds:F2} ms");
        foreach (var child in plan.Children) Print(child, depth + 1);
    }
}
