using Graph.Model;

namespace Graph.Cypher.Tests.Algorithms;

/// <summary>The same part of a graph, as a list of edges, and answers found by trying everything.</summary>
internal sealed class NaiveGraph
{
    public readonly record struct Edge(int From, int To, double Weight, int Id);

    private NaiveGraph(int[] nodes, Edge[] edges)
    {
        (Nodes, Edges) = (nodes, edges);
    }

    /// <summary>Ids, ascending. Everything else is by index into this.</summary>
    public int[] Nodes { get; }

    public Edge[] Edges { get; }

    public static NaiveGraph Of(GraphSnapshot graph, int choice, Direction direction)
    {
        var (_, isNode, isRelationship) = RandomGraph.Choice(choice);
        int[] nodes = [.. graph.Nodes.Where(isNode).Select(node => node.Id)];
        var edges = new List<Edge>();
        foreach (var relationship in graph.Relationships.Where(isRelationship))
        {
            var (from, to) = (Array.IndexOf(nodes, relationship.SourceId), Array.IndexOf(nodes, relationship.TargetId));
            if (from < 0 || to < 0) continue;
            var weight = relationship["weight"] is { IsNull: false } given ? Convert.ToDouble(given.ToString(), System.Globalization.CultureInfo.InvariantCulture) : 1;
            if (direction != Direction.Incoming) edges.Add(new Edge(from, to, weight, relationship.Id));
            if (direction == Direction.Incoming || direction == Direction.Both && from != to) edges.Add(new Edge(to, from, weight, relationship.Id));
        }

        return new NaiveGraph(nodes, [.. edges]);
    }

    /// <summary>The least cost from each node to each (Floyd 1962); infinite where there is no way.</summary>
    public double[,] Distances(Func<Edge, double> weight)
    {
        var distances = new double[Nodes.Length, Nodes.Length];
        for (var i = 0; i < Nodes.Length; i++)
            for (var j = 0; j < Nodes.Length; j++) distances[i, j] = i == j ? 0 : double.PositiveInfinity;
        foreach (var edge in Edges) distances[edge.From, edge.To] = Math.Min(distances[edge.From, edge.To], weight(edge));
        for (var k = 0; k < Nodes.Length; k++)
            for (var i = 0; i < Nodes.Length; i++)
                for (var j = 0; j < Nodes.Length; j++) distances[i, j] = Math.Min(distances[i, j], distances[i, k] + distances[k, j]);
        return distances;
    }

    /// <summary>The whole matrix of the walk, applied two hundred times.</summary>
    public double[] PageRank()
    {
        var count = Nodes.Length;
        var step = new double[count, count];
        for (var from = 0; from < count; from++)
        {
            var leaving = Edges.Where(edge => edge.From == from).Sum(edge => edge.Weight);
            for (var to = 0; to < count; to++)
                step[from, to] = leaving == 0 ? 1.0 / count : Edges.Where(edge => edge.From == from && edge.To == to).Sum(edge => edge.Weight) / leaving;
        }

        var scores = Enumerable.Repeat(1.0 / count, count).ToArray();
        for (var round = 0; round < 200; round++)
            scores = [.. Enumerable.Range(0, count).Select(to => 0.15 / count + 0.85 * Enumerable.Range(0, count).Sum(from => scores[from] * step[from, to]))];
        return scores;
    }

    /// <summary>Over all pairs the part of shortest paths that each node lies on, paths counted by way of their distances.</summary>
    public double[] Betweenness()
    {
        var distances = Distances(_ => 1);
        var pairs = Edges.Where(edge => edge.From != edge.To).Select(edge => (edge.From, edge.To)).Distinct().ToArray();
        var count = Nodes.Length;
        var paths = new double[count, count];
        for (var from = 0; from < count; from++)
        {
            foreach (var to in Enumerable.Range(0, count).Where(to => double.IsFinite(distances[from, to])).OrderBy(to => distances[from, to]))
                paths[from, to] = from == to ? 1 : pairs.Where(pair => pair.To == to && distances[from, pair.From] + 1 == distances[from, to]).Sum(pair => paths[from, pair.From]);
        }

        var scores = new double[count];
        for (var from = 0; from < count; from++)
            for (var to = 0; to < count; to++)
                for (var node = 0; node < count; node++)
                    if (from != to && node != from && node != to && double.IsFinite(distances[from, to]) && distances[from, node] + distances[node, to] == distances[from, to])
                        scores[node] += paths[from, node] * paths[node, to] / paths[from, to];
        return scores;
    }

    /// <summary>By its definition: for each pair of one community, what joins them less what chance would (this must be undirected).</summary>
    public double Modularity(long[] communities)
    {
        var ends = new double[Nodes.Length];
        // A loop has both its ends at its node.
        foreach (var edge in Edges) ends[edge.From] += edge.From == edge.To ? 2 * edge.Weight : edge.Weight;
        var all = ends.Sum();
        if (all == 0) return 0;
        var sum = 0.0;
        for (var i = 0; i < ends.Length; i++)
            for (var j = 0; j < ends.Length; j++)
                if (communities[i] == communities[j])
                    sum += Edges.Where(edge => edge.From == i && edge.To == j).Sum(edge => i == j ? 2 * edge.Weight : edge.Weight) - ends[i] * ends[j] / all;
        return sum / all;
    }
}
