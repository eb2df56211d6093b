using System.Globalization;
using System.Numerics;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>round(): numbers are rounded as they are written, so that 1.005 with two digits becomes 1.01.</summary>
internal static class Rounding
{
    private static readonly string[] Modes = ["UP", "DOWN", "CEILING", "FLOOR", "HALF_UP", "HALF_DOWN", "HALF_EVEN"];

    public static Value Round(ReadOnlySpan<Value> arguments)
    {
        var precision = arguments.Length > 1 ? Precision(arguments[1]) : 0;
        var mode = arguments.Length > 2 ? Mode(arguments[2].AsText()) : null;
        if (arguments[0].Kind == ValueKind.Decimal) return RoundDecimal(arguments[0].AsDecimal(), precision, mode ?? "HALF_UP");
        Numbers.TryFloat(arguments[0], out var number);
        if (!double.IsFinite(number)) return number;
        // Without a mode, ties between whole numbers go up: -1.5 becomes -1.
        if (mode is null && precision == 0) return RoundUpward(number);
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return TryRound(text, precision, mode ?? "HALF_UP", out var rounded) ? double.Parse(rounded, CultureInfo.InvariantCulture) : number;
    }

    private static double RoundUpward(double number)
    {
        var floor = Math.Floor(number);
        return number - floor >= 0.5 ? floor + 1 : floor;
    }

    private static decimal RoundDecimal(decimal number, int precision, string mode) =>
        TryRound(number.ToString(CultureInfo.InvariantCulture), precision, mode, out var rounded)
            ? decimal.Parse(rounded, NumberStyles.Float, CultureInfo.InvariantCulture)
            : number;

    private static int Precision(Value value)
    {
        if (!Numbers.TryFloat(value, out var precision) || double.IsNaN(precision) || precision < 0)
            throw FunctionGroup.OutOfRange("round() takes a `precision` of 0 or more.");
        return (int)Math.Min(precision, 1000);
    }

    private static string Mode(string name)
    {
        var at = Array.FindIndex(Modes, mode => mode.Equals(name, StringComparison.OrdinalIgnoreCase));
        return at >= 0
            ? Modes[at]
            : throw CypherException.Argument("InvalidArgumentValue", $"Unknown rounding mode '{name}'. Valid values are: {string.Join(", ", Modes)}.");
    }

    // False where the number has no more digits than wanted, so that it stays as it is.
    private static bool TryRound(string number, int precision, string mode, out string rounded)
    {
        rounded = number;
        var mark = number.IndexOf('E', StringComparison.Ordinal);
        var exponent = mark < 0 ? 0 : int.Parse(number.AsSpan(mark + 1), CultureInfo.InvariantCulture);
        var mantissa = mark < 0 ? number : number[..mark];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var scale = (point < 0 ? 0 : mantissa.Length - point - 1) - exponent;
        if (scale <= precision) return false;

        var digits = BigInteger.Parse(mantissa.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var unit = BigInteger.Pow(10, scale - precision);
        var kept = BigInteger.DivRem(digits, unit, out var rest);
        if (!rest.IsZero && GoesAwayFromZero(mode, kept, rest, unit)) kept += digits.Sign;
        rounded = string.Create(CultureInfo.InvariantCulture, $"{kept}E-{precision}");
        return true;
    }

    private static bool GoesAwayFromZero(string mode, BigInteger kept, BigInteger rest, BigInteger unit)
    {
        var half = BigInteger.Abs(rest * 2).CompareTo(unit);
        return mode switch
        {
            "UP" => true,
            "DOWN" => false,
            "CEILING" => rest.Sign > 0,
            "FLOOR" => rest.Sign < 0,
            "HALF_UP" => half >= 0,
            "HALF_DOWN" => half > 0,
            _ => half > 0 || half == 0 && !kept.IsEven,
        };
    }
}
