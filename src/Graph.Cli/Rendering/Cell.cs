namespace Graph.Cli.Rendering;

/// <summary>One cell of a table.</summary>
/// <param name="Text">Its text, without control characters.</param>
/// <param name="Style">How it looks on a screen.</param>
internal readonly record struct Cell(string Text, Style Style = Style.Plain)
{
    public static implicit operator Cell(string text) => new(text);
}
