using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Operators;
using Graph.Model;

namespace Graph.Cypher.Planning;

/// <summary>A step to a node and a step from it back to a node that is known become one: what both lead to.</summary>
internal static class IntersectRewrite
{
    public static Operator Apply(ExpandInto into)
    {
        var labels = new Stack<LabelFilter>();
        var below = into.Source;
        while (below is LabelFilter label)
        {
            labels.Push(label);
            below = label.Source;
        }

        if (below is not Expand step || step.Types.Names is not [var firstType] || into.Types.Names is not [var secondType]) return into;
        if (step.Direction == Direction.Both || into.Direction == Direction.Both) return into;
        var known = into.To == step.To ? into.From : into.From == step.To ? into.To : -1;
        // The known end must be there before the step, and the step must not be tested by more than labels of its end.
        if (known < 0 || known == step.To || labels.Any(label => label.Slot != step.To)) return into;
        // Seen from the known end.
        var direction = into.To == step.To ? into.Direction : Turned(into.Direction);
        Operator plan = new ExpandIntersect(
            step.Source, new Leg(step.From, step.RelationshipSlot, step.Direction, firstType, step.Others),
            new Leg(known, into.RelationshipSlot, direction, secondType, into.Others), step.To, $"{step.Details}, {into.Details}")
        {
            EstimatedRows = into.EstimatedRows,
        };
        while (labels.TryPop(out var label)) plan = label.On(plan);
        return plan;
    }

    private static Direction Turned(Direction direction) => direction == Direction.Outgoing ? Direction.Incoming : Direction.Outgoing;
}
