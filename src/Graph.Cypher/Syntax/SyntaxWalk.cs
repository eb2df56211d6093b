namespace Graph.Cypher.Syntax;

/// <summary>The parts of expressions, for passes that look for something in them.</summary>
internal static class SyntaxWalk
{
    /// <summary>The expressions directly inside one, subqueries and patterns left out.</summary>
    public static IEnumerable<Expression> Children(Expression expression) => expression switch
    {
        PropertyAccess property => [property.Target],
        IndexAccess index => [index.Target, index.Index],
        Slice slice => Present(slice.Target, slice.From, slice.To),
        ListLiteral list => list.Items,
        MapLiteral map => map.Entries.Select(entry => entry.Value),
        MapProjection projection => projection.Items.Where(item => item.Value is not null).Select(item => item.Value!),
        FunctionCall call => call.Arguments,
        Unary unary => [unary.Operand],
        Binary binary => [binary.Left, binary.Right],
        Comparison comparison => comparison.Operands,
        NullCheck check => [check.Operand],
        TypeCheck check => [check.Operand],
        NormalizedCheck check => [check.Operand],
        LabelCheck check => [check.Operand, .. Dynamic(check.Labels)],
        Case choice => Present([choice.Subject, .. choice.Alternatives.SelectMany(alternative => alternative.Tests.Append(alternative.Result)), choice.Otherwise]),
        ListComprehension comprehension => Present(comprehension.List, comprehension.Where, comprehension.Projection),
        Quantifier quantifier => [quantifier.List, quantifier.Where],
        Reduce reduce => [reduce.Start, reduce.List, reduce.Body],
        PatternComprehension comprehension => Present(comprehension.Where, comprehension.Projection),
        _ => [],
    };

    /// <summary>An expression and all inside it, subqueries and patterns left out.</summary>
    public static IEnumerable<Expression> All(Expression expression)
    {
        var open = new Stack<Expression>();
        open.Push(expression);
        while (open.TryPop(out var next))
        {
            yield return next;
            foreach (var child in Children(next)) open.Push(child);
        }
    }

    /// <summary>Expressions in $(…) inside labels.</summary>
    public static IEnumerable<Expression> Dynamic(LabelExpression? labels) => labels switch
    {
        DynamicLabel dynamic => [dynamic.Expression],
        LabelNot not => Dynamic(not.Operand),
        LabelAnd both => Dynamic(both.Left).Concat(Dynamic(both.Right)),
        LabelOr either => Dynamic(either.Left).Concat(Dynamic(either.Right)),
        _ => [],
    };

    private static IEnumerable<Expression> Present(params Expression?[] expressions) => expressions.OfType<Expression>();
}
