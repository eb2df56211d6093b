using Graph.Benchmarks.Model;

return args switch
{
    ["model", .. var rest] => ModelBenchmark.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project tests/Graph.Benchmarks -- model [S|M|L] [--data DIR]");
    return 2;
}
