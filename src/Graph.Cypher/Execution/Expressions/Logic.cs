using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Expressions;

/// <summary>An expression whose value is a truth.</summary>
internal abstract class PredicateEvaluator : Evaluator
{
    public sealed override Value Evaluate(Frame frame) => ToValue(Test(frame));

    public abstract override bool? Test(Frame frame);
}

internal sealed class AndEvaluator(Evaluator left, Evaluator right) : PredicateEvaluator
{
    public override bool? Test(Frame frame)
    {
        var first = left.Test(frame);
        if (first == false) return false;
        var second = right.Test(frame);
        return second == false ? false : first is null || second is null ? null : true;
    }
}

internal sealed class OrEvaluator(Evaluator left, Evaluator right) : PredicateEvaluator
{
    public override bool? Test(Frame frame)
    {
        var first = left.Test(frame);
        if (first == true) return true;
        var second = right.Test(frame);
        return second == true ? true : first is null || second is null ? null : false;
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
        int? order = a.TryGetInteger(out var x) && b.TryGetInteger(out var y) ? x.CompareTo(y) : ValueLogic.Compare(a, b);
        if (order is not { } known) return IsNaN(a) && IsNumber(b) || IsNaN(b) && IsNumber(a) ? false : null;
        return comparison switch
        {
            Syntax.ComparisonOperator.Less => known < 0,
            Syntax.ComparisonOperator.LessOrEqual => known <= 0,
            Syntax.ComparisonOperator.Greater => known > 0,
            _ => known >= 0,
        };
    }

    private static bool IsNaN(Value value) => value.TryGetFloat(out var number) && double.IsNaN(number);

    private static bool IsNumber(Value value) => value.Kind is ValueKind.Integer or ValueKind.Float or ValueKind.Decimal;
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
