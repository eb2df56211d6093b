using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Model;

namespace Graph.Cypher.Parsing;

/// <summary>Works out what a number says: 1, 1_000, 0x1F, 0o17, 1.5, .5, 1e9.</summary>
internal static partial class NumberLiteral
{
    /// <param name="isNegative">Whether a minus stands before it; the smallest integer needs it.</param>
    /// <exception cref="CypherException">It is no number, or one that does not fit.</exception>
    public static Value Read(ReadOnlySpan<char> text, bool isNegative, TextSpan span)
    {
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)) return InBase(text, 16, isNegative, span);
        if (text.StartsWith("0o", StringComparison.OrdinalIgnoreCase)) return InBase(text, 8, isNegative, span);
        if (Whole().IsMatch(text)) return Integer(text, isNegative, span);
        if (Fractional().IsMatch(text)) return Float(text, isNegative, span);
        throw Invalid(text, span);
    }

    // digits, grouped by single underscores
    [GeneratedRegex("^[0-9]+(_[0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex("^([0-9]+(_[0-9]+)*)?([.][0-9]+(_[0-9]+)*)?([eE][+-]?[0-9]+(_[0-9]+)*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Fractional();

    private static Value Integer(ReadOnlySpan<char> text, bool isNegative, TextSpan span)
    {
        if (text.Length > 1 && text[0] == '0' && text.ContainsAnyExcept('0', '_'))
        {
            throw CypherException.Syntax(
                "InvalidNumberLiteral", $"`{text}` begins with 0; write `0o…` for an octal number, or leave the 0 out.", span);
        }

        var sign = isNegative ? "-" : "";
        return long.TryParse($"{sign}{Digits(text)}", NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Overflow(text, span);
    }

    private static Value InBase(ReadOnlySpan<char> text, int numberBase, bool isNegative, TextSpan span)
    {
        var digits = Digits(text[2..]);
        if (digits.Length == 0) throw Invalid(text, span);
        var value = UInt128.Zero;
        foreach (var digit in digits)
        {
            var worth = char.IsAsciiHexDigit(digit) ? Convert.ToInt32($"{digit}", 16) : int.MaxValue;
            if (worth >= numberBase) throw Invalid(text, span);
            value = (value * (UInt128)numberBase) + (UInt128)worth;
            if (value > (UInt128)long.MaxValue + (isNegative ? 1u : 0u)) throw Overflow(text, span);
        }

        return isNegative ? (long)-(Int128)value : (long)value;
    }

    private static Value Float(ReadOnlySpan<char> text, bool isNegative, TextSpan span)
    {
        var value = double.Parse(Digits(text), NumberStyles.Float, CultureInfo.InvariantCulture);
        if (double.IsInfinity(value))
        {
            throw CypherException.Syntax(
                "FloatingPointOverflow", $"`{text}` is too large for a float, which reaches to {double.MaxValue:R}.", span);
        }

        return isNegative ? -value : value;
    }

    private static string Digits(ReadOnlySpan<char> text) => text.ToString().Replace("_", "", StringComparison.Ordinal);

    private static CypherException Overflow(ReadOnlySpan<char> text, TextSpan span) =>
        CypherException.Syntax("IntegerOverflow", $"`{text}` does not fit into an integer of 64 bits; write it as a float, with a point, or as a text.", span);

    private static CypherException Invalid(ReadOnlySpan<char> text, TextSpan span) =>
        CypherException.Syntax("InvalidNumberLiteral", $"`{text}` is not a number; a name that begins with a digit stands in backticks.", span);
}
