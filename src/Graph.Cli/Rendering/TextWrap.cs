namespace Graph.Cli.Rendering;

/// <summary>Breaks text into lines that fit, between words where that can be.</summary>
internal static class TextWrap
{
    /// <summary>Lines of at most <paramref name="width"/> columns; one line where the width is null. A word longer than a line is cut between characters, never before a combining mark.</summary>
    internal static IReadOnlyList<string> Lines(string text, int? width)
    {
        if (width is not { } limit || CellWidth.Of(text) <= limit) return [text];
        List<string> lines = [];
        var line = "";
        foreach (var word in text.Split(' '))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (CellWidth.Of(longer) <= limit)
            {
                line = longer;
                continue;
            }
            if (line.Length > 0) lines.Add(line);
            line = Cut(word, Math.Max(1, limit), lines);
        }
        if (line.Length > 0 || lines.Count == 0) lines.Add(line);
        return lines;
    }

    private static string Cut(string word, int limit, List<string> lines)
    {
        if (CellWidth.Of(word) <= limit) return word;
        var line = "";
        var elements = System.Globalization.StringInfo.GetTextElementEnumerator(word);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (line.Length > 0 && CellWidth.Of(line + element) > limit)
            {
                lines.Add(line);
                line = "";
            }
            line += element;
        }
        return line;
    }
}
