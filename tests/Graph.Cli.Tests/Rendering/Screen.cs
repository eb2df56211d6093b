using System.Text;
using Graph.Cli.Rendering;

namespace Graph.Cli.Tests.Rendering;

/// <summary>A terminal of a given width, and what was written to it.</summary>
internal sealed class Screen
{
    private readonly StringBuilder _text = new();

    internal Screen(int? width, bool styled = false) =>
        Terminal = new Terminal(new StringWriter(_text), TextWriter.Null) { Width = width, OutIsTerminal = width is not null, Styled = styled };

    internal Terminal Terminal { get; }

    internal string Text => _text.ToString().ReplaceLineEndings("\n");

    internal string[] Lines => Text.TrimEnd('\n').Split('\n');

    /// <summary>The column at which each line has the mark.</summary>
    internal IEnumerable<int> ColumnsOf(string mark) =>
        Lines.Where(line => line.Contains(mark, StringComparison.Ordinal)).Select(line => CellWidth.Of(line[..line.IndexOf(mark, StringComparison.Ordinal)]));
}
