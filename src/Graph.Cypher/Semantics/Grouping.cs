using System.Collections.Immutable;
using Graph.Cypher.Functions;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Semantics;

/// <summary>Which rows are aggregated together: those in which the other columns, the grouping keys, are equal.</summary>
internal static class Grouping
{
    public static bool IsAggregate(Expression expression) =>
        expression is CountStar || (expression is FunctionCall call && FunctionLibrary.Aggregates.ContainsKey(call.Function.Text));

    public static bool Aggregates(Expression expression) => SyntaxWalk.All(expression).Any(IsAggregate);

    /// <summary>Variables and their properties: the keys that an aggregating expression may use besides.</summary>
    public static bool IsSimpleKey(Expression expression) => expression switch
    {
        Variable => true,
        PropertyAccess access => IsSimpleKey(access.Target),
        IndexAccess { Index: Literal or Parameter } access => IsSimpleKey(access.Target),
        _ => false,
    };

    /// <summary>Refuses columns that mix aggregation with what has many values in a group.</summary>
    /// <param name="all">The variables that * hands on; empty without it.</param>
    /// <exception cref="CypherException">A column does.</exception>
    public static void Check(Projection projection, IEnumerable<string> all)
    {
        var aggregating = projection.Items.Where(item => Aggregates(item.Expression)).ToList();
        if (aggregating.Count == 0) return;
        var keys = projection.Items.Select(item => item.Expression).Where(IsSimpleKey).Select(ExpressionText.Of).ToHashSet(StringComparer.Ordinal);
        if (projection.IncludesAll) keys.UnionWith(all);
        foreach (var item in aggregating) Check(item.Expression, keys, []);
    }

    /// <summary>The error that an expression has no single value beside an aggregation.</summary>
    public static CypherException Ambiguous(Expression expression) => CypherException.Syntax(
        "AmbiguousAggregationExpression",
        $"`{ExpressionText.Of(expression)}` stands beside an aggregation, but is no column of its own; hand it on by WITH under a name, and use that.",
        expression.Span);

    /// <summary>Names that an expression introduces for what is inside it.</summary>
    public static IEnumerable<string> Locals(Expression expression) => expression switch
    {
        ListComprehension comprehension => [comprehension.Variable.Text],
        Quantifier quantifier => [quantifier.Variable.Text],
        Reduce reduce => [reduce.Accumulator.Text, reduce.Variable.Text],
        PatternComprehension comprehension => Names(comprehension.Pattern),
        _ => [],
    };

    private static void Check(Expression expression, HashSet<string> keys, ImmutableHashSet<string> locals)
    {
        if (IsAggregate(expression)) return;
        if (IsSimpleKey(expression))
        {
            if (!IsKnown(expression, keys, locals)) throw Ambiguous(expression);
            return;
        }

        if (expression is MapProjection projection && !keys.Contains(projection.Variable.Text) && !locals.Contains(projection.Variable.Text))
            throw Ambiguous(expression);
        locals = locals.Union(Locals(expression));
        foreach (var part in SyntaxWalk.Children(expression)) Check(part, keys, locals);
    }

    // A property of a key has one value in a group, as the key has.
    private static bool IsKnown(Expression key, HashSet<string> keys, ImmutableHashSet<string> locals) =>
        keys.Contains(ExpressionText.Of(key)) || key switch
        {
            Variable variable => locals.Contains(variable.Name),
            PropertyAccess access => IsKnown(access.Target, keys, locals),
            IndexAccess access => IsKnown(access.Target, keys, locals),
            _ => false,
        };

    private static IEnumerable<string> Names(PathPattern pattern)
    {
        if (pattern.Variable is { } path) yield return path.Text;
        foreach (var element in pattern.Elements)
        {
            if (element is NodePattern { Variable: { } node }) yield return node.Text;
            if (element is RelationshipPattern { Variable: { } relationship }) yield return relationship.Text;
        }
    }
}
