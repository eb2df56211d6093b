using System.Buffers;

namespace Graph.Text;

/// <summary>Lines and columns of a text. A line ends with <c>\n</c>, <c>\r\n</c> or a lone <c>\r</c>; lines and columns count from 1, columns in UTF-16 units.</summary>
/// <remarks>The text is scanned once, at the first question; each question after that is a binary search. Safe to share between threads.</remarks>
public sealed class LineIndex(string text)
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n");
    private int[]? _starts;

    /// <summary>Number of lines; 1 for an empty text. A text that ends with a line end has an empty last line.</summary>
    public int Count => Starts.Length;

    private int[] Starts => _starts ??= Scan(text);

    /// <summary>Line of the character at <paramref name="offset"/>.</summary>
    /// <param name="offset">UTF-16 offset, from 0 to the text's length inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public int LineOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, text.Length);
        var found = Array.BinarySearch(Starts, offset);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>Line and column of the character at <paramref name="offset"/>.</summary>
    /// <param name="offset">UTF-16 offset, from 0 to the text's length inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public (int Line, int Column) At(int offset)
    {
        var line = LineOf(offset);
        return (line, offset - Starts[line - 1] + 1);
    }

    /// <summary>The characters of a line, without its line end.</summary>
    /// <param name="line">Line number, from 1 to <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public TextSpan SpanOf(int line)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line, Count);
        var start = Starts[line - 1];
        var end = line == Count ? text.Length : Starts[line];
        if (line < Count)
        {
            end--;
            if (end > start && text[end] == '\n' && text[end - 1] == '\r') end--;
        }

        return new TextSpan(start, end);
    }

    /// <summary>Number of line ends in <paramref name="text"/>: the lines that stand before whatever follows it.</summary>
    internal static int CountLineEnds(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (int at; (at = text.IndexOfAny(LineEnds)) >= 0; text = text[(at + 1)..])
            if (text[at] == '\n' || at + 1 == text.Length || text[at + 1] != '\n')
                count++;
        return count;
    }

    private static int[] Scan(string text)
    {
        var starts = new List<int> { 0 };
        for (int from = 0, at; (at = text.AsSpan(from).IndexOfAny(LineEnds)) >= 0;)
        {
            from += at + 1;
            if (text[from - 1] == '\r' && from < text.Length && text[from] == '\n') from++;
            starts.Add(from);
        }

        return [.. starts];
    }
}
