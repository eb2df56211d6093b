using Graph.Benchmarks.Model;

return args switch
{
    ["model", .. var rest] => ModelBenchmark.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project tests/Graph.Benchmarks -- model [S|M|L] [--data DIR]\n       dotnet run -c Release --project tests/Graph.Benchmarks -- model micro [BenchmarkDotNet options]");
    return 2;
}
