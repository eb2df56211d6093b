using System.Diagnostics;
using System.Globalization;
using Graph.Export;
using Graph.Model;

namespace Graph.Benchmarks.Model;

/// <summary>Loading, memory, the store and small changes at full size. Each measurement runs in a process of its own.</summary>
internal static class ModelBenchmark
{
    private const int FactCount = 1_000_000;

    public static int Run(string[] args) => args switch
    {
        ["--step", "generate", var size, var folder] => Step(() => NewsGraphGenerator.OfSize(size).Write(folder)),
        ["--step", "load", var folder] => Step(() => Load(folder)),
        ["--step", "facts", var folder] => Step(() => SaveFacts(folder)),
        ["--step", "open", var folder] => Step(() => OpenFacts(folder)),
        ["--step", "change", var folder] => Step(() => Change(folder)),
        ["micro", .. var options] => Step(() => BenchmarkDotNet.Running.BenchmarkRunner.Run<WalkBenchmarks>(args: options)),
        [] => All("L", "bench-data"),
        [var size] => All(size, "bench-data"),
        [var size, "--data", var data] => All(size, data),
        _ => 2,
    };

    private static int All(string size, string data)
    {
        var folder = Path.Combine(data, size);
        if (!File.Exists(Path.Combine(folder, "edges.csv"))) RunStep("generate", size, folder);
        Console.WriteLine($"{"measurement",-52}{"time",10}{"resident",12}{"peak",10}");
        RunStep("load", folder);
        RunStep("facts", folder);
        RunStep("open", folder);
        RunStep("change", folder);
        return 0;
    }

    private static void Load(string folder)
    {
        var clock = Stopwatch.StartNew();
        using var graph = CsvGraphLoader.Load(Path.Combine(folder, "nodes.csv"), Path.Combine(folder, "edges.csv"));
        Report($"load CSV: {Counts(graph)}", clock);
        var store = Path.Combine(folder, "news.graph");
        clock.Restart();
        GraphStore.Save(graph.Snapshot, store);
        Report($"save it: {new FileInfo(store).Length / 1e6:F0} MB", clock);
        clock.Restart();
        GraphMlWriter.Write(graph.Snapshot, Stream.Null);
        Report("write it as GraphML", clock);
        GC.KeepAlive(graph);
    }

    private static void SaveFacts(string folder)
    {
        var clock = Stopwatch.StartNew();
        using var graph = FactGraph.Build(FactCount);
        Report($"build facts: {Counts(graph)}", clock);
        var store = Path.Combine(folder, "facts.graph");
        clock.Restart();
        GraphStore.Save(graph.Snapshot, store);
        Report($"save them: {new FileInfo(store).Length / 1e6:F0} MB", clock);
        GC.KeepAlive(graph);
    }

    private static void OpenFacts(string folder)
    {
        var clock = Stopwatch.StartNew();
        using var graph = GraphStore.Open(Path.Combine(folder, "facts.graph"));
        Report($"open facts: {Counts(graph)}", clock);
        GC.KeepAlive(graph);
    }

    private static void Change(string folder)
    {
        var clock = Stopwatch.StartNew();
        using var graph = GraphStore.Open(Path.Combine(folder, "news.graph"));
        Report($"open the news graph: {Counts(graph)}", clock);
        clock.Restart();
        graph.EnsureIndex("Person", "name");
        Report("index Person.name", clock);
        var hub = graph.Snapshot.NodesWith("Company").First();
        const int changes = 1000;
        for (var round = 0; round < 2; round++)
        {
            clock.Restart();
            for (var i = 0; i < changes; i++)
            {
                using var transaction = graph.BeginTransaction();
                var person = transaction.AddNode(["Person"], ("name", "Person " + (i + round * changes)), ("year", 1990));
                transaction.AddRelationship("WORKS_AT", person, hub, ("since", 2020));
                transaction.Commit();
            }
        }

        Report($"{changes} transactions, a node and a relationship to a hub each", clock);
        GC.KeepAlive(graph);
    }

    private static string Counts(PropertyGraph graph) => string.Create(
        CultureInfo.InvariantCulture, $"{graph.Snapshot.NodeCount:N0} nodes, {graph.Snapshot.RelationshipCount:N0} rel.");

    private static void Report(string what, Stopwatch clock) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what,-52}{clock.Elapsed.TotalSeconds,8:F2} s{ProcessMemory.Resident,9:F0} MB{ProcessMemory.Peak,7:F0} MB"));

    private static int Step(Action step)
    {
        step();
        return 0;
    }

    private static void RunStep(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!);
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet") start.ArgumentList.Add(typeof(ModelBenchmark).Assembly.Location);
        foreach (var argument in (string[])["model", "--step", .. arguments]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"The step {arguments[0]} failed.");
    }
}
