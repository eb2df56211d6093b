using System.Collections.Immutable;
using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Expressions;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Planning;

/// <summary>
/// Finds a pattern: where to begin, which way to walk, when to test. Every possible beginning is followed greedily, always
/// over the connection that is expected to give the fewest rows, and the cheapest plan is taken.
/// </summary>
internal sealed class MatchPlanner(PlanBuilder builder, Scope scope, PatternGraph pattern, bool repeats)
{
    private const double CostOfScan = 1;
    private const double CostOfTest = 0.5;
    private const double RowsForHashJoin = 4;
    private const int MostFollowed = 1000;
    private static readonly ImmutableHashSet<Expression> NothingTested =
        ImmutableHashSet.Create<Expression>(EqualityComparer<Expression>.Create(ReferenceEquals, System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode));

    private readonly (Expression Condition, HashSet<string> Needs)[] _conditions =
        [.. pattern.Conditions.Select(condition => (condition, Needs(condition, scope)))];

    /// <summary>The plan on top of what gives the rows so far.</summary>
    public Operator Plan(Operator source)
    {
        Candidate? best = null;
        var begin = Begin(source.EstimatedRows);
        var first = NextLeaves(begin).ToArray();
        if (begin.Bound.Count > 0 && Extensions(begin).Any() || first.Length == 0) best = Complete(begin);
        // Following a beginning costs the square of the pattern's size: of a large one only the most promising few are followed.
        if (first.Length * pattern.Connections.Count > MostFollowed)
            first = [.. first.OrderBy(leaf => (leaf.Cost, leaf.Rows)).Take(Math.Max(3, MostFollowed / (pattern.Connections.Count * pattern.Connections.Count)))];
        foreach (var leaf in first)
        {
            var candidate = Complete(leaf);
            if (best is null || candidate.Cost < best.Cost != builder.IsPlain) best = candidate;
        }

        var steps = new List<Func<Operator, Operator>>();
        for (var state = best; state is { Step: not null }; state = state.Before) steps.Add(state.Step);
        var plan = source;
        for (var i = steps.Count - 1; i >= 0; i--) plan = steps[i](plan);
        foreach (var (slot, parts) in pattern.Paths)
            plan = new Project(plan, [slot], [new PathEvaluator(parts)], "path") { EstimatedRows = plan.EstimatedRows };
        // Conditions on paths come last.
        var known = new HashSet<string>(scope.Names.Keys.Concat(scope.Constants.Keys), StringComparer.Ordinal);
        foreach (var (condition, needs) in _conditions)
            if (!best!.Tested.Contains(condition) && needs.IsSubsetOf(known)) plan = Test(plan, condition, plan.EstimatedRows * Selectivity.Of(condition));
        return plan;
    }

    private sealed record Candidate(
        HashSet<PatternNode> Bound, HashSet<PatternConnection> Walked, ImmutableHashSet<Expression> Tested, double Rows, double Cost,
        Candidate? Before, Func<Operator, Operator>? Step);

    private static HashSet<string> Needs(Expression condition, Scope scope)
    {
        var needs = FreeVariables.Of(condition);
        needs.RemoveWhere(name => !scope.Has(name));
        return needs;
    }

    private Candidate Begin(double rows)
    {
        var bound = pattern.Nodes.Where(node => node.IsBound).ToHashSet();
        return Tested(new Candidate(bound, [], NothingTested, Math.Max(rows, 1), 0, null, null));
    }

    private Candidate Complete(Candidate state)
    {
        while (state.Walked.Count < pattern.Connections.Count || state.Bound.Count < pattern.Nodes.Count)
        {
            state = Chosen(Extensions(state)) ?? Chosen(NextLeaves(state))
                ?? throw new InvalidOperationException("A pattern has a part that nothing leads to.");
        }

        return state;
    }

    private Candidate? Chosen(IEnumerable<Candidate> candidates) => builder.IsPlain
        ? candidates.MaxBy(candidate => (candidate.Cost, candidate.Rows))
        : candidates.MinBy(candidate => (candidate.Cost, candidate.Rows));

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

