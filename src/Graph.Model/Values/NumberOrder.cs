using System.Numerics;

namespace Graph.Model;

/// <summary>Compares integers, decimals and floats as the numbers they stand for, without rounding. NaN is the greatest.</summary>
internal static class NumberOrder
{
    public static int Compare(Value left, Value right) => (left.Kind, right.Kind) switch
    {
        (ValueKind.Integer, ValueKind.Integer) => left.Bits.CompareTo(right.Bits),
        (ValueKind.Float, ValueKind.Float) => CompareFloats(left.AsFloat(), right.AsFloat()),
        (ValueKind.Integer, ValueKind.Float) => Compare(left.Bits, right.AsFloat()),
        (ValueKind.Float, ValueKind.Integer) => -Compare(right.Bits, left.AsFloat()),
        (ValueKind.Float, ValueKind.Decimal) => -Compare(right.AsDecimal(), left.AsFloat()),
        (ValueKind.Decimal, ValueKind.Float) => Compare(left.AsDecimal(), right.AsFloat()),
        _ => ToDecimal(left).CompareTo(ToDecimal(right)),
    };

    private static decimal ToDecimal(Value value) => value.TryGetInteger(out var integer) ? integer : value.AsDecimal();

    private static int CompareFloats(double left, double right)
    {
        if (double.IsNaN(left)) return double.IsNaN(right) ? 0 : 1;
        if (double.IsNaN(right)) return -1;
        return left.CompareTo(right);
    }

    private static int Compare(long left, double right)
    {
        if (double.IsNaN(right) || right >= 9_223_372_036_854_775_808.0) return -1;
        if (right < -9_223_372_036_854_775_808.0) return 1;
        var whole = Math.Truncate(right);
        var byWhole = left.CompareTo((long)whole);
        return byWhole != 0 ? byWhole : 0.0.CompareTo(right - whole);
    }

    private static int Compare(decimal left, double right)
    {
        if (double.IsNaN(right) || right > 8e28) return -1;
        if (right < -8e28) return 1;

        // left = digits / 10^scale and right = mantissa * 2^exponent; bring both to one denominator.
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(left, parts);
        var digits = new BigInteger((uint)parts[0]) | new BigInteger((uint)parts[1]) << 32 | new BigInteger((uint)parts[2]) << 64;
        if (parts[3] < 0) digits = -digits;
        var bits = BitConverter.DoubleToInt64Bits(right);
        var exponent = (int)(bits >> 52 & 0x7FF);
        var mantissa = new BigInteger(exponent == 0 ? bits & 0xF_FFFF_FFFF_FFFF : bits & 0xF_FFFF_FFFF_FFFF | 0x10_0000_0000_0000);
        if (bits < 0) mantissa = -mantissa;
        exponent = Math.Max(exponent, 1) - 1075;
        mantissa *= BigInteger.Pow(10, parts[3] >> 16 & 0xFF);
        return exponent >= 0 ? digits.CompareTo(mantissa << exponent) : (digits << -exponent).CompareTo(mantissa);
    }
}
