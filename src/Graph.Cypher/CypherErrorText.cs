using System.Globalization;
using System.Text;

namespace Graph.Cypher;

/// <summary>Shows an error with its place: <c>file:line:column: message</c>, the line, and a caret below what is to blame.</summary>
public static class CypherErrorText
{
    private const int WidestLine = 120;

    /// <summary>The error as text of one line, or of three where its place is known; without a line break at the end.</summary>
    /// <param name="error">What the query raised.</param>
    /// <param name="query">The query as it was run.</param>
    /// <param name="file">Where the query was read from; where empty, the text begins with the line number.</param>
    public static string Of(CypherException error, string query, string file = "")
    {
        ArgumentNullException.ThrowIfNull(error);
        ArgumentNullException.ThrowIfNull(query);
        if (error.Span is { } span) return Of(error.Message, span, query, file);
        return file.Length == 0 ? error.Message : $"{file}: {error.Message}";
    }

    /// <summary>A notification in the same form; its first line begins with "note:".</summary>
    /// <inheritdoc cref="Of(CypherException, string, string)"/>
    /// <param name="notification">What the statement's writer may want to know.</param>
    public static string Of(CypherNotification notification, string query, string file = "")
    {
        ArgumentNullException.ThrowIfNull(notification);
        ArgumentNullException.ThrowIfNull(query);
        return Of("note: " + notification.Description, notification.Span, query, file);
    }

    private static string Of(string message, TextSpan span, string query, string file)
    {
        var source = file.Length == 0 ? "" : $"{file}:";
        var offset = Math.Clamp(span.Start, 0, query.Length);
        var (line, column) = Position(query, offset);
        var (start, end) = Line(query, offset);
        var (shown, caret) = Window(query[start..end], offset - start);
        return $"{source}{line}:{column}: {message}\n{shown}\n{caret}^";
    }

    /// <summary>Line and column of an offset in UTF-16 units, both counted from 1; columns count code points.</summary>
    public static (int Line, int Column) Position(string query, int offset)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, query.Length);
        var line = 1;
        for (var at = 0; at < offset; at++)
            if (query[at] == '\n' || (query[at] == '\r' && (at + 1 == query.Length || query[at + 1] != '\n'))) line++;
        return (line, query[Line(query, offset).Start..offset].EnumerateRunes().Count() + 1);
    }

    private static (int Start, int End) Line(string query, int offset)
    {
        var start = offset;
        while (start > 0 && query[start - 1] is not ('\n' or '\r')) start--;
        var length = query.AsSpan(offset).IndexOfAny('\n', '\r');
        return (start, length < 0 ? query.Length : offset + length);
    }

    // Of a long line only the neighbourhood is shown. Tabs stay tabs below, so that both lines meet whatever their width.
    private static (string Shown, string Caret) Window(string line, int offset)
    {
        var (start, end) = (0, line.Length);
        if (line.Length > WidestLine)
        {
            start = Boundary(line, Math.Max(0, offset - (WidestLine / 2)));
            end = Boundary(line, Math.Min(line.Length, start + WidestLine));
        }

        var (before, after) = (start > 0 ? "…" : "", end < line.Length ? "…" : "");
        var caret = new StringBuilder(before.Length > 0 ? " " : "");
        foreach (var rune in line[start..offset].EnumerateRunes())
        {
            if (rune.Value == '\t') caret.Append('\t');
            else caret.Append(' ', Cells(rune));
        }

        return ($"{before}{line[start..end]}{after}", caret.ToString());
    }

    private static int Boundary(string line, int at) =>
        at > 0 && at < line.Length && char.IsLowSurrogate(line[at]) && char.IsHighSurrogate(line[at - 1]) ? at - 1 : at;

    // Marks stand on the letter before them; ideographs, kana, hangul and pictures fill two cells (UAX #11, "wide").
    private static int Cells(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control => 0,
        _ => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF)
            or (>= 0x20000 and <= 0x3FFFD) ? 2 : 1,
    };
}
