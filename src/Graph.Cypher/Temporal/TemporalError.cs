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
        TemporalText.TryFormat(value, out var text) ? $"{NameOf(value.Kind)} {Quote(text)}"
        : value.Kind is ValueKind.Boolean or ValueKind.Integer or ValueKind.Float or ValueKind.Decimal or ValueKind.Text ? $"{NameOf(value.Kind)} {Quote(value.ToString())}"
        : NameOf(value.Kind);

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
