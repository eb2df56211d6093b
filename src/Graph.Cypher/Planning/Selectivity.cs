using Graph.Cypher.Syntax;

namespace Graph.Cypher.Planning;

/// <summary>Which part of rows a condition lets through, when nothing more is known (after Selinger et al. 1979).</summary>
internal static class Selectivity
{
    public static double Of(Expression condition) => condition switch
    {
        Comparison { Operators: [ComparisonOperator.Equal] } => 0.1,
        Comparison { Operators: [ComparisonOperator.NotEqual] } => 0.9,
        Comparison => 0.3,
        Binary { Operator: BinaryOperator.Or } either => Math.Min(1, Of(either.Left) + Of(either.Right)),
        Binary { Operator: BinaryOperator.And } both => Of(both.Left) * Of(both.Right),
        Binary { Operator: BinaryOperator.In } => 0.25,
        Binary { Operator: BinaryOperator.StartsWith or BinaryOperator.EndsWith or BinaryOperator.Contains or BinaryOperator.Matches } => 0.1,
        NullCheck { IsNegated: true } => 0.9,
        NullCheck => 0.1,
        LabelCheck => 0.5,
        Unary { Operator: UnaryOperator.Not } => 0.7,
        _ => 0.5,
    };
}
