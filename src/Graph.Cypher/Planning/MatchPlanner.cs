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
internal sealed partial class MatchPlanner(PlanBuilder builder, Scope scope, PatternGraph pattern, bool repeats)
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

    private Candidate Bind(
        Candidate state, PatternNode[] nodes, PatternConnection? connection, double rows, double cost, IEnumerable<Expression?> tested,
        Func<Operator, Operator> step)
    {
        HashSet<PatternNode> bound = [.. state.Bound, .. nodes];
        HashSet<PatternConnection> walked = connection is null ? state.Walked : [.. state.Walked, connection];
        var done = state.Tested.Union(tested.OfType<Expression>());
        return Tested(new Candidate(bound, walked, done, rows, state.Cost + cost, state, step));
    }
}
