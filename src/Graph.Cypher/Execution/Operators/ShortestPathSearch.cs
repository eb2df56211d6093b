using Graph.Cypher.Execution.Expressions;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>Breadth-first search from both ends: the smaller frontier takes the next step, until they meet (Pohl 1971).</summary>
internal sealed class ShortestPathSearch(
    Frame frame, Direction direction, int[]? types, long minimum, long maximum, int step, Evaluator? steps)
{
    private readonly Side _start = new();
    private readonly Side _end = new();

    /// <summary>The relationships of one path, or of all of the same length, from the first node on.</summary>
    public IEnumerable<int[]> Between(int first, int last, bool all)
    {
        if (first == last)
        {
            if (minimum == 0) return [[]];
            return ShortestCycles(first, all);
        }

        if (maximum <= 0) return [];
        _start.Begin(first);
        _end.Begin(last);
        var meeting = new List<int>();
        while (meeting.Count == 0 && _start.Depth + _end.Depth < maximum && _start.Frontier.Count > 0 && _end.Frontier.Count > 0)
        {
            if (_start.Frontier.Count <= _end.Frontier.Count) Advance(_start, _end, direction, meeting, all);
            else Advance(_end, _start, Turned(direction), meeting, all);
        }

        return meeting.Count == 0 ? [] : Paths(meeting, all);
    }

    private static Direction Turned(Direction direction) => direction switch
    {
        Direction.Outgoing => Direction.Incoming,
        Direction.Incoming => Direction.Outgoing,
        _ => Direction.Both,
    };

    // A path from a node back to itself: over each neighbour, the shortest way back that does not use the first step again.
    private IEnumerable<int[]> ShortestCycles(int node, bool all)
    {
        var best = new List<int[]>();
        var walk = new AdjacencyWalk();
        walk.Start(frame.Graph, node, direction, types);
        while (walk.MoveNext())
        {
            var (id, neighbour) = (walk.Relationship, walk.Neighbour);
            if (!Holds(id)) continue;
            if (neighbour == node)
            {
                if (best.Count > 0 && best[0].Length > 1) best.Clear();
                if (all || best.Count == 0) best.Add([id]);
                continue;
            }

            var rest = new ShortestPathSearch(frame, direction, types, 1, maximum - 1, step, steps) { Excluded = id };
            foreach (var path in rest.Between(neighbour, node, all))
            {
                if (best.Count > 0 && path.Length + 1 > best[0].Length) break;
                if (best.Count > 0 && path.Length + 1 < best[0].Length) best.Clear();
                if (all || best.Count == 0) best.Add([id, .. path]);
            }
        }

        return best;
    }

    private int Excluded { get; init; } = -1;

    private bool Holds(int relationship)
    {
        if (relationship == Excluded) return false;
        if (steps is null) return true;
        frame.Row[step] = Value.OfRelationship(relationship);
        return steps.Test(frame) == true;
    }

    private void Advance(Side side, Side other, Direction towards, List<int> meeting, bool all)
    {
        var next = new List<int>();
        var walk = new AdjacencyWalk();
        foreach (var node in side.Frontier)
        {
            walk.Start(frame.Graph, node, towards, types);
            while (walk.MoveNext())
            {
                frame.Tick();
                var (id, neighbour) = (walk.Relationship, walk.Neighbour);
                var known = side.Depths.TryGetValue(neighbour, out var depth);
                if (known && (!all || depth != side.Depth + 1) || !Holds(id)) continue;
                side.AddStep(neighbour, new Side.Step(id, node), all);
                if (known) continue;
                side.Depths.Add(neighbour, side.Depth + 1);
                next.Add(neighbour);
                if (!other.Depths.ContainsKey(neighbour)) continue;
                meeting.Add(neighbour);
                if (!all)
                {
                    side.Frontier = next;
                    side.Depth++;
                    return;
                }
            }

            if ((next.Count & 1023) == 0) frame.Reserve((side.Depths.Count + next.Count) * 100L);
        }

        side.Frontier = next;
        side.Depth++;
    }

    private IEnumerable<int[]> Paths(List<int> meeting, bool all)
    {
        foreach (var node in meeting)
        {
            foreach (var towardsStart in _start.Back(node, frame))
            {
                foreach (var towardsEnd in _end.Back(node, frame))
                {
                    var path = new int[towardsStart.Length + towardsEnd.Length];
                    for (var i = 0; i < towardsStart.Length; i++) path[towardsStart.Length - 1 - i] = towardsStart[i];
                    towardsEnd.CopyTo(path, towardsStart.Length);
                    yield return path;
                    if (!all) yield break;
                }
            }
        }
    }

    /// <summary>What was reached from one end, and over which steps.</summary>
    private sealed class Side
    {
        private readonly Dictionary<int, List<Step>> _more = [];
        private readonly Dictionary<int, Step> _steps = [];

        public readonly record struct Step(int Relationship, int Before);

        public Dictionary<int, int> Depths { get; } = [];

        public List<int> Frontier { get; set; } = [];

        public int Depth { get; set; }

        public void Begin(int node)
        {
            Depths[node] = 0;
            Frontier.Add(node);
        }

        public void AddStep(int node, Step step, bool all)
        {
            if (_steps.TryAdd(node, step) || !all) return;
            if (!_more.TryGetValue(node, out var more)) _more.Add(node, more = []);
            more.Add(step);
        }

        /// <summary>The relationships from a node back to where this side began, in every way; all ways are as long.</summary>
        public IEnumerable<int[]> Back(int node, Frame frame)
        {
            var (length, at) = (Depths[node], 0);
            var way = new int[length];
            var nodes = new int[length + 1];
            var taken = new int[length + 1];
            nodes[0] = node;
            while (at >= 0)
            {
                frame.Tick();
                if (at == length)
                {
                    yield return [.. way];
                    at--;
                    continue;
                }

                if (!TryStep(nodes[at], taken[at]++, out var step))
                {
                    at--;
                    continue;
                }

                way[at++] = step.Relationship;
                nodes[at] = step.Before;
                taken[at] = 0;
            }
        }

        private bool TryStep(int node, int number, out Step step)
        {
            if (number == 0) return _steps.TryGetValue(node, out step);
            step = default;
            if (!_more.TryGetValue(node, out var more) || number > more.Count) return false;
            step = more[number - 1];
            return true;
        }
    }
}
