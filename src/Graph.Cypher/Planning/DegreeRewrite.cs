using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Expressions;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Planning;

/// <summary>Where the last step of a pattern is only counted, degrees are read instead of relationships walked.</summary>
internal static class DegreeRewrite
{
    /// <summary>COUNT { (a)-[:T]->() }, or null where there is more to it.</summary>
    public static Evaluator? Count(Operator plan) => null;

    public static Operator Apply(
        Operator source, IReadOnlyList<Expression> needed, Scope scope, List<Aggregate> aggregates, PlanBuilder builder, int keys) => source;
}
