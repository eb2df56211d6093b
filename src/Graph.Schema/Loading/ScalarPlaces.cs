namespace Graph.Schema.Loading;

/// <summary>Finds the place in the file of each character of a text. Exact for text on one line; text over several lines counts as its first character.</summary>
internal sealed class ScalarPlaces
{
    private readonly FileReport _report;
    private readonly YamlNode _node;
    private readonly int[] _columns;

    internal ScalarPlaces(YamlNode node, string source, FileReport report)
    {
        (_report, _node) = (report, node);
        // One more than there are characters: a message may point to the end.
        _columns = new int[node.Text.Length + 1];
        Array.Fill(_columns, node.Column);
        var at = node.Index;
        var quote = !node.Plain && at < source.Length && source[at] is '"' or '\'' ? source[at++] : '\0';
        for (var i = 0; i < node.Text.Length && at < source.Length; i++)
        {
            var length = LengthOf(source, at, quote, node.Text[i]);
            if (length == 0) return;
            _columns[i] = node.Column + at - node.Index;
            // An escaped character beyond the first plane is two characters of the text.
            if (length == 10 && i + 1 < node.Text.Length) _columns[++i] = _columns[i - 1];
            at += length;
        }
        _columns[^1] = node.Column + at - node.Index;
    }

    internal SourcePosition At(int offset) => new(_report.File, _node.Line, _columns[offset]);

    internal void Error(int offset, string message) => _report.Error(_node.Line, _columns[offset], message);

    /// <summary>How many characters of the file stand for one of the text; 0 where they differ (a line break, a block).</summary>
    private static int LengthOf(string source, int at, char quote, char expected)
    {
        if (quote == '"' && source[at] == '\\' && at + 1 < source.Length)
            return source[at + 1] switch { 'x' => 4, 'u' => 6, 'U' => 10, '\r' or '\n' => 0, _ => 2 };
        if (source[at] != expected) return 0;
        return quote == '\'' && expected == '\'' ? 2 : 1;
    }
}