    private IEnumerable<Candidate> Extensions(Candidate state)
    {
        foreach (var connection in pattern.Connections)
        {
            if (state.Walked.Contains(connection)) continue;
            var (hasFrom, hasTo) = (state.Bound.Contains(connection.From), state.Bound.Contains(connection.To));
            if (connection is SingleConnection { IsBound: true } known)
            {
                yield return Endpoints(state, known, hasFrom, hasTo);
                continue;
            }

            if (hasFrom && hasTo) yield return Walk(state, connection, connection.From, true);
            else if (hasFrom && CanWalkFrom(connection, connection.From)) yield return Walk(state, connection, connection.From, false);
            else if (hasTo && CanWalkFrom(connection, connection.To)) yield return Walk(state, connection, connection.To, false);
        }
    }

    // Shortest paths are looked for between two nodes that are known.
    private static bool CanWalkFrom(PatternConnection connection, PatternNode start) => connection switch
    {
        VariableConnection { Selection: not null } => false,
        SelectedConnection => false,
        QuantifiedConnection => start == connection.From,
        _ => true,
    };

    private Candidate Endpoints(Candidate state, SingleConnection connection, bool hasFrom, bool hasTo)
    {
        var others = OthersWalked(state, connection);
        return Bind(state, [connection.From, connection.To], connection, state.Rows, state.Rows, [], source => new ProjectEndpoints(
            source, connection.Slot, connection.From.Slot, hasFrom, connection.To.Slot, hasTo, connection.Direction, connection.Types, others,
            Details(connection, connection.From)) { EstimatedRows = state.Rows });
    }

    private Candidate Walk(Candidate state, PatternConnection connection, PatternNode start, bool isInto)
    {
        var end = connection.Other(start);
        var isReversed = start != connection.From;
        var others = OthersWalked(state, connection);
        var step = FanOut(connection, start, end);
        var rows = isInto
            ? state.Rows * Math.Min(1, step / Math.Max(1, GraphCounts.Nodes(builder.Graph, end.Labels)))
            : state.Rows * step;
        var cost = isInto ? state.Rows * 2 : state.Rows + rows;
        Func<Operator, Operator> make = connection switch
        {
            SingleConnection single => source =>
            {
                var direction = isReversed ? Turned(single.Direction) : single.Direction;
                if (!isInto)
                    return new Expand(source, start.Slot, single.Slot, end.Slot, direction, single.Types, others, Details(single, start)) { EstimatedRows = rows };
                var into = new ExpandInto(source, start.Slot, single.Slot, end.Slot, direction, single.Types, others, Details(single, start)) { EstimatedRows = rows };
                return builder.IsPlain ? into : IntersectRewrite.Apply(into);
            },
            VariableConnection variable => source => Variable(source, variable, start, end, isInto, isReversed, others, rows),
            QuantifiedConnection quantified => source => new QuantifiedPlanner(builder, scope).Plan(source, quantified, isInto, others, rows),
            SelectedConnection selected => source => new SelectedPathPlanner(builder, scope).Plan(source, selected, rows),
            _ => throw new InvalidOperationException($"{connection.GetType().Name} cannot be walked."),
        };
        return Bind(state, [end], connection, rows, cost, [], make);
    }

    private Operator Variable(
        Operator source, VariableConnection variable, PatternNode start, PatternNode end, bool isInto, bool isReversed, int[] others, double rows)
    {
        var direction = isReversed ? Turned(variable.Direction) : variable.Direction;
        var step = builder.NewSlot();
        var steps = new ExpressionCompiler(builder, scope.With(variable.Step, step)).CompileOptional(variable.Steps);
        if (variable.Selection is { } selection)
        {
            var isGroups = selection is PathSelectorKind.AllShortestPathsFunction or PathSelectorKind.AllShortest or PathSelectorKind.ShortestGroups;
            var test = selection is PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction ? PathTestOf(variable) : null;
            return new ShortestPath(
                source, start.Slot, variable.Slot, end.Slot, direction, variable.Types, variable.Minimum, variable.Maximum, variable.Count, isGroups, step, steps, test,
                Details(variable, start)) { EstimatedRows = rows };
        }

        return new VarLengthExpand(
            source, start.Slot, variable.Slot, end.Slot, isInto, direction, variable.Types, variable.Minimum, variable.Maximum, step, steps,
            others, isReversed, repeats, Details(variable, start)) { EstimatedRows = rows };
    }

