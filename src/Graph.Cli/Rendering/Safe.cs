namespace Graph.Cli.Rendering;

/// <summary>Text from articles and file names as a screen may have it.</summary>
internal static class Safe
{
    /// <summary>The text with each control character, escape sequences' first among them, as a blank: an article must not steer the terminal.</summary>
    internal static string Text(string text)
    {
        foreach (var letter in text)
            if (char.IsControl(letter)) return string.Concat(text.Select(each => char.IsControl(each) ? ' ' : each));
        return text;
    }
}
