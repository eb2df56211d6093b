using Graph.Cypher.Syntax;

namespace Graph.Cypher.Planning;

/// <summary>Conditions taken apart at their ANDs, so that each can be tested as soon as what it needs is known.</summary>
internal static class Conjuncts
{
    public static IEnumerable<Expression> Of(Expression? condition)
    {
        var open = new Stack<Expression>();
        if (condition is not null) open.Push(condition);
        while (open.TryPop(out var next))
        {
            if (next is Binary { Operator: BinaryOperator.And } both)
            {
                open.Push(both.Right);
                open.Push(both.Left);
            }
            else if (next is LabelCheck { Labels: LabelAnd labels } check)
            {
                open.Push(check with { Labels = labels.Right });
                open.Push(check with { Labels = labels.Left });
            }
            else
            {
                yield return next;
            }
        }
    }
}
