using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Expressions;

/// <summary>An expression whose value is a truth.</summary>
internal abstract class PredicateEvaluator : Evaluator
{
    public sealed override Value Evaluate(Frame frame) => ToValue(Test(frame));

    public abstract override bool? Test(Frame frame);
}

/// <summary>AND over any number of operands, from the left; the rest is not looked at once one is false.</summary>
internal sealed class AndEvaluator(params Evaluator[] operands) : PredicateEvaluator
{
    public override bool? Test(Frame frame)
    {
        bool? all = true;
        foreach (var operand in operands)
        {
            var holds = operand.Test(frame);
            if (holds == false) return false;
            if (holds is null) all = null;
        }

        return all;
    }
}

/// <summary>OR over any number of operands, from the left; the rest is not looked at once one is true.</summary>
internal sealed class OrEvaluator(params Evaluator[] operands) : PredicateEvaluator
{
    public override bool? Test(Frame frame)
    {
        bool? any = false;
        foreach (var operand in operands)
        {
            var holds = operand.Test(frame);
            if (holds == true) return true;
            if (holds is null) any = null;
        }

        return any;
    }
}

internal sealed class XorEvaluator(Evaluator left, Evaluator right) : PredicateEvaluator
{
    public override bool? Test(Frame frame) => left.Test(frame) is { } first && right.Test(frame) is { } second ? first != second : null;
}

internal sealed class NotEvaluator(Evaluator operand) : PredicateEvaluator
{
    public override bool? Test(Frame frame) => !operand.Test(frame);
}

internal sealed class NullCheckEvaluator(Evaluator operand, bool isNegated) : PredicateEvaluator
{
    public override bool? Test(Frame frame) => operand.Evaluate(frame).IsNull != isNegated;
}

internal sealed class EqualEvaluator(Evaluator left, Evaluator right, bool isNegated) : PredicateEvaluator
{
    public override bool? Test(Frame frame)
    {
        var (a, b) = (left.Evaluate(frame), right.Evaluate(frame));
        if (a.TryGetInteger(out var x) && b.TryGetInteger(out var y)) return x == y != isNegated;
        var equal = ValueLogic.AreEqual(a, b);
        return isNegated ? !equal : equal;
    }
}

internal sealed class OrderEvaluator(Evaluator left, Evaluator right, Syntax.ComparisonOperator comparison) : PredicateEvaluator
{
    public override bool? Test(Frame frame)
    {
        var (a, b) = (left.Evaluate(frame), right.Evaluate(frame));
        return ValueLogic.Holds(comparison, a, b);
    }
}

/// <summary>IN, STARTS WITH, ENDS WITH, CONTAINS, =~.</summary>
internal sealed class RelationEvaluator(Evaluator left, Evaluator right, Func<Value, Value, bool?> relation, TextSpan span) : PredicateEvaluator
{
    public override bool? Test(Frame frame)
    {
        var (a, b) = (left.Evaluate(frame), right.Evaluate(frame));
        try
        {
            return relation(a, b);
        }
        catch (CypherException error) when (error.Span is null)
        {
            throw error.At(span);
        }
    }
}

/// <summary>Arithmetic of two operands.</summary>
internal sealed class ArithmeticEvaluator(Evaluator left, Evaluator right, Func<Value, Value, Frame, Value> operation, TextSpan span) : Evaluator
{
    public override Value Evaluate(Frame frame)
    {
        // A sum of many terms is as deep as it is long.
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        var (a, b) = (left.Evaluate(frame), right.Evaluate(frame));
        try
        {
            return operation(a, b, frame);
        }
        catch (CypherException error) when (error.Span is null)
        {
            throw error.At(span);
        }
    }
}
