using Graph.Cli.Rendering;
using Graph.Cypher;

namespace Graph.Cli.Querying;

/// <summary>Says what is wrong with a statement: place and message, then the line with a caret below the place.</summary>
internal static class QueryErrorText
{
    private const char LeftToRightMark = '\u200e';

    internal static string Of(CypherException error, ScriptStatement statement)
    {
        if (error.Span is not { } span) return $"{statement.Script.Name}: {Safe.Text(error.Message)}";
        var text = statement.Script.Text;
        var at = Math.Clamp(statement.Start + span.Start, 0, text.Length);
        var end = Math.Clamp(statement.Start + span.End, at, text.Length);
        var lineStart = LineStart(text, at);
        var number = text.AsSpan(0, lineStart).Count('\n') + 1;
        var line = text[lineStart..LineEnd(text, lineStart)].TrimEnd('\r');
        var (before, marked) = (Shown(text[lineStart..at]), Shown(text[at..Math.Min(end, lineStart + line.Length)]));
        // Where the line holds right-to-left letters a terminal may move them; a mark at its head at least keeps its direction.
        var direction = Bidi.HasRightToLeft(line) ? LeftToRightMark.ToString() : "";
        return $"{statement.Script.Name}:{number}:{at - lineStart + 1}: {Safe.Text(error.Message)}\n"
            + $"{direction}{Shown(line)}\n"
            + new string(' ', CellWidth.Of(before)) + new string('^', Math.Max(1, CellWidth.Of(marked)));
    }

    private static int LineStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private static int LineEnd(string text, int from) => text.IndexOf('\n', from) is >= 0 and var end ? end : text.Length;

    // Tabs and control characters become one blank each, so that the caret stands where it should.
    private static string Shown(string text) => Safe.Text(text);
}
