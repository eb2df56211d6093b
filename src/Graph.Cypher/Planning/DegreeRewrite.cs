using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Expressions;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Planning;

/// <summary>Where the last step of a pattern is only counted, degrees are read instead of relationships walked.</summary>
internal static class DegreeRewrite
{
    /// <summary>COUNT { (a)-[:T]->() }, or null where there is more to it.</summary>
    public static Evaluator? Count(Operator plan, PlanBuilder builder)
    {
        var (labels, below) = LabelsOn(plan);
        if (below is not Expand { Others: [] } step || labels.Any(label => label.Slot != step.To) || !IsArgument(step.Source)) return null;
        var (count, rows) = (builder.NewSlot(), builder.NewSlot());
        var degree = new DegreeCount(new Argument(), step.From, step.Direction, step.Types, [], labels, count, rows, step.Details);
        return new CountedEvaluator(degree, builder.NewSubquery(), count);
    }

    /// <param name="needed">Keys and arguments of aggregates.</param>
    /// <param name="aggregates">Changed so that they add up what the rows stand for.</param>
    public static Operator Apply(Operator source, IReadOnlyList<Expression> needed, Scope scope, List<Aggregate> aggregates, PlanBuilder builder)
    {
        if (aggregates.Count == 0 || aggregates.Any(aggregate => aggregate.Function is not null || aggregate.IsDistinct)) return source;
        var (labels, below) = LabelsOn(source);
        switch (below)
        {
            case Expand step when labels.All(label => label.Slot == step.To) && Only(step.To, step.RelationshipSlot):
                var count = builder.NewSlot();
                Weigh(aggregates, step.To, step.RelationshipSlot, count, count);
                return Degree(step.Source, step.From, step.Direction, step.Types, step.Others, labels, count, null, step.Details, source.EstimatedRows);
            case Execution.Operators.RelationshipScan { IsDirected: true, Source: Argument, Conditions: [] } scan when Kept(scan) is { } kept:
                return FromNodes(scan, kept, labels, aggregates, builder) ?? source;
            case OptionalApply optional when labels.Length == 0 && OptionalStep(optional) is var (inner, tests) && Only(inner.To, inner.RelationshipSlot):
                var (degree, rows) = (builder.NewSlot(), builder.NewSlot());
                Weigh(aggregates, inner.To, inner.RelationshipSlot, degree, rows);
                return Degree(optional.Source, inner.From, inner.Direction, inner.Types, inner.Others, tests, degree, rows, inner.Details, optional.EstimatedRows);
            default:
                return source;
        }

        // Whether the slots are asked for by nothing but count(x) itself.
        bool Only(params int[] slots)
        {
            var counted = aggregates.Select(aggregate => aggregate.Argument).OfType<int>().ToHashSet();
            foreach (var expression in needed)
            {
                if (expression is Variable { Name: var name } && scope.TryFind(name, out var slot) && counted.Contains(slot) && !IsKey(expression)) continue;
                foreach (var free in FreeVariables.Of(expression))
                    if (scope.TryFind(free, out var used) && slots.Contains(used)) return false;
            }

            return true;
        }

        bool IsKey(Expression expression) => needed.Take(needed.Count - Arguments(aggregates)).Contains(expression, ReferenceEqualityComparer.Instance);

        int? Kept(Execution.Operators.RelationshipScan scan) =>
            Only(scan.Slot, scan.To) ? scan.From : Only(scan.Slot, scan.From) ? scan.To : null;
    }

    private static int Arguments(List<Aggregate> aggregates) => aggregates.Sum(aggregate => aggregate.Arguments.Length);

    // From the nodes at the end that is asked for, instead of from all relationships.
    private static Operator? FromNodes(Execution.Operators.RelationshipScan scan, int kept, LabelFilter[] labels, List<Aggregate> aggregates, PlanBuilder builder)
    {
        if (labels.Any(label => label.Slot != scan.From && label.Slot != scan.To)) return null;
        var own = labels.Where(label => label.Slot == kept).ToArray();
        var label = own.FirstOrDefault()?.Label;
        if (GraphCounts.Nodes(builder.Graph, label is null ? [] : [label.Name]) > scan.EstimatedRows) return null;
        var direction = kept == scan.From ? Direction.Outgoing : Direction.Incoming;
        var other = kept == scan.From ? scan.To : scan.From;
        Operator nodes = new Execution.Operators.NodeScan(new Argument(), kept, label, [], "") { EstimatedRows = scan.EstimatedRows };
        foreach (var more in own.Skip(1)) nodes = more.On(nodes);
        var count = builder.NewSlot();
        Weigh(aggregates, other, scan.Slot, count, count);
        return Degree(nodes, kept, direction, scan.Types, [], [.. labels.Where(test => test.Slot == other)], count, null, scan.Details, scan.EstimatedRows);
    }

    private static DegreeCount Degree(
        Operator source, int from, Direction direction, TypeFilter types, int[] others, LabelFilter[] labels, int count, int? rows, string details,
        double estimated) =>
        new(source, from, direction, types, others, labels, count, rows, details) { EstimatedRows = Math.Min(estimated, source.EstimatedRows) };

    private static void Weigh(List<Aggregate> aggregates, int to, int relationship, int count, int rows)
    {
        for (var i = 0; i < aggregates.Count; i++)
        {
            aggregates[i] = aggregates[i].Argument is { } argument && (argument == to || argument == relationship)
                ? aggregates[i] with { Arguments = [], Argument = null, Weight = count }
                : aggregates[i] with { Weight = rows };
        }
    }

    private static (LabelFilter[] Labels, Operator Below) LabelsOn(Operator plan)
    {
        var labels = new List<LabelFilter>();
        while (plan is LabelFilter label)
        {
            labels.Add(label);
            plan = label.Source;
        }

        return ([.. labels], plan);
    }

    private static (Expand Step, LabelFilter[] Labels)? OptionalStep(OptionalApply optional)
    {
        var (labels, below) = LabelsOn(optional.Inner);
        return below is Expand step && IsArgument(step.Source) && labels.All(label => label.Slot == step.To)
            && optional.Nulls.Order().SequenceEqual(((int[])[step.To, step.RelationshipSlot]).Order())
            ? (step, labels)
            : null;
    }

    // The row itself, perhaps tested for its node not being null, which a degree of nothing says as well.
    private static bool IsArgument(Operator plan) =>
        plan is Argument or Filter { Condition: NullCheck { IsNegated: true, Operand: Variable }, Source: Argument };
}
