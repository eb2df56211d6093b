using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Expressions;
using Graph.Cypher.Execution.Operators;
using Graph.Model;

namespace Graph.Cypher.Planning;

/// <summary>Counts of all nodes with a label, or of all relationships of a type, are read from the graph's own counts.</summary>
internal static class CountRewrite
{
    /// <returns>null where there is more to count than the graph keeps.</returns>
    public static Operator? Apply(Operator source, IReadOnlyList<Evaluator> keys, IReadOnlyList<Aggregate> aggregates)
    {
        if (keys.Count > 0 || aggregates.Count == 0 || aggregates.Any(aggregate => aggregate.Function is not null || aggregate.IsDistinct)) return null;
        var slots = aggregates.Select(aggregate => aggregate.Slot).ToArray();
        var labels = new Dictionary<int, Symbol>();
        var below = source;
        while (below is LabelFilter filter)
        {
            if (!labels.TryAdd(filter.Slot, filter.Label)) return null;
            below = filter.Source;
        }

        switch (below)
        {
            case Execution.Operators.NodeScan { Source: Argument, Conditions: [] } scan when labels.Count == 0 && CountsOnly(aggregates, scan.Slot):
                return new NodeCountFromCountStore(scan.Source, scan.Label, slots, scan.Details);
            case Execution.Operators.RelationshipScan { Source: Argument, Conditions: [], IsDirected: true } scan
                when CountsOnly(aggregates, scan.Slot, scan.From, scan.To) && labels.Keys.All(slot => slot == scan.From || slot == scan.To):
                return new RelationshipCountFromCountStore(
                    scan.Source, scan.Types, labels.GetValueOrDefault(scan.From), labels.GetValueOrDefault(scan.To), slots, scan.Details);
            case Expand { Others: [], Source: Execution.Operators.NodeScan { Source: Argument, Conditions: [] } nodes } step
                when step.Direction != Direction.Both && step.From == nodes.Slot && step.To != step.From && CountsOnly(aggregates, step.From, step.To, step.RelationshipSlot)
                    && labels.Keys.All(slot => slot == step.To):
                var (from, to) = (nodes.Label, labels.GetValueOrDefault(step.To));
                if (step.Direction == Direction.Incoming) (from, to) = (to, from);
                return new RelationshipCountFromCountStore(nodes.Source, step.Types, from, to, slots, step.Details);
            default:
                return null;
        }
    }

    private static bool CountsOnly(IReadOnlyList<Aggregate> aggregates, params int[] found) =>
        aggregates.All(aggregate => aggregate.Arguments.Length == 0 || aggregate.Argument is { } argument && found.Contains(argument));
}
