using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>Instants and durations under + - * and /.</summary>
/// <remarks>Each operator answers false where its operands are not such values, and raises ArithmeticError where the result does not fit.</remarks>
internal static class TemporalMath
{
    public static bool TryAdd(Value left, Value right, out Value result)
    {
        if (right.Kind == ValueKind.Duration) return TryMove(left, right.AsDuration(), 1, out result);
        if (left.Kind == ValueKind.Duration) return TryMove(right, left.AsDuration(), 1, out result);
        result = default;
        return false;
    }

    public static bool TrySubtract(Value left, Value right, out Value result)
    {
        if (right.Kind == ValueKind.Duration) return TryMove(left, right.AsDuration(), -1, out result);
        result = default;
        return false;
    }

    public static bool TryMultiply(Value left, Value right, out Value result)
    {
        if (right.Kind == ValueKind.Duration) (left, right) = (right, left);
        return TryScale(left, right, divides: false, out result);
    }

    public static bool TryDivide(Value left, Value right, out Value result) => TryScale(left, right, divides: true, out result);

    private static bool TryMove(Value value, Duration by, int sign, out Value result)
    {
        switch (value.Kind)
        {
            case ValueKind.Duration:
                result = Sum(value.AsDuration(), by, sign);
                return true;
            case ValueKind.Date:
                result = InstantMath.Move(value.AsDate(), by, sign);
                return true;
            case ValueKind.Time:
                result = InstantMath.Move(value.AsTime(), by, sign);
                return true;
            case ValueKind.ZonedTime:
                var time = value.AsZonedTime();
                result = new ZonedTime(InstantMath.Move(time.Time, by, sign), time.OffsetSeconds);
                return true;
            case ValueKind.LocalDateTime:
                result = InstantMath.Move(value.AsLocalDateTime(), by, sign);
                return true;
            case ValueKind.ZonedDateTime:
                result = InstantMath.Move(value.AsZonedDateTime(), by, sign);
                return true;
            default:
                result = default;
                return false;
        }
    }

    private static Duration Sum(Duration left, Duration right, int sign) => DurationMath.Of(
        (Int128)left.Months + sign * (Int128)right.Months,
        (Int128)left.Days + sign * (Int128)right.Days,
        DurationMath.NanosecondsOf(left) + sign * DurationMath.NanosecondsOf(right));

    private static bool TryScale(Value left, Value right, bool divides, out Value result)
    {
        result = default;
        if (left.Kind != ValueKind.Duration || right.Kind is not (ValueKind.Integer or ValueKind.Float or ValueKind.Decimal)) return false;
        var duration = left.AsDuration();
        if (!DurationFields.TryNumber(right, out var number))
            throw TemporalError.Overflow($"A duration cannot be {(divides ? "divided" : "multiplied")} by {right}.");
        if (divides && number == 0) throw TemporalError.Overflow($"The duration {duration} cannot be divided by zero.");
        result = divides ? DurationMath.Scale(duration, 1, number) : DurationMath.Scale(duration, number, 1);
        return true;
    }
}
