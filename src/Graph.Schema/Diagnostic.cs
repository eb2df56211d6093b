namespace Graph.Schema;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity : byte
{
    /// <summary>Worth a look; the schema is usable.</summary>
    Warning,

    /// <summary>A mistake; no schema comes of it.</summary>
    Error,
}

/// <summary>A mistake in a file of <c>graph-schema/</c>: where it stands and what to do about it.</summary>
/// <param name="File">Path as it was opened, with forward slashes.</param>
/// <param name="Line">Line, counted from 1.</param>
/// <param name="Column">Column in UTF-16 units, counted from 1.</param>
/// <param name="Message">What is wrong and what was expected; one line.</param>
/// <param name="Severity">How much it matters.</param>
public sealed record Diagnostic(string File, int Line, int Column, string Message, Severity Severity = Severity.Error)
{
    /// <summary><c>file:line:column: message</c>; a warning says <c>warning:</c> before its message.</summary>
    public override string ToString() =>
        $"{File}:{Line}:{Column}: {(Severity == Severity.Warning ? "warning: " : "")}{Message}";
}
