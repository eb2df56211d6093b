using System.Globalization;

namespace Graph.Cypher.Values;

/// <summary>Floats as Neo4j writes them, which is Java's way: <c>1.0</c>, <c>0.001</c>, <c>1.0E7</c>, <c>1.5E-4</c>.</summary>
internal static class FloatText
{
    public static string Of(double value)
    {
        if (!double.IsFinite(value)) return double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        var size = Math.Abs(value);
        if (size is 0 or (>= 1e-3 and < 1e7)) return shortest.Contains('.', StringComparison.Ordinal) ? shortest : shortest + ".0";
        return Scientific(shortest);
    }

    // The shortest digits that read back to the number, with one of them before the point.
    private static string Scientific(string shortest)
    {
        var sign = shortest[0] == '-' ? "-" : "";
        var mark = shortest.IndexOf('E', StringComparison.Ordinal);
        var mantissa = shortest[sign.Length..(mark < 0 ? shortest.Length : mark)];
        var exponent = mark < 0 ? 0 : int.Parse(shortest.AsSpan(mark + 1), CultureInfo.InvariantCulture);
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        exponent += (point < 0 ? mantissa.Length : point) - 1;
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        var leading = digits.Length - digits.TrimStart('0').Length;
        exponent -= leading;
        digits = digits[leading..].TrimEnd('0');
        var rest = digits.Length > 1 ? digits[1..] : "0";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{digits[0]}.{rest}E{exponent}");
    }
}
