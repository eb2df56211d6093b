using System.Text;

namespace Graph.Text.Reading.Markdown;

/// <summary>Builds a text whose pieces stand on the lines their source stood on.</summary>
/// <param name="firstLine">Line number, from 0, of the first line that will be written.</param>
internal sealed class LineWriter(int firstLine)
{
    private readonly StringBuilder _text = new(new string('\n', firstLine));
    private int _line = firstLine;

    /// <summary>Appends <paramref name="text"/>, its line ends turned into blanks, to <paramref name="line"/>, or to the current line if that is already further on.</summary>
    internal void Write(int line, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        if (line > _line)
        {
            _text.Append('\n', line - _line);
            _line = line;
        }

        var from = _text.Length;
        _text.Append(text);
        if (text.ContainsAny('\n', '\r')) _text.Replace('\n', ' ', from, text.Length).Replace('\r', ' ', from, text.Length);
    }

    /// <summary>The text with every line up to <paramref name="lastLine"/>.</summary>
    internal string ToText(int lastLine) => _text.Append('\n', Math.Max(0, lastLine - _line)).ToString();
}
