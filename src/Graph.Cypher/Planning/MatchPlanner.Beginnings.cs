using System.Collections.Immutable;
using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Expressions;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Planning;

// Where to begin: every way to find the first node or relationship of a part.
internal sealed partial class MatchPlanner
{
    // Every way to begin an unconnected part of the pattern.
    private IEnumerable<Candidate> NextLeaves(Candidate state)
    {
        foreach (var node in pattern.Nodes)
            if (!state.Bound.Contains(node)) yield return NodeLeaf(state, node);
        if (builder.IsPlain) yield break;
        foreach (var connection in pattern.Connections.OfType<SingleConnection>())
        {
            if (state.Walked.Contains(connection) || connection.IsBound || connection.From == connection.To) continue;
            if (!state.Bound.Contains(connection.From) && !state.Bound.Contains(connection.To)) yield return RelationshipLeaf(state, connection);
        }
    }

    private Candidate NodeLeaf(Candidate state, PatternNode node)
    {
        if (builder.IsPlain)
        {
            var all = state.Rows * Math.Max(builder.Graph.NodeCount, 1);
            return Bind(state, [node], null, all, all, [],
                source => new Execution.Operators.NodeScan(source, node.Slot, null, [], node.ToString()) { EstimatedRows = all });
        }

        foreach (var (condition, _) in _conditions)
        {
            if (state.Tested.Contains(condition)) continue;
            if (IdSeek(state, node, condition) is { } byId) return byId;
        }

        Candidate? best = null;
        foreach (var (condition, _) in _conditions)
        {
            if (state.Tested.Contains(condition)) continue;
            if (IndexSeek(state, node, condition) is { } seek && (best is null || seek.Cost < best.Cost)) best = seek;
        }

        if (best is not null) return best;
        var label = GraphCounts.Rarest(builder.Graph, node.Labels);
        var count = label is null ? builder.Graph.NodeCount : GraphCounts.Nodes(builder.Graph, [label]);
        var symbol = label is null ? null : builder.Label(label);
        var scanned = label is null ? [] : ScanConditions(state, node.Name).ToArray();
        var rows = state.Rows * Math.Max(count, 1) * Selected(scanned);
        IEnumerable<Expression?> tested = scanned.Select(found => (Expression?)found.Condition).Append(label is null ? null : LabelCondition(node, label));
        ScanCondition[] conditions = [.. scanned.Select(found => found.Scan)];
        return Bind(state, [node], null, rows, state.Rows * (1 + count * CostOfScan * (scanned.Length == 0 ? 1 : 0.3)), tested,
            source => new Execution.Operators.NodeScan(source, node.Slot, symbol, conditions, node.ToString()) { EstimatedRows = rows });
    }

    private static double Selected((Expression Condition, ScanCondition Scan)[] scanned) =>
        scanned.Aggregate(1.0, (part, found) => part * Selectivity.Of(found.Condition));

    // Conditions on properties of one variable whose other side is the same for all rows.
    private IEnumerable<(Expression Condition, ScanCondition Scan)> ScanConditions(Candidate state, string variable)
    {
        foreach (var (condition, _) in _conditions)
        {
            if (state.Tested.Contains(condition)) continue;
            var (property, value, test) = condition switch
            {
                Comparison { Operators: [var op], Operands: [PropertyAccess left, Literal or Parameter] } c => (left, c.Operands[1], ScanCondition.TestOf(op, false)),
                Comparison { Operators: [var op], Operands: [Literal or Parameter, PropertyAccess right] } c => (right, c.Operands[0], ScanCondition.TestOf(op, true)),
                Binary { Operator: BinaryOperator.StartsWith, Left: PropertyAccess left, Right: Literal or Parameter } b => (left, b.Right, ScanTest.StartsWith),
                Binary { Operator: BinaryOperator.EndsWith, Left: PropertyAccess left, Right: Literal or Parameter } b => (left, b.Right, ScanTest.EndsWith),
                Binary { Operator: BinaryOperator.Contains, Left: PropertyAccess left, Right: Literal or Parameter } b => (left, b.Right, ScanTest.Contains),
                _ => default((PropertyAccess?, Expression, ScanTest?)),
            };
            if (property is not { Target: Variable { Name: var name } } || name != variable) continue;
            var operand = new ExpressionCompiler(builder, scope).Compile(value);
            yield return (condition, new ScanCondition(builder.Key(property.Key.Text), test!.Value, operand, ExpressionText.Of(condition)));
        }
    }

