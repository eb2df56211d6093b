using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Expressions;
using Graph.Cypher.Execution.Operators;

namespace Graph.Cypher.Planning;

/// <summary>Counts of all nodes with a label, or of all relationships of a type, are read from the graph's own counts.</summary>
internal static class CountRewrite
{
    public static Operator? Apply(Operator source, IReadOnlyList<Evaluator> keys, IReadOnlyList<Aggregate> aggregates) => null;
}
