namespace Graph.Cypher.Algorithms;

/// <summary>On what part of the shortest paths between other nodes each node lies, summed over all pairs (Brandes 2001).</summary>
/// <remarks>
/// A path is a sequence of nodes: parallel relationships do not make several. Nodes times relationships; a sample of
/// sources gives an estimate, scaled up to all of them (Brandes, Pich 2007). QuikGraph has none.
/// </remarks>
internal sealed class Betweenness
{
    private readonly CompressedRows _rows;
    private readonly Budget _budget;
    private readonly double[] _scores;
    private readonly int[] _order;
    // From the source: the depth plus one, 0 where not reached; the number of shortest paths; what depends on the node.
    private readonly int[] _depths;
    private readonly double[] _paths;
    private readonly double[] _dependencies;

    private Betweenness(CompressedRows rows, Budget budget)
    {
        (_rows, _budget) = (rows, budget);
        (_scores, _paths, _dependencies) =
            (budget.Array<double>(rows.NodeCount), budget.Array<double>(rows.NodeCount), budget.Array<double>(rows.NodeCount));
        (_order, _depths) = (budget.Array<int>(rows.NodeCount), budget.Array<int>(rows.NodeCount));
    }

    /// <summary>The score of each node.</summary>
    /// <param name="neighbours">Each neighbour once and no loops.</param>
    /// <param name="isUndirected">Then each pair counts once, not once from either end.</param>
    /// <param name="samplingSize">How many sources to search from; all if that is not fewer.</param>
    /// <param name="seed">Chooses them.</param>
    public static double[] Scores(CompressedRows neighbours, bool isUndirected, int samplingSize, int seed, Budget budget)
    {
        var run = new Betweenness(neighbours, budget);
        var count = neighbours.NodeCount;
        var sources = Sources(count, Math.Min(samplingSize, count), seed, budget);
        foreach (var source in sources) run.AddFrom(source);
        var scale = (double)count / sources.Length / (isUndirected ? 2 : 1);
        for (var node = 0; node < count; node++) run._scores[node] *= scale;
        return run._scores;
    }

    // The first steps of a shuffle (Fisher, Yates): each node is as likely as the next, none comes twice.
    private static int[] Sources(int count, int sampled, int seed, Budget budget)
    {
        var nodes = budget.Array<int>(count);
        for (var node = 0; node < count; node++) nodes[node] = node;
        if (sampled == count) return nodes;
        var random = new Random(seed);
        for (var i = 0; i < sampled; i++)
        {
            var other = random.Next(i, count);
            (nodes[i], nodes[other]) = (nodes[other], nodes[i]);
        }

        Array.Sort(nodes, 0, sampled);
        return nodes[..sampled];
    }

    private void AddFrom(int source)
    {
        var count = Search(source);
        // Farthest first: what depends on a node is known before it is passed on to those that lead to it.
        for (var at = count - 1; at > 0; at--)
        {
            var node = _order[at];
            foreach (var target in _rows.Of(node))
                if (_depths[target] == _depths[node] + 1) _dependencies[node] += _paths[node] / _paths[target] * (1 + _dependencies[target]);
            _scores[node] += _dependencies[node];
        }

        for (var at = 0; at < count; at++)
        {
            var node = _order[at];
            (_depths[node], _paths[node], _dependencies[node]) = (0, 0, 0);
        }
    }

    private int Search(int source)
    {
        (_order[0], _depths[source], _paths[source]) = (source, 1, 1);
        var count = 1;
        for (var at = 0; at < count; at++)
        {
            var node = _order[at];
            _budget.Step(1 + _rows.Degree(node));
            if (!double.IsFinite(_paths[node]))
                throw new CypherException(CypherErrorKind.ArithmeticError, null, "There are more shortest paths between two nodes than a float can count.");
            foreach (var target in _rows.Of(node))
            {
                if (_depths[target] == 0)
                {
                    _depths[target] = _depths[node] + 1;
                    _order[count++] = target;
                }

                if (_depths[target] == _depths[node] + 1) _paths[target] += _paths[node];
            }
        }

        return count;
    }
}
