namespace Graph.Cypher.Algorithms;

/// <summary>For every node the nodes that it leads to, one row after another in a single array (compressed sparse rows).</summary>
/// <param name="starts">Where each node's row begins, and at last where the last one ends; longer by one than there are nodes.</param>
/// <param name="targets">The nodes led to, by index; with repetitions where relationships are parallel.</param>
/// <param name="relationships">The id of the relationship of each entry, or none where nobody asked.</param>
/// <param name="weights">The weight of each entry, or none where all weigh 1.</param>
internal sealed class CompressedRows(int[] starts, int[] targets, int[] relationships, double[] weights)
{
    public int NodeCount => starts.Length - 1;

    public int EntryCount => targets.Length;

    public bool IsWeighted => weights.Length > 0;

    public int Degree(int node) => starts[node + 1] - starts[node];

    public int Start(int node) => starts[node];

    public int End(int node) => starts[node + 1];

    public int Target(int entry) => targets[entry];

    public int Relationship(int entry) => relationships[entry];

    public double Weight(int entry) => weights.Length > 0 ? weights[entry] : 1;

    public ReadOnlySpan<int> Of(int node) => targets.AsSpan(starts[node], starts[node + 1] - starts[node]);

    public ReadOnlySpan<double> WeightsOf(int node) => weights.AsSpan(starts[node], starts[node + 1] - starts[node]);

    /// <summary>The rows with each neighbour once and without loops: a simple graph, for what asks for neighbours rather than relationships.</summary>
    public CompressedRows Distinct(Budget budget)
    {
        var distinctStarts = budget.Array<int>(starts.Length);
        var distinctTargets = budget.Array<int>(targets.Length);
        // One more than the node whose row held it last, so that zero says never.
        var seenFrom = budget.Array<int>(NodeCount);
        var count = 0;
        for (var node = 0; node < NodeCount; node++)
        {
            budget.Step(1 + Degree(node));
            seenFrom[node] = node + 1;
            foreach (var target in Of(node))
            {
                if (seenFrom[target] == node + 1) continue;
                seenFrom[target] = node + 1;
                distinctTargets[count++] = target;
            }

            distinctStarts[node + 1] = count;
        }

        return new CompressedRows(distinctStarts, distinctTargets[..count], [], []);
    }

    /// <summary>The rows turned round: for every node those that lead to it, ascending. Without relationships and weights.</summary>
    public CompressedRows Turned(Budget budget)
    {
        var (turnedStarts, turnedTargets) = (budget.Array<int>(starts.Length + 1L), budget.Array<int>(targets.Length));
        foreach (var target in targets) turnedStarts[target + 2]++;
        for (var node = 2; node < turnedStarts.Length; node++) turnedStarts[node] += turnedStarts[node - 1];
        for (var node = 0; node < NodeCount; node++)
        {
            budget.Step(1 + Degree(node));
            foreach (var target in Of(node)) turnedTargets[turnedStarts[target + 1]++] = node;
        }

        return new CompressedRows(turnedStarts[..^1], turnedTargets, [], []);
    }
}
