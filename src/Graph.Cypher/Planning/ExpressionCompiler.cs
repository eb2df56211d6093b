using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Expressions;
using Graph.Cypher.Functions;
using Graph.Cypher.Syntax;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Planning;

/// <summary>Makes expressions ready to run in a scope.</summary>
/// <param name="computed">Expressions, as text, that stand in a slot already: grouping keys and aggregates.</param>
internal sealed class ExpressionCompiler(PlanBuilder builder, Scope scope, IReadOnlyDictionary<string, int>? computed = null)
{
    public Evaluator Compile(Expression expression)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        if (computed is { Count: > 0 } && expression is not (Literal or Parameter) && computed.TryGetValue(ExpressionText.Of(expression), out var slot))
            return new SlotEvaluator(slot);
        return expression switch
        {
            Literal literal => new ConstantEvaluator(literal.Value),
            Parameter parameter => new ParameterEvaluator(builder.Parameter(parameter.Name)),
            Variable variable => Slot(variable.Name, variable.Span),
            PropertyAccess property => new PropertyEvaluator(Compile(property.Target), builder.Key(property.Key.Text), property.Span),
            IndexAccess index => new IndexEvaluator(Compile(index.Target), Compile(index.Index), index.Span),
            Slice slice => new SliceEvaluator(Compile(slice.Target), CompileOptional(slice.From), CompileOptional(slice.To), slice.Span),
            ListLiteral list => new ListEvaluator([.. list.Items.Select(Compile)]),
            MapLiteral map => Map(map),
            MapProjection projection => Projection(projection),
            FunctionCall call => Call(call),
            Unary unary => Unary(unary),
            Binary binary => Binary(binary),
            Comparison comparison => Comparison(comparison),
            NullCheck check => new NullCheckEvaluator(Compile(check.Operand), check.IsNegated),
            TypeCheck check => new TypeTestEvaluator(Compile(check.Operand), check.Type, check.IsNegated),
            NormalizedCheck check => new NormalizedTestEvaluator(Compile(check.Operand), check.Form.Length == 0 ? "NFC" : check.Form, check.IsNegated),
            LabelCheck check => new LabelCheckEvaluator(
                Compile(check.Operand), LabelTestOf(check.Labels, SymbolKind.Label), LabelTestOf(check.Labels, SymbolKind.Type)),
            Case choice => new CaseEvaluator(
                CompileOptional(choice.Subject),
                [.. choice.Alternatives.Select(alternative => (alternative.Tests.Select(Compile).ToArray(), Compile(alternative.Result)))],
                CompileOptional(choice.Otherwise)),
            ListComprehension comprehension => Comprehension(comprehension),
            Quantifier quantifier => Quantifier(quantifier),
            Reduce reduce => Reduce(reduce),
            PatternExpression or PatternComprehension or SubqueryExpression => new SubqueryPlanner(builder, scope, computed).Compile(expression),
            _ => throw new InvalidOperationException($"{expression.GetType().Name} stands where no expression of its kind may."),
        };
    }

    public Evaluator? CompileOptional(Expression? expression) => expression is null ? null : Compile(expression);

    /// <summary>A test for labels or types.</summary>
    public LabelTest LabelTestOf(LabelExpression labels, SymbolKind kind) => labels switch
    {
        LabelName name => new HasLabel(kind == SymbolKind.Label ? builder.Label(name.Name) : builder.Type(name.Name)),
        LabelWildcard => new HasAnyLabel(),
        LabelNot not => new NotLabel(LabelTestOf(not.Operand, kind)),
        LabelAnd both => new BothLabels(LabelTestOf(both.Left, kind), LabelTestOf(both.Right, kind)),
        LabelOr either => new EitherLabel(LabelTestOf(either.Left, kind), LabelTestOf(either.Right, kind)),
        DynamicLabel dynamic => new DynamicLabelTest(Compile(dynamic.Expression), dynamic.IsAny, kind),
        _ => throw new InvalidOperationException($"{labels.GetType().Name} is no label expression."),
    };

    private SlotEvaluator Slot(string name, TextSpan span) => scope.TryFind(name, out var slot)
        ? new SlotEvaluator(slot)
        : throw CypherException.Syntax("UndefinedVariable", $"Variable `{name}` is not defined.", span);

    private MapEvaluator Map(MapLiteral map)
    {
        // The last value of a key that comes twice counts.
        var entries = map.Entries.GroupBy(entry => entry.Key.Text, StringComparer.Ordinal).Select(group => group.Last()).ToArray();
        return new MapEvaluator([.. entries.Select(entry => entry.Key.Text)], [.. entries.Select(entry => Compile(entry.Value))]);
    }

    private MapProjectionEvaluator Projection(MapProjection projection)
    {
        var source = Slot(projection.Variable.Text, projection.Variable.Span);
        var items = projection.Items.Select(item => item switch
        {
            { Key: null } => new MapProjectionEvaluator.Item(null, null),
            { Value: null } => new MapProjectionEvaluator.Item(
                item.Key.Text, new PropertyEvaluator(source, builder.Key(item.Key.Text), item.Span)),
            _ => new MapProjectionEvaluator.Item(item.Key.Text, Compile(item.Value)),
        });
        return new MapProjectionEvaluator(source, [.. items]);
    }

    private Evaluator Call(FunctionCall call)
    {
        if (!FunctionLibrary.Scalars.TryGetValue(call.Function.Text, out var function))
        {
            throw CypherException.Syntax(
                FunctionLibrary.Aggregates.ContainsKey(call.Function.Text) ? "InvalidAggregation" : "UnknownFunction",
                FunctionLibrary.Aggregates.ContainsKey(call.Function.Text)
                    ? $"`{call.Function.Text}` aggregates, which is only possible in RETURN and WITH."
                    : $"There is no function `{call.Function.Text}`.",
                call.Function.Span);
        }

        return new CallEvaluator(function, [.. call.Arguments.Select(Compile)], call.Span);
    }

    private Evaluator Unary(Unary unary) => unary switch
    {
        { Operator: UnaryOperator.Not } => new NotEvaluator(Compile(unary.Operand)),
        { Operand: Literal { Value: var value } } when value.Kind is ValueKind.Float or ValueKind.Integer && unary.Operator == UnaryOperator.Minus =>
            new ConstantEvaluator(ValueMath.Negate(value)),
        { Operator: UnaryOperator.Minus } => new ArithmeticEvaluator(
            Compile(unary.Operand), new ConstantEvaluator(default), (value, _, _) => ValueMath.Negate(value), unary.Span),
        _ => Compile(unary.Operand),
    };

    private Evaluator Binary(Binary binary)
    {
        // Long chains of one operator lean left; going down them in a loop keeps the stack shallow.
        var chain = new Stack<Binary>();
        Expression first = binary;
        while (first is Binary next && (computed is not { Count: > 0 } || next == binary || !computed.ContainsKey(ExpressionText.Of(next))))
        {
            chain.Push(next);
            first = next.Left;
        }

        var left = Compile(first);
        while (chain.TryPop(out var next))
        {
            if (next.Operator is not (BinaryOperator.And or BinaryOperator.Or))
            {
                left = Combine(next, left, Compile(next.Right));
                continue;
            }

            var operands = new List<Evaluator> { left, Compile(next.Right) };
            while (chain.TryPeek(out var same) && same.Operator == next.Operator) operands.Add(Compile(chain.Pop().Right));
            left = next.Operator == BinaryOperator.And ? new AndEvaluator([.. operands]) : new OrEvaluator([.. operands]);
        }

        return left;
    }

    private static Evaluator Combine(Binary binary, Evaluator left, Evaluator right) => binary.Operator switch
    {
        BinaryOperator.Xor => new XorEvaluator(left, right),
        BinaryOperator.In => new RelationEvaluator(left, right, ValueLogic.IsIn, binary.Span),
        BinaryOperator.StartsWith => new RelationEvaluator(left, right, ValueLogic.StartsWith, binary.Span),
        BinaryOperator.EndsWith => new RelationEvaluator(left, right, ValueLogic.EndsWith, binary.Span),
        BinaryOperator.Contains => new RelationEvaluator(left, right, ValueLogic.Contains, binary.Span),
        BinaryOperator.Matches => new RelationEvaluator(left, right, ValueLogic.Matches, binary.Span),
        BinaryOperator.Add => new ArithmeticEvaluator(left, right, ValueMath.Add, binary.Span),
        BinaryOperator.Concatenate => new ArithmeticEvaluator(left, right, ValueMath.Concatenate, binary.Span),
        BinaryOperator.Subtract => new ArithmeticEvaluator(left, right, (a, b, _) => ValueMath.Subtract(a, b), binary.Span),
        BinaryOperator.Multiply => new ArithmeticEvaluator(left, right, (a, b, _) => ValueMath.Multiply(a, b), binary.Span),
        BinaryOperator.Divide => new ArithmeticEvaluator(left, right, (a, b, _) => ValueMath.Divide(a, b), binary.Span),
        BinaryOperator.Modulo => new ArithmeticEvaluator(left, right, (a, b, _) => ValueMath.Modulo(a, b), binary.Span),
        _ => new ArithmeticEvaluator(left, right, (a, b, _) => ValueMath.Power(a, b), binary.Span),
    };

    private Evaluator Comparison(Comparison comparison)
    {
        Evaluator[] operands = [.. comparison.Operands.Select(Compile)];
        var pairs = new Evaluator[comparison.Operators.Length];
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i] = comparison.Operators[i] switch
            {
                ComparisonOperator.Equal => new EqualEvaluator(operands[i], operands[i + 1], isNegated: false),
                ComparisonOperator.NotEqual => new EqualEvaluator(operands[i], operands[i + 1], isNegated: true),
                var order => new OrderEvaluator(operands[i], operands[i + 1], order),
            };
        }

        return pairs is [var only] ? only : new AndEvaluator(pairs);
    }

    private ListComprehensionEvaluator Comprehension(ListComprehension comprehension)
    {
        var slot = builder.NewSlot();
        var inner = Inner((comprehension.Variable.Text, slot));
        return new ListComprehensionEvaluator(
            slot, Compile(comprehension.List), inner.CompileOptional(comprehension.Where), inner.CompileOptional(comprehension.Projection),
            comprehension.List.Span);
    }

    private QuantifierEvaluator Quantifier(Quantifier quantifier)
    {
        var slot = builder.NewSlot();
        return new QuantifierEvaluator(
            quantifier.Kind, slot, Compile(quantifier.List), Inner((quantifier.Variable.Text, slot)).Compile(quantifier.Where), quantifier.List.Span);
    }

    private ReduceEvaluator Reduce(Reduce reduce)
    {
        var (accumulator, slot) = (builder.NewSlot(), builder.NewSlot());
        var body = Inner((reduce.Accumulator.Text, accumulator), (reduce.Variable.Text, slot)).Compile(reduce.Body);
        return new ReduceEvaluator(accumulator, Compile(reduce.Start), slot, Compile(reduce.List), body, reduce.List.Span);
    }

    // Inside, a name may hide one that a computed expression was written with, so those are left out.
    private ExpressionCompiler Inner(params (string Name, int Slot)[] variables)
    {
        var inner = variables.Aggregate(scope, (known, variable) => known.With(variable.Name, variable.Slot));
        return new ExpressionCompiler(builder, inner, computed);
    }
}
