using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>The operators of expressions on values: + - * / % ^, ||, unary minus. Null in, null out.</summary>
internal static class ValueMath
{
    public static Value Add(Value left, Value right, EvaluationContext context) => throw new NotSupportedException();

    public static Value Concatenate(Value left, Value right, EvaluationContext context) => throw new NotSupportedException();

    public static Value Subtract(Value left, Value right) => throw new NotSupportedException();

    public static Value Multiply(Value left, Value right) => throw new NotSupportedException();

    public static Value Divide(Value left, Value right) => throw new NotSupportedException();

    public static Value Modulo(Value left, Value right) => throw new NotSupportedException();

    public static Value Power(Value left, Value right) => throw new NotSupportedException();

    public static Value Negate(Value value) => throw new NotSupportedException();
}
