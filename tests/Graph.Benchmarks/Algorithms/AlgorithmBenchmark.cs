using System.Diagnostics;
using System.Globalization;
using Graph.Cypher;
using Graph.Export;
using Graph.Model;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.Search;

namespace Graph.Benchmarks.Algorithms;

/// <summary>Three algorithms called from Cypher, rows and all, beside igraph and QuikGraph on the same graph: the fastest of seven runs.</summary>
internal static class AlgorithmBenchmark
{
    private const int Runs = 7;

    private static readonly (string Name, string Query)[] Questions =
    [
        ("pageRank", "CALL graph.pageRank({maxIterations: 20, tolerance: 0}) YIELD node, score RETURN count(*), sum(score)"),
        ("weaklyConnectedComponents", "CALL graph.weaklyConnectedComponents() YIELD node, component RETURN count(*), count(DISTINCT component)"),
        ("breadthFirst", "MATCH (s) WHERE id(s) = 0 CALL graph.breadthFirst({source: s}) YIELD node, depth RETURN count(*), max(depth)"),
        ("breadthFirstBothWays", "MATCH (s) WHERE id(s) = 0 CALL graph.breadthFirst({source: s, direction: 'BOTH'}) YIELD node, depth RETURN count(*), max(depth)"),
        ("stronglyConnectedComponents", "CALL graph.stronglyConnectedComponents() YIELD node, component RETURN count(*), count(DISTINCT component)"),
        ("degree", "CALL graph.degree({weightProperty: 'weight'}) YIELD node, score RETURN count(*), max(score)"),
        ("betweenness, 100 sources", "CALL graph.betweenness({samplingSize: 100}) YIELD node, score RETURN count(*), max(score)"),
        ("louvain", "CALL graph.louvain() YIELD node, community, modularity RETURN count(DISTINCT community), max(modularity)"),
        ("nodeSimilarity", "CALL graph.nodeSimilarity() YIELD node1, similarity RETURN count(*), max(similarity)"),
        ("shortestPath", "MATCH (s), (t) WHERE id(s) = 0 AND id(t) = 75028 CALL graph.shortestPath({source: s, target: t, weightProperty: 'weight'}) YIELD path, cost RETURN length(path), cost"),
    ];

    public static int Run(string[] args) => args switch
    {
        [] => Measure("M", "bench-data"),
        [var size] => Measure(size, "bench-data"),
        [var size, "--data", var data] => Measure(size, data),
        _ => 2,
    };

    private static int Measure(string size, string data)
    {
        var edges = Path.Combine(data, size, "edges.csv");
        using var graph = CsvGraphLoader.Load(Path.Combine(data, size, "nodes.csv"), edges);
        var igraph = AskIgraph(edges, graph.Snapshot.NodeCount);
        var quikGraph = AskQuikGraph(graph.Snapshot);
        var engine = new CypherEngine(graph);
        Console.WriteLine($"{"seconds",-30}{"ours",10}{"igraph",10}{"QuikGraph",12}   ours found");
        foreach (var (name, query) in Questions)
        {
            CypherResult? result = null;
            var ours = Seconds(() => result = engine.Run(query));
            Console.WriteLine($"{name,-30}{Text(ours),10}{Text(igraph.GetValueOrDefault(name)),10}{Text(quikGraph.GetValueOrDefault(name)),12}   {string.Join("; ", result!.Rows.Select(row => string.Join(", ", row)))}");
        }

        return 0;
    }

    private static Dictionary<string, double> AskQuikGraph(GraphSnapshot graph)
    {
        var search = new BreadthFirstSearchAlgorithm<Node, Relationship>(graph);
        return new()
        {
            ["weaklyConnectedComponents"] = Seconds(() => graph.WeaklyConnectedComponents(new Dictionary<Node, int>())),
            ["stronglyConnectedComponents"] = Seconds(() => graph.StronglyConnectedComponents(new Dictionary<Node, int>())),
            ["breadthFirst"] = Seconds(() => search.Compute(graph.GetNode(0))),
        };
    }

    /// <summary>Seconds by name; none where igraph is not there, which is said.</summary>
    private static Dictionary<string, double> AskIgraph(string edges, int nodeCount)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "peers", "igraph_algorithms.py");
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("PYTHON") ?? "python3") { RedirectStandardOutput = true };
        foreach (var argument in (string[])[script, edges, nodeCount.ToString(CultureInfo.InvariantCulture)]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        if (process.ExitCode == 0)
            return lines.Select(line => line.Split(' ')).ToDictionary(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture));
        Console.WriteLine("igraph did not answer: install python3-igraph, and let PYTHON name the interpreter that has it.");
        return [];
    }

    private static double Seconds(Action run)
    {
        run();
        var fastest = double.PositiveInfinity;
        for (var i = 0; i < Runs; i++)
        {
            var clock = Stopwatch.StartNew();
            run();
            fastest = Math.Min(fastest, clock.Elapsed.TotalSeconds);
        }

        return fastest;
    }

    private static string Text(double seconds) => seconds == 0 ? "" : seconds.ToString("F4", CultureInfo.InvariantCulture);
}