    // What is asked of the whole path decides which path is the shortest, as far as it asks for nothing that is found later.
    private PathTest? PathTestOf(VariableConnection variable)
    {
        var (slot, parts) = pattern.Paths.Find(path => path.Parts is [_, var part] && part == variable.Slot);
        if (parts is null) return null;
        var later = pattern.Paths.Where(path => path.Slot != slot).Select(path => path.Slot)
            .Concat(pattern.Connections.Where(connection => connection != variable).Select(connection => connection.Slot))
            .Concat(pattern.Nodes.Where(node => node != variable.From && node != variable.To && !node.IsBound).Select(node => node.Slot)).ToHashSet();
        var compiler = new ExpressionCompiler(builder, scope);
        Evaluator[] conditions =
        [
            .. _conditions.Where(entry => !pattern.Met.Contains(entry.Condition) && Slots(entry.Needs).Contains(slot) && !Slots(entry.Needs).Any(later.Contains))
                .Select(entry => compiler.Compile(entry.Condition)),
        ];
        return conditions.Length == 0 ? null : new PathTest(slot, new PathEvaluator(parts), conditions);
    }

    private IEnumerable<int> Slots(HashSet<string> names) => names.Select(name => scope.TryFind(name, out var slot) ? slot : -1);

    // How many rows one step makes of one, on average.
    private double FanOut(PatternConnection connection, PatternNode start, PatternNode end)
    {
        var (types, direction) = connection switch
        {
            SingleConnection single => (single.Types, single.Direction),
            VariableConnection variable => (variable.Types, variable.Direction),
            _ => (TypeFilter.All, Direction.Both),
        };
        if (start != connection.From) direction = Turned(direction);
        var graph = builder.Graph;
        var names = types.Names?.Select(type => type.Name).ToArray();
        var (from, to) = (GraphCounts.Rarest(graph, start.Labels), GraphCounts.Rarest(graph, end.Labels));
        var total = 0.0;
        if (direction != Direction.Incoming) total += GraphCounts.Relationships(graph, names, from, to);
        if (direction != Direction.Outgoing) total += GraphCounts.Relationships(graph, names, to, from);
        var step = total / Math.Max(1, GraphCounts.Nodes(graph, start.Labels));
        return connection switch
        {
            SingleConnection => step,
            VariableConnection { Selection: not null } => 1,
            VariableConnection variable => Enumerable.Range(0, (int)Math.Min(variable.Maximum, 5) + 1)
                .Where(length => length >= variable.Minimum).Sum(length => Math.Pow(step, length)),
            _ => Math.Max(step, 1) * 3,
        };
    }

    private Candidate Bind(
        Candidate state, PatternNode[] nodes, PatternConnection? connection, double rows, double cost, IEnumerable<Expression?> tested,
        Func<Operator, Operator> step)
    {
        HashSet<PatternNode> bound = [.. state.Bound, .. nodes];
        HashSet<PatternConnection> walked = connection is null ? state.Walked : [.. state.Walked, connection];
        var done = state.Tested.Union(tested.OfType<Expression>());
        return Tested(new Candidate(bound, walked, done, rows, state.Cost + cost, state, step));
    }

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

    private static int[] OthersWalked(Candidate state, PatternConnection connection) =>
        [.. connection.Others.Where(state.Walked.Contains).Select(other => other.Slot)];

    private static Direction Turned(Direction direction) => direction switch
    {
        Direction.Outgoing => Direction.Incoming,
        Direction.Incoming => Direction.Outgoing,
        _ => Direction.Both,
    };

    private static string Details(PatternConnection connection, PatternNode start)
    {
        var (types, direction) = connection switch
        {
            SingleConnection single => (single.Types.ToString(), single.Direction),
            VariableConnection variable => ($"{variable.Types}*{variable.Minimum}..{(variable.Maximum == long.MaxValue ? "" : variable.Maximum)}", variable.Direction),
            _ => ("", Direction.Both),
        };
        if (start != connection.From) direction = Turned(direction);
        var name = connection.Name.StartsWith(' ') ? "" : connection.Name;
        return $"({start}){(direction == Direction.Incoming ? "<" : "")}-[{name}{types}]-{(direction == Direction.Outgoing ? ">" : "")}({connection.Other(start)})";
    }
}
