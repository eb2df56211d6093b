using Graph.Cypher.Execution.Expressions;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>
/// All trails between two nodes, from the shortest on: depth first to one length after another (iterative deepening;
/// Korf 1985), never further than a node's distance from the end allows.
/// </summary>
internal sealed class TrailsByLength(
    Frame frame, Direction direction, int[]? types, long minimum, long maximum, int step, Evaluator? steps)
{
    private const long BytesPerNode = 60;
    private readonly Dictionary<int, int> _distances = [];
    private bool _isCut;

    /// <summary>The relationships of each trail, from the first node on.</summary>
    public IEnumerable<int[]> Between(int first, int last)
    {
        Measure(last);
        if (!_distances.TryGetValue(first, out var least)) yield break;
        var longest = Math.Min(maximum, frame.Graph.RelationshipCount);
        for (var length = Math.Max(minimum, least); length <= longest; length++)
        {
            _isCut = false;
            foreach (var trail in OfLength((int)length, first)) yield return trail;
            if (!_isCut) yield break;
        }
    }

    private IEnumerable<int[]> OfLength(int length, int first)
    {
        if (length == 0)
        {
            _isCut = true;
            if (_distances[first] == 0) yield return [];
            yield break;
        }

        var walks = new AdjacencyWalk[8];
        var trail = new int[8];
        var depth = 0;
        walks[0].Start(frame.Graph, first, direction, types);
        while (depth >= 0)
        {
            if (!walks[depth].MoveNext())
            {
                depth--;
                continue;
            }

            frame.Tick();
            var (id, node) = (walks[depth].Relationship, walks[depth].Neighbour);
            if (!_distances.TryGetValue(node, out var left) || trail.AsSpan(0, depth).Contains(id) || !Holds(id)) continue;
            if (depth + 1 + left > length)
            {
                // A longer trail may go this way.
                _isCut = true;
                if (depth == length) depth--;
                continue;
            }

            trail[depth++] = id;
            if (depth == walks.Length)
            {
                frame.Reserve(depth * 2L * BytesPerNode * 2);
                Array.Resize(ref walks, depth * 2);
                Array.Resize(ref trail, depth * 2);
            }

            walks[depth].Start(frame.Graph, node, direction, types);
            if (depth == length) yield return trail[..length];
        }
    }

    // How many steps each node is away from the end.
    private void Measure(int last)
    {
        var towards = direction switch
        {
            Direction.Outgoing => Direction.Incoming,
            Direction.Incoming => Direction.Outgoing,
            _ => Direction.Both,
        };
        var open = new Queue<int>([last]);
        _distances.Add(last, 0);
        var walk = new AdjacencyWalk();
        while (open.TryDequeue(out var node))
        {
            if (_distances[node] >= maximum) break;
            walk.Start(frame.Graph, node, towards, types);
            while (walk.MoveNext())
            {
                frame.Tick();
                var neighbour = walk.Neighbour;
                if (_distances.ContainsKey(neighbour) || !Holds(walk.Relationship)) continue;
                _distances.Add(neighbour, _distances[node] + 1);
                open.Enqueue(neighbour);
                frame.Reserve(_distances.Count * BytesPerNode);
            }
        }
    }

    private bool Holds(int relationship)
    {
        if (steps is null) return true;
        frame.Row[step] = Value.OfRelationship(relationship);
        return steps.Test(frame) == true;
    }
}
