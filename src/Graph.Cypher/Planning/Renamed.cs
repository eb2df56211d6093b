using Graph.Cypher.Syntax;

namespace Graph.Cypher.Planning;

/// <summary>Conditions with one variable under another name.</summary>
internal static class Renamed
{
    public static Expression In(Expression expression, string from, string to)
    {
        return expression switch
        {
            Variable variable => variable.Name == from ? variable with { Name = to } : variable,
            PropertyAccess property => property with { Target = Next(property.Target) },
            IndexAccess index => index with { Target = Next(index.Target), Index = Next(index.Index) },
            Unary unary => unary with { Operand = Next(unary.Operand) },
            Binary binary => binary with { Left = Next(binary.Left), Right = Next(binary.Right) },
            Comparison comparison => comparison with { Operands = [.. comparison.Operands.Select(Next)] },
            NullCheck check => check with { Operand = Next(check.Operand) },
            LabelCheck check => check with { Operand = Next(check.Operand) },
            FunctionCall call => call with { Arguments = [.. call.Arguments.Select(Next)] },
            ListLiteral list => list with { Items = [.. list.Items.Select(Next)] },
            Literal or Parameter => expression,
            // Whatever else there is, of any type: its value where the old name stands for the new one.
            _ => new IndexAccess(
                new ListComprehension(new Name(from, expression.Span), new ListLiteral([new Variable(to, expression.Span)], expression.Span), null, expression, expression.Span),
                new Literal(0, expression.Span), expression.Span),
        };

        Expression Next(Expression inner) => In(inner, from, to);
    }
}
