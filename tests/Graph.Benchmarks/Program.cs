using Graph.Benchmarks.Algorithms;
using Graph.Benchmarks.Cypher;
using Graph.Benchmarks.Model;
using Graph.Benchmarks.Pipeline;

return args switch
{
    ["model", .. var rest] => ModelBenchmark.Run(rest),
    ["cypher", .. var rest] => CypherBenchmark.Run(rest) is not 2 and var code ? code : Usage(),
    ["algorithms", .. var rest] => AlgorithmBenchmark.Run(rest) is not 2 and var ended ? ended : Usage(),
    ["pipeline", .. var rest] => PipelineBenchmark.Run(rest) is not 2 and var exit ? exit : Usage(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project tests/Graph.Benchmarks -- model [S|M|L] [--data DIR]\n       dotnet run -c Release --project tests/Graph.Benchmarks -- cypher [S|M|L] [--data DIR [QUESTION|--plans]]\n       dotnet run -c Release --project tests/Graph.Benchmarks -- algorithms [S|M|L] [--data DIR]\n       dotnet run -c Release --project tests/Graph.Benchmarks -- model micro [BenchmarkDotNet options]\n       dotnet run -c Release --project tests/Graph.Benchmarks -- pipeline [MB|stream [MB]|FOLDER] [--data DIR]");
    return 2;
}
