using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Planning;

/// <summary>Plans what is repeated in a quantified path.</summary>
internal sealed class QuantifiedPlanner(PlanBuilder builder, Scope scope)
{
    public QuantifiedPath Plan(Operator source, QuantifiedConnection connection, bool isInto, int[] others, double rows)
    {
        var firstNew = builder.Width;
        var elements = Named(connection.Path.Elements);
        var start = ((NodePattern)elements[0]).Variable!.Text;
        var end = ((NodePattern)elements[^1]).Variable!.Text;
        // Inside, the variables are single again.
        var inner = scope with { Names = scope.Names.RemoveRange(connection.Groups.Keys) };
        var startSlot = builder.NewSlot();
        inner = inner.With(start, startSlot);
        var reader = new PatternReader(builder, inner);
        var pattern = reader.Read([new PathPattern(null, null, [.. elements], connection.Path.Span)], connection.Path.Where);
        var plan = new MatchPlanner(builder, reader.Scope, pattern, repeats: false).Plan(new Argument());
        var steps = pattern.Connections.Select(step => step.Slot).ToArray();
        var groups = connection.Groups.Select(group => (Slot(reader.Scope, group.Key), group.Value)).ToArray();
        var (minimum, maximum) = connection.Path.Quantifier is { } length ? (length.Minimum ?? 0, length.Maximum ?? long.MaxValue) : (1, 1);
        return new QuantifiedPath(
            source, plan, connection.From.Slot, connection.To.Slot, isInto, startSlot, Slot(reader.Scope, end), steps, groups,
            [.. Enumerable.Range(firstNew, builder.Width - firstNew)], connection.Slot, minimum, maximum, others, isReversed: false,
            $"({connection.From}) (…){{{minimum}, {(maximum == long.MaxValue ? "" : maximum)}}} ({connection.To})") { EstimatedRows = rows };
    }

    private static int Slot(Scope scope, string name) => scope.TryFind(name, out var slot)
        ? slot
        : throw new InvalidOperationException($"The pattern does not name {name}.");

    private List<PatternElement> Named(IEnumerable<PatternElement> elements)
    {
        var named = new List<PatternElement>();
        foreach (var element in elements)
            named.Add(element is NodePattern { Variable: null } node ? node with { Variable = new Name(builder.NewName(), node.Span) } : element);
        return named;
    }
}
