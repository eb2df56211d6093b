namespace Graph.Cypher;

/// <summary>A query that cannot run, or that stopped while running; the graph is as it was before it.</summary>
public sealed class CypherException : Exception
{
    /// <summary>An error at a place in the query.</summary>
    /// <param name="kind">The group of errors that it belongs to.</param>
    /// <param name="detail">A finer name within the group, as the openCypher TCK has it (<c>UndefinedVariable</c>), or null.</param>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="span">Where in the query; null where no place is to blame.</param>
    /// <param name="isCompileTime">Whether the query alone is at fault, whatever the graph and the parameters.</param>
    public CypherException(CypherErrorKind kind, string? detail, string message, TextSpan? span = null, bool isCompileTime = false)
        : base(message)
    {
        Kind = kind;
        Detail = detail;
        Span = span;
        IsCompileTime = isCompileTime;
    }

    /// <summary>The group of errors.</summary>
    public CypherErrorKind Kind { get; }

    /// <summary>Neo4j's status code, which a Bolt client sees: <c>Neo.ClientError.Statement.SyntaxError</c>.</summary>
    public string Code => CypherErrorCodes.Of(Kind);

    /// <summary>A finer name within the group, or null.</summary>
    public string? Detail { get; }

    /// <summary>Where in the query; null where no place is to blame.</summary>
    public TextSpan? Span { get; }

    /// <summary>Whether the query alone is at fault, whatever the graph and the parameters.</summary>
    public bool IsCompileTime { get; }

    /// <summary>The same error with a place, unless it knows its own.</summary>
    internal CypherException At(TextSpan span) => Span is null ? new(Kind, Detail, Message, span, IsCompileTime) : this;

    internal static CypherException Syntax(string detail, string message, TextSpan span) =>
        new(CypherErrorKind.SyntaxError, detail, message, span, isCompileTime: true);

    internal static CypherException Type(string? detail, string message, TextSpan? span = null) =>
        new(CypherErrorKind.TypeError, detail, message, span);

    internal static CypherException Argument(string? detail, string message, TextSpan? span = null) =>
        new(CypherErrorKind.ArgumentError, detail, message, span);
}
