using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>What numbers of different kinds are computed as: with a float all are floats; else with a decimal all are decimals.</summary>
internal static class Numbers
{
    /// <summary>Both as floats; false unless both are numbers and at least one is a float.</summary>
    public static bool TryFloats(Value left, Value right, out double leftFloat, out double rightFloat)
    {
        var isLeftFloat = left.TryGetFloat(out leftFloat);
        var isRightFloat = right.TryGetFloat(out rightFloat);
        if (isLeftFloat) return isRightFloat || TryFloat(right, out rightFloat);
        return isRightFloat && TryFloat(left, out leftFloat);
    }

    /// <summary>Both as decimals; false unless both are decimals or integers.</summary>
    public static bool TryDecimals(Value left, Value right, out decimal leftDecimal, out decimal rightDecimal)
    {
        rightDecimal = 0;
        return TryDecimal(left, out leftDecimal) && TryDecimal(right, out rightDecimal);
    }

    /// <summary>Any number as a float; the nearest one where it is not exact.</summary>
    public static bool TryFloat(Value value, out double number)
    {
        if (value.TryGetFloat(out number)) return true;
        if (value.TryGetInteger(out var integer)) number = integer;
        else if (value.Kind == ValueKind.Decimal) number = (double)value.AsDecimal();
        else return false;
        return true;
    }

    public static bool IsNumber(Value value) => value.Kind is ValueKind.Integer or ValueKind.Float or ValueKind.Decimal;

    private static bool TryDecimal(Value value, out decimal number)
    {
        number = 0;
        if (value.TryGetInteger(out var integer)) number = integer;
        else if (value.Kind == ValueKind.Decimal) number = value.AsDecimal();
        else return false;
        return true;
    }
}
