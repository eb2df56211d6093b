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

    public static string Quote(Value value) => $"{NameOf(value.Kind)} {Quote(TemporalText.TryFormat(value, out var text) ? text : value.ToString())}";

    public static string NameOf(ValueKind kind) => kind switch
    {
        ValueKind.Null => "NULL",
        ValueKind.Boolean => "BOOLEAN",
        ValueKind.Integer => "INTEGER",
        ValueKind.Float => "FLOAT",
        ValueKind.Decimal => "DECIMAL",
        ValueKind.Text => "STRING",
        ValueKind.Date => "DATE",
        ValueKind.Time => "LOCAL TIME",
        ValueKind.ZonedTime => "ZONED TIME",
        ValueKind.LocalDateTime => "LOCAL DATETIME",
        ValueKind.ZonedDateTime => "ZONED DATETIME",
        ValueKind.Duration => "DURATION",
        _ => kind.ToString().ToUpperInvariant(),
    };
}
