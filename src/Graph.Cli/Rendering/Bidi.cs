namespace Graph.Cli.Rendering;

/// <summary>Keeps right-to-left text from pulling its neighbours along: a terminal that reorders a line does so inside the isolate only.</summary>
internal static class Bidi
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    /// <summary>The text between isolates where it holds a right-to-left letter; as it is otherwise.</summary>
    internal static string Isolate(string text) => HasRightToLeft(text) ? $"{FirstStrongIsolate}{text}{PopIsolate}" : text;

    /// <summary>Whether a letter of a right-to-left script stands in the text: Hebrew, Arabic, their neighbours and presentation forms.</summary>
    internal static bool HasRightToLeft(string text)
    {
        foreach (var letter in text)
            if (letter is >= '\u0590' and <= '\u08ff' or >= '\ufb1d' and <= '\ufdff' or >= '\ufe70' and <= '\ufefc')
                return true;
        return false;
    }
}