    // An index finds the nodes with a value; where there is none, a table made on the way does, if it is asked often.
    private Candidate? IndexSeek(Candidate state, PatternNode node, Expression condition)
    {
        var (property, value, isList) = condition switch
        {
            Comparison { Operators: [ComparisonOperator.Equal], Operands: [PropertyAccess left, var right] } when IsOf(left, node) && IsKnown(state, right) => (left, right, false),
            Comparison { Operators: [ComparisonOperator.Equal], Operands: [var left, PropertyAccess right] } when IsOf(right, node) && IsKnown(state, left) => (right, left, false),
            Binary { Operator: BinaryOperator.In, Left: PropertyAccess left, Right: var list } when IsOf(left, node) && IsKnown(state, list) => (left, list, true),
            _ => default,
        };
        if (property is null) return null;
        var graph = builder.Graph;
        var indexed = node.Labels.FirstOrDefault(label => graph.Indexes.Contains((label, property.Key.Text)));
        var label = indexed ?? GraphCounts.Rarest(graph, node.Labels);
        if (label is null) return null;
        var (symbol, key) = (builder.Label(label), builder.Key(property.Key.Text));
        var sought = new ExpressionCompiler(builder, scope).Compile(value);
        var details = $"{node}:{label}({property.Key.Text}) {(isList ? "IN" : "=")} {ExpressionText.Of(value)}";
        if (indexed is not null)
        {
            var found = isList ? value is ListLiteral list ? list.Items.Length : 10 : 1;
            var rows = state.Rows * found;
            return Bind(state, [node], null, rows, state.Rows * (1 + found), [LabelCondition(node, label), condition],
                source => new NodeIndexSeek(source, node.Slot, symbol, key, sought, isList, details) { EstimatedRows = rows });
        }

        var count = GraphCounts.Nodes(graph, [label]);
        if (isList || state.Rows < RowsForHashJoin || FreeVariables.Of(value).Count == 0) return null;
        var joined = state.Rows * Math.Max(1, Math.Sqrt(count) * 0.1);
        return Bind(state, [node], null, joined, count * 2 + state.Rows + joined, [LabelCondition(node, label), condition],
            source => new NodeHashJoin(source, node.Slot, symbol, key, sought, details) { EstimatedRows = joined });
    }

    private Candidate? IdSeek(Candidate state, PatternNode node, Expression condition)
    {
        var (call, value) = condition switch
        {
            Comparison { Operators: [ComparisonOperator.Equal], Operands: [FunctionCall left, var right] } => (left, right),
            Binary { Operator: BinaryOperator.In, Left: FunctionCall left, Right: var list } => (left, list),
            _ => default,
        };
        if (call is not { Arguments: [Variable { Name: var name }] } || name != node.Name || !IsKnown(state, value)) return null;
        var isElementId = call.Function.Text.Equals("elementId", StringComparison.OrdinalIgnoreCase);
        if (!isElementId && !call.Function.Text.Equals("id", StringComparison.OrdinalIgnoreCase)) return null;
        var ids = new ExpressionCompiler(builder, scope).Compile(value);
        return Bind(state, [node], null, state.Rows, state.Rows, [condition],
            source => new NodeByIdSeek(source, node.Slot, ids, isElementId, ExpressionText.Of(condition)) { EstimatedRows = state.Rows });
    }

    private Candidate RelationshipLeaf(Candidate state, SingleConnection connection)
    {
        var count = GraphCounts.Relationships(builder.Graph, connection.Types.Names?.Select(type => type.Name), null, null);
        var isDirected = connection.Direction != Direction.Both;
        var (from, to) = connection.Direction == Direction.Incoming ? (connection.To, connection.From) : (connection.From, connection.To);
        var scanned = connection.Types.Names is null ? [] : ScanConditions(state, connection.Name).ToArray();
        var rows = state.Rows * Math.Max(1, count * (isDirected ? 1 : 2)) * Selected(scanned);
        var others = OthersWalked(state, connection);
        ScanCondition[] conditions = [.. scanned.Select(found => found.Scan)];
        return Bind(state, [connection.From, connection.To], connection, rows, state.Rows * (1 + count * 0.1) + rows,
            scanned.Select(found => (Expression?)found.Condition),
            source => new Execution.Operators.RelationshipScan(
                source, connection.Slot, from.Slot, to.Slot, connection.Types, conditions, isDirected, others, Details(connection, from)) { EstimatedRows = rows });
    }
}
