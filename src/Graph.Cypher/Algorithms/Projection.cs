using Graph.Model;

namespace Graph.Cypher.Algorithms;

/// <summary>A part of a graph as arrays: its nodes numbered from 0 by ascending id, and a row of neighbours for each.</summary>
/// <remarks>
/// Built in two passes over the relationships, 4 bytes an entry (12 more with ids and weights). Rows are in the order of
/// relationship ids, whatever was changed in between, so that sums and ties come out the same for the same graph.
/// </remarks>
internal sealed class Projection
{
    private readonly int[] _indexes;
    private readonly int[] _nodes;

    private Projection(int[] indexes, int[] nodes, CompressedRows rows)
    {
        _indexes = indexes;
        _nodes = nodes;
        Rows = rows;
    }

    public int NodeCount => _nodes.Length;

    public CompressedRows Rows { get; }

    /// <summary>Builds the part of the graph that was asked for.</summary>
    public static Projection Of(GraphSnapshot graph, ProjectionRequest request, Budget budget)
    {
        var indexes = budget.Array<int>(graph.NodeLimit);
        var nodes = Nodes(graph, request, indexes, budget);
        return new Projection(indexes, nodes, BuildRows(graph, request, indexes, nodes.Length, budget));
    }

    /// <summary>The index of a node, or -1 where it is left out.</summary>
    public int IndexOf(int node) => (uint)node < (uint)_indexes.Length ? _indexes[node] : -1;

    /// <summary>The id of the node with an index.</summary>
    public int NodeAt(int index) => _nodes[index];

    private static int[] Nodes(GraphSnapshot graph, ProjectionRequest request, int[] indexes, Budget budget)
    {
        var wanted = request.WantedSets(graph);
        var nodes = budget.Array<int>(graph.NodeCount);
        var count = 0;
        for (var id = 0; id < indexes.Length; id++)
        {
            budget.Step();
            indexes[id] = -1;
            if (graph.SetOfNode[id] is not (> 0 and var set) || !wanted[set - 1]) continue;
            nodes[count] = id;
            indexes[id] = count++;
        }

        return count == nodes.Length ? nodes : nodes[..count];
    }

    private static CompressedRows BuildRows(GraphSnapshot graph, ProjectionRequest request, int[] indexes, int nodeCount, Budget budget)
    {
        var types = request.WantedTypes(graph);
        var (forward, backward) = (request.Direction != Direction.Incoming, request.Direction != Direction.Outgoing);
        // Two longer than there are nodes: counted two ahead, then filled one ahead, each row's start ends where it belongs.
        var starts = budget.Array<int>(nodeCount + 2L);
        var total = 0L;
        for (var edges = new EdgeScan(graph, indexes, types); edges.MoveNext();)
        {
            budget.Step();
            if (forward)
            {
                starts[edges.Source + 2]++;
                total++;
            }

            if (backward && !(forward && edges.Source == edges.Target))
            {
                starts[edges.Target + 2]++;
                total++;
            }
        }

        var targets = budget.Array<int>(total);
        var relationships = request.KeepsRelationships ? budget.Array<int>(total) : [];
        var weights = request.WeightProperty is null ? [] : budget.Array<double>(total);
        var reader = request.WeightProperty is null ? null : new RelationshipWeights(graph, request.WeightProperty);
        for (var node = 2; node < starts.Length; node++) starts[node] += starts[node - 1];
        for (var edges = new EdgeScan(graph, indexes, types); edges.MoveNext();)
        {
            budget.Step();
            var weight = reader?.Of(edges.Id) ?? 1;
            if (forward) Put(starts[edges.Source + 1]++, edges.Target, edges.Id, weight);
            if (backward && !(forward && edges.Source == edges.Target)) Put(starts[edges.Target + 1]++, edges.Source, edges.Id, weight);
        }

        return new CompressedRows(starts[..^1], targets, relationships, weights);

        void Put(int entry, int target, int relationship, double weight)
        {
            targets[entry] = target;
            if (relationships.Length > 0) relationships[entry] = relationship;
            if (weights.Length > 0) weights[entry] = weight;
        }
    }
}
