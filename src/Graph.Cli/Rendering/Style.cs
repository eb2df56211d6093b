namespace Graph.Cli.Rendering;

/// <summary>The looks that the tool uses.</summary>
internal enum Style
{
    Plain,
    Bold,
    Dim,
    Good,
    Bad,
    Doubtful,
}

/// <summary>Puts a style on text where the terminal wants it.</summary>
internal static class Styles
{
    private const string Reset = "\e[0m";

    internal static string In(this string text, Style style, bool styled) => styled && text.Length > 0 && Code(style) is { } code ? code + text + Reset : text;

    private static string? Code(Style style) => style switch
    {
        Style.Bold => "\e[1m",
        Style.Dim => "\e[2m",
        Style.Good => "\e[32m",
        Style.Bad => "\e[31m",
        Style.Doubtful => "\e[33m",
        _ => null,
    };
}
