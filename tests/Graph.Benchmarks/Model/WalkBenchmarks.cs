using BenchmarkDotNet.Attributes;
using Graph.Model;

namespace Graph.Benchmarks.Model;

/// <summary>Walking, degrees and reading values on a graph of 100,000 nodes; nothing here may allocate but texts.</summary>
[MemoryDiagnoser]
public class WalkBenchmarks
{
    private GraphSnapshot _graph = null!;
    private RelationshipType _type;
    private PropertyKey _key;

    /// <summary>Builds the graph.</summary>
    [GlobalSetup]
    public void Build()
    {
        var builder = new GraphBuilder();
        var random = new Random(1);
        for (var i = 0; i < 100_000; i++) builder.AddNode(["Company"], ("year", 1940 + random.Next(85)));
        for (var i = 0; i < 500_000; i++) builder.AddRelationship("OWNS", random.Next(100_000), random.Next(100_000));
        _graph = builder.Build().Snapshot;
        _graph.TryGetType("OWNS", out _type);
        _graph.TryGetKey("year", out _key);
    }

    /// <summary>Goes over half a million relationships from their sources.</summary>
    [Benchmark]
    public long WalkAll()
    {
        var sum = 0L;
        foreach (var node in _graph.Nodes)
            for (var walk = node.Outgoing(_type); walk.MoveNext();) sum += walk.NeighbourId;
        return sum;
    }

    /// <summary>The same over the arrays.</summary>
    [Benchmark(Baseline = true)]
    public long SumArrays()
    {
        var sum = 0L;
        foreach (var node in _graph.Nodes)
            foreach (var neighbour in node.Adjacency(Direction.Outgoing, _type).Neighbours) sum += neighbour;
        return sum;
    }

    /// <summary>Reads the degree of each node.</summary>
    [Benchmark]
    public long Degrees()
    {
        var sum = 0L;
        foreach (var node in _graph.Nodes) sum += node.Degree(Direction.Incoming, _type);
        return sum;
    }

    /// <summary>Reads an integer of each node.</summary>
    [Benchmark]
    public long ReadIntegers()
    {
        var sum = 0L;
        foreach (var node in _graph.Nodes)
            if (node[_key].TryGetInteger(out var year)) sum += year;
        return sum;
    }
}
