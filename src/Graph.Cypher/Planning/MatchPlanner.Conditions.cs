using System.Collections.Immutable;
using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Expressions;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Planning;

// When to test: each condition as soon as what it needs is known.
internal sealed partial class MatchPlanner
{
    // Whatever can be tested now is tested now.
    private Candidate Tested(Candidate state)
    {
        var known = Known(state);
        foreach (var (condition, needs) in _conditions)
        {
            if (state.Tested.Contains(condition) || !needs.IsSubsetOf(known)) continue;
            var rows = Math.Max(state.Rows * Selected(condition), 0.01);
            var before = state;
            state = new Candidate(
                before.Bound, before.Walked, before.Tested.Add(condition), rows, before.Cost + before.Rows * CostOfTest, before,
                source => LabelTest(source, before, condition, rows) ?? Test(source, condition, rows));
        }

        return state;
    }

    // A label that the relationships walked to the node may imply.
    private Operator? LabelTest(Operator source, Candidate state, Expression condition, double rows)
    {
        if (builder.IsPlain || condition is not LabelCheck { Operand: Variable { Name: var name }, Labels: LabelName label }) return null;
        if (pattern.Nodes.Find(node => node.Name == name) is not { IsBound: false } node) return null;
        var hints = new List<LabelHint>();
        foreach (var connection in state.Walked)
        {
            var (types, direction) = connection switch
            {
                SingleConnection single => (single.Types, single.Direction),
                VariableConnection { Minimum: > 0 } variable => (variable.Types, variable.Direction),
                _ => (TypeFilter.All, Direction.Both),
            };
            if (direction == Direction.Both || connection.From == connection.To || connection.From != node && connection.To != node) continue;
            hints.Add(new LabelHint(types, IsSource: connection.From == node == (direction == Direction.Outgoing)));
        }

        return new LabelFilter(source, node.Slot, builder.Label(label.Name), [.. hints], ExpressionText.Of(condition)) { EstimatedRows = rows };
    }

    private double Selected(Expression condition)
    {
        // A label that the types of the relationships imply anyway is counted in the step itself.
        if (condition is LabelCheck { Labels: LabelName } && pattern.Connections.Count > 0) return 1;
        return Selectivity.Of(condition);
    }

    private HashSet<string> Known(Candidate state)
    {
        var known = new HashSet<string>(scope.Constants.Keys, StringComparer.Ordinal);
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in pattern.Nodes)
            if (!state.Bound.Contains(node)) own.Add(node.Name);
        foreach (var connection in pattern.Connections)
        {
            if (state.Walked.Contains(connection)) continue;
            if (connection is not SingleConnection { IsBound: true }) own.Add(connection.Name);
            if (connection is QuantifiedConnection quantified) own.UnionWith(quantified.Groups.Keys);
        }

        foreach (var (slot, _) in pattern.Paths)
            own.UnionWith(scope.Names.Where(entry => entry.Value == slot).Select(entry => entry.Key));
        if (pattern.Connections.OfType<SelectedConnection>().Any(connection => !state.Walked.Contains(connection)))
            own.UnionWith(SelectedPathPlanner.Inside(pattern));
        known.UnionWith(scope.Names.Keys.Where(name => !own.Contains(name)));
        return known;
    }

    private Filter Test(Operator source, Expression condition, double rows) =>
        new(source, new ExpressionCompiler(builder, scope).Compile(condition), ExpressionText.Of(condition)) { EstimatedRows = rows, Condition = condition };

    private Expression? LabelCondition(PatternNode node, string label) => _conditions
        .Select(condition => condition.Condition)
        .FirstOrDefault(condition => condition is LabelCheck { Operand: Variable { Name: var name }, Labels: LabelName { Name: var text } }
            && name == node.Name && text == label);

    private static bool IsOf(PropertyAccess property, PatternNode node) => property.Target is Variable { Name: var name } && name == node.Name;

    private bool IsKnown(Candidate state, Expression expression) => FreeVariables.Of(expression).IsSubsetOf(Known(state));
}
