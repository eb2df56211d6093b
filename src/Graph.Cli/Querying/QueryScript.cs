using System.Text;
using Graph.Cypher;

namespace Graph.Cli.Querying;

/// <summary>Text with one statement or several, from the command line, a file, standard input or the prompt.</summary>
/// <param name="Name">What a message calls it: <c>owners.cypher</c>, <c>query</c>.</param>
internal sealed record QueryScript(string Name, string Text)
{
    /// <summary>The statements between semicolons, those left out that hold nothing but blanks and comments.</summary>
    internal IEnumerable<ScriptStatement> Statements()
    {
        var (start, hasCode) = (0, false);
        foreach (var part in ScriptScanner.Parts(Text))
        {
            if (part.Kind != ScriptPartKind.Code)
            {
                hasCode |= part.Kind == ScriptPartKind.Quoted;
                continue;
            }

            for (var at = part.Start; at < part.End; at++)
            {
                if (Text[at] != ';')
                {
                    hasCode |= !char.IsWhiteSpace(Text[at]);
                    continue;
                }

                if (hasCode) yield return new ScriptStatement(this, start, at);
                (start, hasCode) = (at + 1, false);
            }
        }

        if (hasCode) yield return new ScriptStatement(this, start, Text.Length);
    }

    /// <summary>Whether nothing is left open: no quote, comment or bracket.</summary>
    internal bool IsWhole()
    {
        var depth = 0;
        foreach (var part in ScriptScanner.Parts(Text))
        {
            if (part.IsOpen) return false;
            if (part.Kind != ScriptPartKind.Code) continue;
            foreach (var letter in Text.AsSpan(part.Start, part.End - part.Start))
                depth += letter switch { '(' or '[' or '{' => 1, ')' or ']' or '}' => -1, _ => 0 };
        }

        return depth <= 0;
    }

    /// <summary>Whether the last thing written is a semicolon that ends a statement.</summary>
    internal bool EndsInSemicolon()
    {
        var last = '\0';
        foreach (var part in ScriptScanner.Parts(Text))
        {
            if (part.Kind == ScriptPartKind.Comment) continue;
            var text = Text.AsSpan(part.Start, part.End - part.Start).TrimEnd();
            if (text.Length > 0) last = part.Kind == ScriptPartKind.Code ? text[^1] : '\0';
        }

        return last == ';';
    }

    /// <summary>The same without comments and line breaks, for a history of one line an entry.</summary>
    internal string OnOneLine()
    {
        var line = new StringBuilder();
        foreach (var part in ScriptScanner.Parts(Text))
        {
            var text = Text[part.Start..part.End];
            line.Append(part.Kind switch
            {
                ScriptPartKind.Comment => " ",
                // A line break within a text is part of it, and may be written as an escape.
                ScriptPartKind.Quoted => text.ReplaceLineEndings("\\n"),
                _ => text.ReplaceLineEndings(" "),
            });
        }

        return line.ToString().Trim();
    }
}

/// <summary>One statement of a script.</summary>
/// <param name="Start">Offset of its first character in the script.</param>
/// <param name="End">Offset behind its last, which is that of the semicolon.</param>
internal readonly record struct ScriptStatement(QueryScript Script, int Start, int End)
{
    internal string Text => Script.Text[Start..End];

    /// <summary>An error of the statement with its place in the whole script, and the line with a caret.</summary>
    internal string Explain(CypherException error)
    {
        var start = Start;
        TextSpan? place = error.Span is { } span ? new TextSpan(start + span.Start, start + span.End) : null;
        var placed = new CypherException(error.Kind, error.Detail, error.Message, place, error.IsCompileTime);
        return Safe(CypherErrorText.Of(placed, Script.Text, Script.Name));
    }

    /// <summary>A notification on the statement, in the same form.</summary>
    internal string Explain(CypherNotification notification)
    {
        var place = new TextSpan(Start + notification.Span.Start, Start + notification.Span.End);
        return Safe(CypherErrorText.Of(notification with { Span = place }, Script.Text, Script.Name));
    }

    // A file must not steer the terminal.
    private static string Safe(string text) =>
        string.Concat(text.Select(letter => char.IsControl(letter) && letter is not ('\n' or '\t') ? ' ' : letter));
}
