namespace Graph.Cypher.Algorithms;

/// <summary>One level of <see cref="Louvain"/>: a weighted graph whose nodes are communities of the level below.</summary>
internal sealed class LouvainLevel
{
    // Gains that differ by less than this part of the node's weight are one gain: they differ by rounding.
    private const double Rounding = 1e-12;

    private readonly CompressedRows _rows;
    // The weight of a node's loops, once; of all its ends, loops twice; of all ends in a community; of all ends.
    private readonly double[] _loops;
    private readonly double[] _ends;
    private readonly double[] _communityEnds;
    private readonly double _allEnds;
    private readonly int[] _communities;
    private readonly double[] _towards;
    private readonly int[] _met;
    private int _count;

    private LouvainLevel(CompressedRows rows, double[] loops, Budget budget)
    {
        (_rows, _loops) = (rows, loops);
        var count = rows.NodeCount;
        (_ends, _communityEnds, _towards) = (budget.Array<double>(count), budget.Array<double>(count), budget.Array<double>(count));
        (_communities, _met) = (budget.Array<int>(count), budget.Array<int>(count));
        for (var node = 0; node < count; node++)
        {
            _ends[node] = 2 * loops[node];
            for (var entry = rows.Start(node); entry < rows.End(node); entry++)
                if (rows.Target(entry) != node) _ends[node] += rows.Weight(entry);
            _communities[node] = node;
            _communityEnds[node] = _ends[node];
            _allEnds += _ends[node];
        }
    }

    /// <summary>The lowest level: every node a community of its own.</summary>
    public static LouvainLevel Of(CompressedRows rows, Budget budget)
    {
        var loops = budget.Array<double>(rows.NodeCount);
        for (var node = 0; node < loops.Length; node++)
        {
            for (var entry = rows.Start(node); entry < rows.End(node); entry++)
                if (rows.Target(entry) == node) loops[node] += rows.Weight(entry);
        }

        return new LouvainLevel(rows, loops, budget);
    }

    /// <summary>Moves nodes until none gains by it; false if none ever did.</summary>
    public bool MoveNodes(int maxIterations, Budget budget)
    {
        var anyMoved = false;
        for (var iteration = 0; iteration < maxIterations; iteration++)
        {
            var moved = false;
            for (var node = 0; node < _communities.Length; node++)
            {
                budget.Step(1 + _rows.Degree(node));
                moved |= Move(node);
            }

            anyMoved |= moved;
            if (!moved) break;
        }

        return anyMoved;
    }

    /// <summary>The modularity of the communities as they are.</summary>
    public double Modularity()
    {
        if (_allEnds == 0) return 0;
        var inside = 0.0;
        for (var node = 0; node < _communities.Length; node++)
        {
            inside += 2 * _loops[node];
            for (var entry = _rows.Start(node); entry < _rows.End(node); entry++)
            {
                var target = _rows.Target(entry);
                if (target != node && _communities[target] == _communities[node]) inside += _rows.Weight(entry);
            }
        }

        var expected = 0.0;
        foreach (var ends in _communityEnds) expected += ends / _allEnds * (ends / _allEnds);
        return inside / _allEnds - expected;
    }

    /// <summary>By node its community, numbered without gaps.</summary>
    public int[] TakeCommunities(Budget budget)
    {
        _count = Numbering.ByFirst(_communities, budget);
        return _communities;
    }

    /// <summary>The next level, on which the communities taken are the nodes.</summary>
    public LouvainLevel Merged(int[] communities, Budget budget)
    {
        var members = new CompressedRows(Sequence(communities.Length, budget), communities, [], []).Turned(budget);
        var starts = budget.Array<int>(_count + 1L);
        var loops = budget.Array<double>(_count);
        var (targets, weights) = (budget.Array<int>(_rows.EntryCount), budget.Array<double>(_rows.EntryCount));
        Array.Clear(_towards);
        var count = 0;
        for (var community = 0; community < _count; community++)
        {
            var met = 0;
            foreach (var node in members.Of(community))
            {
                budget.Step(1 + _rows.Degree(node));
                loops[community] += _loops[node];
                for (var entry = _rows.Start(node); entry < _rows.End(node); entry++)
                {
                    var target = communities[_rows.Target(entry)];
                    // Met from both its ends, so half each time.
                    if (target != community) Meet(target, _rows.Weight(entry), ref met);
                    else if (_rows.Target(entry) != node) loops[community] += _rows.Weight(entry) / 2;
                }
            }

            for (var i = 0; i < met; i++)
            {
                targets[count] = _met[i];
                weights[count++] = _towards[_met[i]];
                _towards[_met[i]] = 0;
            }

            starts[community + 1] = count;
        }

        return new LouvainLevel(new CompressedRows(starts, targets[..count], [], weights[..count]), loops, budget);
    }

    private bool Move(int node)
    {
        var met = 0;
        for (var entry = _rows.Start(node); entry < _rows.End(node); entry++)
            if (_rows.Target(entry) != node) Meet(_communities[_rows.Target(entry)], _rows.Weight(entry), ref met);
        var old = _communities[node];
        _communityEnds[old] -= _ends[node];
        var (best, bestGain) = (old, Gain(node, old));
        var least = Rounding * _ends[node];
        for (var i = 0; i < met; i++)
        {
            var gain = Gain(node, _met[i]);
            var isEqual = Math.Abs(gain - bestGain) <= least;
            // Where it is stays best among equals; of others the first.
            if (isEqual ? best != old && _met[i] < best : gain > bestGain) (best, bestGain) = (_met[i], gain);
        }

        for (var i = 0; i < met; i++) _towards[_met[i]] = 0;
        _communityEnds[best] += _ends[node];
        _communities[node] = best;
        return best != old;
    }

    private double Gain(int node, int community) => _towards[community] - _ends[node] * (_communityEnds[community] / _allEnds);

    // A community is listed when its weight is no longer zero, so what weighs nothing draws nobody.
    private void Meet(int community, double weight, ref int met)
    {
        if (weight == 0) return;
        if (_towards[community] == 0) _met[met++] = community;
        _towards[community] += weight;
    }

    private static int[] Sequence(int count, Budget budget)
    {
        var sequence = budget.Array<int>(count + 1L);
        for (var i = 0; i < sequence.Length; i++) sequence[i] = i;
        return sequence;
    }
}
