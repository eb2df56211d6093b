namespace Graph.Bolt.Values;

/// <summary>
/// A path's short form and its walk. The short form names each node and relationship once and then the steps, in pairs: the
/// relationship's number from 1 on, negative where it is walked against its direction, and the node's number from 0 on
/// (Bolt specification, "Structure semantics", Path).
/// </summary>
internal static class PathSteps
{
    public static BoltPath Walk(BoltNode[] nodes, BoltUnboundRelationship[] relationships, long[] steps)
    {
        if (nodes.Length == 0 || steps.Length % 2 != 0) BoltException.Throw("A path has no first node, or half a step.");
        var walked = new BoltNode[steps.Length / 2 + 1];
        var bound = new BoltRelationship[steps.Length / 2];
        var known = new BoltRelationship?[relationships.Length];
        walked[0] = nodes[0];
        for (var i = 0; i < bound.Length; i++)
        {
            var (step, node) = (steps[2 * i], steps[2 * i + 1]);
            if (step == 0 || step > relationships.Length || step < -relationships.Length || node < 0 || node >= nodes.Length)
                BoltException.Throw("A path's step leads to what the path does not hold.");
            walked[i + 1] = nodes[node];
            var (source, target) = step > 0 ? (walked[i], walked[i + 1]) : (walked[i + 1], walked[i]);
            ref var relationship = ref known[Math.Abs(step) - 1];
            relationship ??= Bind(relationships[Math.Abs(step) - 1], source, target);
            if (relationship.Source.ElementId != source.ElementId || relationship.Target.ElementId != target.ElementId)
                BoltException.Throw("A path walks one relationship between different nodes.");
            bound[i] = relationship;
        }

        return new BoltPath(walked, bound);
    }

    /// <summary>The short form; nodes and relationships are known by identifier.</summary>
    public static (List<T> Distinct, int[] Numbers) Number<T>(IReadOnlyList<T> items, Func<T, object> identifier)
    {
        var (distinct, numbers, known) = (new List<T>(), new int[items.Count], new Dictionary<object, int>());
        for (var i = 0; i < items.Count; i++)
        {
            if (!known.TryGetValue(identifier(items[i]), out numbers[i]))
            {
                known.Add(identifier(items[i]), numbers[i] = distinct.Count);
                distinct.Add(items[i]);
            }
        }

        return (distinct, numbers);
    }

    private static BoltRelationship Bind(BoltUnboundRelationship relationship, BoltNode source, BoltNode target) => new(
        relationship.Id, relationship.ElementId, new BoltEnd(source.Id, source.ElementId), new BoltEnd(target.Id, target.ElementId),
        relationship.Type, relationship.Properties);
}
