using System.Collections.Immutable;
using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Expressions;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Planning;

// How to go on: every connection that leads from what is known, and how many rows it gives.
internal sealed partial class MatchPlanner
{
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
