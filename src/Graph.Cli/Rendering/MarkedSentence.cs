using Graph.Extraction.Facts;

namespace Graph.Cli.Rendering;

/// <summary>The sentence that shows a fact, with the words that the fact rests on set off.</summary>
internal static class MarkedSentence
{
    private const string Opening = "«“‹";
    private const string Closing = "»”›";

    /// <summary>The sentence on lines that fit behind <paramref name="indent"/> blanks; focus words are bold where the terminal has it, and between brackets where it does not.</summary>
    internal static void Write(Evidence evidence, Terminal terminal, int indent)
    {
        var text = Safe.Text(evidence.Text);
        var (start, end) = WithQuotes(text, Focus(evidence));
        if (!terminal.Styled) text = $"{text[..start]}[{text[start..end]}]{text[end..]}";
        var at = 0;
        foreach (var line in TextWrap.Lines(text, terminal.Width - indent))
        {
            // Wrapping drops the blank it breaks at and nothing else.
            at = text.IndexOf(line, at, StringComparison.Ordinal);
            var shown = terminal.Styled ? Bold(line, start - at, end - at) : line;
            terminal.Out.WriteLine(new string(' ', indent) + (terminal.OutIsTerminal ? Bidi.Isolate(shown) : shown));
            at += line.Length;
        }
    }

    /// <summary>The focus as offsets into the sentence.</summary>
    internal static (int Start, int End) Focus(Evidence evidence)
    {
        var start = Math.Clamp(evidence.FocusStart - evidence.Start, 0, evidence.Text.Length);
        return (start, Math.Clamp(evidence.FocusEnd - evidence.Start, start, evidence.Text.Length));
    }

    // A name's quotation marks belong to it: «[ميتا» …] looks like a mistake.
    private static (int Start, int End) WithQuotes(string text, (int Start, int End) focus)
    {
        var (start, end) = focus;
        while (start > 0 && Opening.Contains(text[start - 1])) start--;
        while (end < text.Length && Closing.Contains(text[end])) end++;
        return (start, end);
    }

    private static string Bold(string line, int start, int end)
    {
        var from = Math.Clamp(start, 0, line.Length);
        var to = Math.Clamp(end, from, line.Length);
        return line[..from] + line[from..to].In(Style.Bold, styled: true) + line[to..];
    }
}
