using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Expressions;
using Graph.Cypher.Execution.Operators;
using Graph.Model;

namespace Graph.Cypher.Planning;

/// <summary>Where every row is a group of its own, because a node among the keys comes only once, nothing has to be grouped.</summary>
internal static class GroupRewrite
{
    /// <returns>null where rows may have to be grouped.</returns>
    public static Operator? Apply(Operator source, IReadOnlyList<Evaluator> keys, IReadOnlyList<int> keySlots, IReadOnlyList<Aggregate> aggregates)
    {
        if (aggregates.Any(aggregate => aggregate.Function is not null || aggregate.IsDistinct)) return null;
        if (!keys.OfType<SlotEvaluator>().Any(key => ComesOnce(source, key.Slot))) return null;
        int[] slots = [.. keySlots, .. aggregates.Select(aggregate => aggregate.Slot)];
        Evaluator[] values = [.. keys, .. aggregates.Select(aggregate => new RowCountEvaluator(aggregate.Weight, aggregate.Arguments.FirstOrDefault()))];
        return new Project(source, slots, values, "one row a group") { EstimatedRows = source.EstimatedRows };
    }

    private static bool ComesOnce(Operator plan, int slot) => plan switch
    {
        Execution.Operators.NodeScan { Source: Argument } scan => scan.Slot == slot,
        DegreeCount or LabelFilter or Filter or Project or Limit or Skip or Sort or Top => ComesOnce(plan.Children[0], slot),
        _ => false,
    };

    /// <summary>How many rows a row stands for, if its argument is not null.</summary>
    private sealed class RowCountEvaluator(int? weight, Evaluator? argument) : Evaluator
    {
        public override Value Evaluate(Frame frame)
        {
            if (argument is not null && argument.Evaluate(frame).IsNull) return 0L;
            return weight is { } slot ? frame.Row[slot] : 1L;
        }
    }
}
