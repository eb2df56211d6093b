using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Temporal;

/// <summary>The errors of temporal functions and operators.</summary>
internal static class TemporalError
{
    private const int LongestQuote = 60;

    public static CypherException Argument(string message) => CypherException.Argument("InvalidArgumentValue", message);

    public static CypherException Type(string message) => CypherException.Type("InvalidArgumentType", message);

    public static CypherException Overflow(string message) => new(CypherErrorKind.ArithmeticError, "NumberOutOfRange", message);

    /// <summary>A value as a message shows it: kept short, so that a hostile text does not fill the message.</summary>
    public static string Quote(string text) =>
        text.Length <= LongestQuote ? $"`{text}`" : $"`{text.AsSpan(0, LongestQuote)}…` ({text.Length} characters)";

    /// <summary>The type of a value, and its content unless it is made of others, which may be nested however deep.</summary>
    public static string Quote(Value value) =>
        TemporalText.TryFormat(value, out var text) ? $"{TypeNames.Of(value)} {Quote(text)}"
        : value.Kind is ValueKind.Boolean or ValueKind.Integer or ValueKind.Float or ValueKind.Decimal or ValueKind.Text ? $"{TypeNames.Of(value)} {Quote(value.ToString())}"
        : TypeNames.Of(value);
}
