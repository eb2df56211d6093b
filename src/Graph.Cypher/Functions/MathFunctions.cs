using System.Collections.Immutable;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Functions on numbers.</summary>
internal static class MathFunctions
{
    private static readonly FunctionGroup Numeric = new("Numeric");
    private static readonly FunctionGroup Logarithmic = new("Logarithmic");
    private static readonly FunctionParameter Number = new("input", CypherType.Number);

    public static ImmutableArray<ScalarFunction> All { get; } =
    [
        Numeric.Strict("abs", [Number], CypherType.Number, "A number without its sign.", static (arguments, _) => Absolute(arguments[0])),
        Numeric.Strict("ceil", [Number], CypherType.Float, "The smallest whole number that is not less.",
            static (arguments, _) => arguments[0].Kind == ValueKind.Decimal ? decimal.Ceiling(arguments[0].AsDecimal()) : Math.Ceiling(Float(arguments[0]))),
        Numeric.Strict("floor", [Number], CypherType.Float, "The greatest whole number that is not greater.",
            static (arguments, _) => arguments[0].Kind == ValueKind.Decimal ? decimal.Floor(arguments[0].AsDecimal()) : Math.Floor(Float(arguments[0]))),
        Numeric.Strict("round",
            [new("value", CypherType.Number), new("precision", CypherType.Number, IsOptional: true), new("mode", CypherType.String, IsOptional: true)],
            CypherType.Float, "The nearest whole number, or the nearest with so many digits after the point; ties go as the mode says.",
            static (arguments, _) => Rounding.Round(arguments)),
        Numeric.Strict("sign", [Number], CypherType.Integer, "-1, 0 or 1, as a number is negative, zero or positive.",
            static (arguments, _) => Sign(arguments[0])),
        Numeric.Strict("isNaN", [Number], CypherType.Boolean, "Whether a float is NaN.",
            static (arguments, _) => arguments[0].TryGetFloat(out var number) && double.IsNaN(number)),
        Numeric.Open("rand", [], CypherType.Float, "A random number of at least 0 and less than 1.",
            static (_, context) => context.Random.NextDouble()) with { IsDeterministic = false },
        new FunctionGroup("Scalar").Open("randomUUID", [], CypherType.String, "A random UUID.",
            static (_, context) => RandomUuid(context.Random)) with { IsDeterministic = false },
        Logarithmic.Open("e", [], CypherType.Float, "The base of the natural logarithm.", static (_, _) => Math.E),
        Logarithmic.Strict("exp", [Number], CypherType.Float, "e to the power of a number.", static (arguments, _) => Math.Exp(Float(arguments[0]))),
        Logarithmic.Strict("log", [Number], CypherType.Float, "The natural logarithm.", static (arguments, _) => Math.Log(Float(arguments[0]))),
        Logarithmic.Strict("log10", [Number], CypherType.Float, "The logarithm to base 10.", static (arguments, _) => Math.Log10(Float(arguments[0]))),
        Logarithmic.Strict("sqrt", [Number], CypherType.Float, "The square root; NaN of a negative number.",
            static (arguments, _) => Math.Sqrt(Float(arguments[0]))),
    ];

    private static double Float(Value number) => Numbers.TryFloat(number, out var value) ? value : double.NaN;

    private static Value Absolute(Value number)
    {
        if (number.TryGetInteger(out var integer)) return integer < 0 ? ValueMath.Negate(number) : number;
        return number.TryGetFloat(out var value) ? Math.Abs(value) : Math.Abs(number.AsDecimal());
    }

    private static int Sign(Value number)
    {
        if (number.TryGetInteger(out var integer)) return Math.Sign(integer);
        if (!number.TryGetFloat(out var value)) return Math.Sign(number.AsDecimal());
        return double.IsNaN(value) ? 0 : Math.Sign(value);
    }

    // Version 4, variant 1 (RFC 9562).
    private static string RandomUuid(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        bytes[6] = (byte)(bytes[6] & 0x0F | 0x40);
        bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
