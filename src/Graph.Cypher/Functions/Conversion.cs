using System.Globalization;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Values of one type as values of another; null where a text does not read as one.</summary>
internal static class Conversion
{
    private const NumberStyles Decimals = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public static Value ToBoolean(Value value) => value.Kind switch
    {
        ValueKind.Integer => value.AsInteger() != 0,
        ValueKind.Text => bool.TryParse(value.AsText().AsSpan().Trim(), out var read) ? read : default(Value),
        _ => value,
    };

    /// <exception cref="CypherException">A text reads as a number too large for an integer.</exception>
    public static Value ToInteger(Value value) => value.Kind switch
    {
        ValueKind.Boolean => value.AsBoolean() ? 1 : 0,
        ValueKind.Float => Truncated(value.AsFloat()),
        ValueKind.Decimal => Truncated(value.AsDecimal()),
        ValueKind.Text => IntegerIn(value.AsText()),
        _ => value,
    };

    public static Value ToFloat(Value value)
    {
        if (Numbers.TryFloat(value, out var number)) return number;
        return double.TryParse(value.AsText(), NumberStyles.Float, CultureInfo.InvariantCulture, out number) ? number : default(Value);
    }

    public static Value ToText(Value value) => ValueText.TryPlain(value, out var text) ? text : default(Value);

    // As Java's cast does: NaN becomes 0, what is too large the largest there is.
    private static long Truncated(double number) => double.IsNaN(number) ? 0 : unchecked(number switch
    {
        >= 9_223_372_036_854_775_807.0 => long.MaxValue,
        <= -9_223_372_036_854_775_808.0 => long.MinValue,
        _ => (long)number,
    });

    private static long Truncated(decimal number) => (long)Math.Clamp(decimal.Truncate(number), long.MinValue, long.MaxValue);

    private static Value IntegerIn(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)) return integer;
        if (!double.TryParse(text, Decimals, CultureInfo.InvariantCulture, out var number) || double.IsNaN(number)) return default;
        if (number is >= 9_223_372_036_854_775_807.0 or < -9_223_372_036_854_775_808.0)
            throw CypherException.Type("InvalidArgumentValue", $"integer, {(text.Length > 40 ? text[..40] + "…" : text)}, is too large");
        return decimal.TryParse(text, Decimals, CultureInfo.InvariantCulture, out var exact) ? Truncated(exact) : Truncated(number);
    }
}
