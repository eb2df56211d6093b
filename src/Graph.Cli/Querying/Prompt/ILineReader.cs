namespace Graph.Cli.Querying.Prompt;

/// <summary>Where the prompt's lines come from.</summary>
internal interface ILineReader
{
    LineRead Read(string prompt);
}

internal enum LineReadKind
{
    Line,

    /// <summary>Ctrl-C: what was typed does not count.</summary>
    Cancelled,

    /// <summary>Ctrl-D on an empty line.</summary>
    End,
}

/// <param name="Text">What was typed, for a line.</param>
internal readonly record struct LineRead(LineReadKind Kind, string Text)
{
    internal static LineRead Given(LineReadKind kind) => new(kind, "");
}
