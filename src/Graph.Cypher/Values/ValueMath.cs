using Graph.Cypher.Functions;
using Graph.Cypher.Temporal;
using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>The operators of expressions on values: + - * / % ^, ||, unary minus. Null in, null out.</summary>
/// <remarks>Integers that overflow and integer division by zero are errors; floats become infinite or NaN (IEEE 754).</remarks>
internal static class ValueMath
{
    /// <summary>The sum of numbers, text joined with text or number, list joined with list or element, temporal arithmetic.</summary>
    public static Value Add(Value left, Value right, EvaluationContext context)
    {
        if (left.TryGetInteger(out var a) && right.TryGetInteger(out var b))
        {
            var sum = unchecked(a + b);
            if (((a ^ sum) & (b ^ sum)) < 0) throw ValueErrors.Overflow();
            return sum;
        }

        if (left.TryGetText(out var start) && right.TryGetText(out var end)) return Joined(start, end, context);
        if (left.IsNull || right.IsNull) return default;
        if (Numbers.TryFloats(left, right, out var x, out var y)) return x + y;
        if (Numbers.TryDecimals(left, right, out var m, out var n)) return Exact('+', m, n);
        if (left.Kind == ValueKind.List || right.Kind == ValueKind.List) return JoinedLists(left, right, context);
        if (left.Kind == ValueKind.Text && ValueText.TryPlain(right, out end)) return Joined(left.AsText(), end, context);
        if (right.Kind == ValueKind.Text && ValueText.TryPlain(left, out start)) return Joined(start, right.AsText(), context);
        return TemporalMath.TryAdd(left, right, out var result) ? result : ValueErrors.ThrowCannot("add", left, "and", right);
    }

    /// <summary>|| : joins two texts or two lists, nothing else.</summary>
    public static Value Concatenate(Value left, Value right, EvaluationContext context)
    {
        if (left.TryGetText(out var start) && right.TryGetText(out var end)) return Joined(start, end, context);
        if (left.IsNull || right.IsNull) return default;
        if (left.Kind == ValueKind.List && right.Kind == ValueKind.List) return JoinedLists(left, right, context);
        return ValueErrors.ThrowCannot("concatenate", left, "and", right);
    }

    public static Value Subtract(Value left, Value right)
    {
        if (left.TryGetInteger(out var a) && right.TryGetInteger(out var b))
        {
            var difference = unchecked(a - b);
            if (((a ^ b) & (a ^ difference)) < 0) throw ValueErrors.Overflow();
            return difference;
        }

        if (left.IsNull || right.IsNull) return default;
        if (Numbers.TryFloats(left, right, out var x, out var y)) return x - y;
        if (Numbers.TryDecimals(left, right, out var m, out var n)) return Exact('-', m, n);
        return TemporalMath.TrySubtract(left, right, out var result) ? result : ValueErrors.ThrowCannot("subtract", right, "from", left);
    }

    public static Value Multiply(Value left, Value right)
    {
        if (left.TryGetInteger(out var a) && right.TryGetInteger(out var b))
        {
            var high = Math.BigMul(a, b, out var low);
            if (high != low >> 63) throw ValueErrors.Overflow();
            return low;
        }

        if (left.IsNull || right.IsNull) return default;
        if (Numbers.TryFloats(left, right, out var x, out var y)) return x * y;
        if (Numbers.TryDecimals(left, right, out var m, out var n)) return Exact('*', m, n);
        return TemporalMath.TryMultiply(left, right, out var result) ? result : ValueErrors.ThrowCannot("multiply", left, "by", right);
    }

    /// <summary>Integers divide to an integer, towards zero.</summary>
    public static Value Divide(Value left, Value right)
    {
        if (left.TryGetInteger(out var a) && right.TryGetInteger(out var b))
        {
            if (b == 0) throw ValueErrors.DivisionByZero();
            if (b == -1) return Negate(a);
            return a / b;
        }

        if (left.IsNull || right.IsNull) return default;
        if (Numbers.TryFloats(left, right, out var x, out var y)) return x / y;
        if (Numbers.TryDecimals(left, right, out var m, out var n)) return Exact('/', m, n);
        return TemporalMath.TryDivide(left, right, out var result) ? result : ValueErrors.ThrowCannot("divide", left, "by", right);
    }

    /// <summary>The remainder, with the sign of <paramref name="left"/>.</summary>
    public static Value Modulo(Value left, Value right)
    {
        if (left.TryGetInteger(out var a) && right.TryGetInteger(out var b))
        {
            if (b == 0) throw ValueErrors.DivisionByZero();
            return b == -1 ? 0 : a % b;
        }

        if (left.IsNull || right.IsNull) return default;
        if (Numbers.TryFloats(left, right, out var x, out var y)) return x % y;
        if (Numbers.TryDecimals(left, right, out var m, out var n)) return Exact('%', m, n);
        return ValueErrors.ThrowCannot("take the remainder of", left, "by", right);
    }

    /// <summary>Always a float, also for integers.</summary>
    public static Value Power(Value left, Value right)
    {
        if (left.IsNull || right.IsNull) return default;
        return Numbers.TryFloat(left, out var x) && Numbers.TryFloat(right, out var y)
            ? Math.Pow(x, y)
            : ValueErrors.ThrowCannot("raise", left, "to the power of", right);
    }

    public static Value Negate(Value value)
    {
        if (value.TryGetInteger(out var integer)) return integer == long.MinValue ? throw ValueErrors.Overflow() : -integer;
        if (value.TryGetFloat(out var number)) return -number;
        if (value.IsNull) return default;
        if (value.Kind == ValueKind.Decimal) return -value.AsDecimal();
        throw CypherException.Type("InvalidArgumentType", $"Cannot negate {TypeNames.Of(value)}.");
    }

    private static Value Exact(char operation, decimal left, decimal right)
    {
        try
        {
            return operation switch
            {
                '+' => left + right,
                '-' => left - right,
                '*' => left * right,
                '/' => left / right,
                _ => left % right,
            };
        }
        catch (DivideByZeroException)
        {
            throw ValueErrors.DivisionByZero();
        }
        catch (OverflowException)
        {
            throw ValueErrors.DecimalOverflow();
        }
    }

    private static Value Joined(string start, string end, EvaluationContext context)
    {
        context.ReserveText((long)start.Length + end.Length);
        return string.Concat(start, end);
    }

    // What is not a list counts as a list of itself.
    private static Value JoinedLists(Value left, Value right, EvaluationContext context)
    {
        ReadOnlySpan<Value> start = left.Kind == ValueKind.List ? left.AsList() : [left];
        ReadOnlySpan<Value> end = right.Kind == ValueKind.List ? right.AsList() : [right];
        context.ReserveList((Int128)start.Length + end.Length);
        var values = new Value[start.Length + end.Length];
        start.CopyTo(values);
        end.CopyTo(values.AsSpan(start.Length));
        return Value.OwnedList(values);
    }
}
