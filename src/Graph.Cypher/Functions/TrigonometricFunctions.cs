using System.Collections.Immutable;
using Graph.Cypher.Values;

namespace Graph.Cypher.Functions;

/// <summary>Functions on angles, which are in radians.</summary>
internal static class TrigonometricFunctions
{
    private static readonly FunctionGroup Group = new("Trigonometric");

    public static ImmutableArray<ScalarFunction> All { get; } =
    [
        Of("sin", "The sine.", Math.Sin),
        Of("cos", "The cosine.", Math.Cos),
        Of("tan", "The tangent.", Math.Tan),
        Of("cot", "The cotangent.", static angle => 1 / Math.Tan(angle)),
        Of("asin", "The arcsine; NaN of a number beyond -1 and 1.", Math.Asin),
        Of("acos", "The arccosine; NaN of a number beyond -1 and 1.", Math.Acos),
        Of("atan", "The arctangent.", Math.Atan),
        Of("sinh", "The hyperbolic sine.", Math.Sinh),
        Of("cosh", "The hyperbolic cosine.", Math.Cosh),
        Of("tanh", "The hyperbolic tangent.", Math.Tanh),
        Of("coth", "The hyperbolic cotangent; NaN of 0.", static angle => angle == 0 ? double.NaN : 1 / Math.Tanh(angle)),
        Of("haversin", "Half the versine.", static angle => (1 - Math.Cos(angle)) / 2),
        Of("degrees", "Radians as degrees.", static angle => angle * (180 / Math.PI)),
        Of("radians", "Degrees as radians.", static angle => angle / 180 * Math.PI),
        Group.Strict("atan2", [new("y", CypherType.Number), new("x", CypherType.Number)], CypherType.Float,
            "The angle of the point (x, y) seen from the origin.",
            static (arguments, _) => Numbers.TryFloat(arguments[0], out var y) && Numbers.TryFloat(arguments[1], out var x) ? Math.Atan2(y, x) : double.NaN),
        Group.Open("pi", [], CypherType.Float, "The ratio of a circle's circumference to its diameter.", static (_, _) => Math.PI),
    ];

    private static ScalarFunction Of(string name, string description, Func<double, double> compute) =>
        Group.Strict(name, [new("input", CypherType.Number)], CypherType.Float, description,
            (arguments, _) => Numbers.TryFloat(arguments[0], out var angle) ? compute(angle) : double.NaN);
}
