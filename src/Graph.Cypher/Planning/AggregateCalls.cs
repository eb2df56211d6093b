using Graph.Cypher.Functions;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Planning;

/// <summary>Aggregating calls in expressions.</summary>
internal static class AggregateCalls
{
    public static bool IsAggregate(Expression expression) =>
        expression is CountStar || expression is FunctionCall call && FunctionLibrary.Aggregates.ContainsKey(call.Function.Text);

    public static bool AreIn(Expression expression) => SyntaxWalk.All(expression).Any(IsAggregate);

    public static IEnumerable<Expression> In(Expression expression) => SyntaxWalk.All(expression).Where(IsAggregate);
}
