using System.Text;

namespace Graph.Cli.Rendering;

/// <summary>A table of text columns. On a screen cells wrap so that it fits and right-to-left cells are isolated; elsewhere every row is one line.</summary>
/// <remarks>
/// Spectre's table is not used because it wraps after the isolates are set, which leaves lines with one isolate of the two, and because it
/// wraps at 80 columns where output goes to a file.
/// </remarks>
internal sealed class TextTable(params TextColumn[] columns)
{
    private const string Gap = "  ";
    private const int NarrowestColumn = 8;
    private readonly List<Cell[]> _rows = [];

    internal int RowCount => _rows.Count;

    /// <summary>Adds a row with one cell a column.</summary>
    internal void Add(params Cell[] cells)
    {
        if (cells.Length != columns.Length) throw new ArgumentException($"The table has {columns.Length} columns but the row {cells.Length} cells.", nameof(cells));
        _rows.Add([.. cells.Select(cell => cell with { Text = Safe.Text(cell.Text) })]);
    }

    /// <summary>Writes header, rule and rows, each line behind <paramref name="indent"/> blanks.</summary>
    internal void Write(Terminal terminal, int indent = 0)
    {
        var widths = Widths(terminal.Width is { } width ? width - indent : null);
        var header = columns.Select(column => new Cell(column.Name, Style.Bold)).ToArray();
        WriteRow(terminal, header, widths, indent);
        WriteRow(terminal, [.. widths.Select(width => new Cell(new string('─', width), Style.Dim))], widths, indent);
        foreach (var row in _rows) WriteRow(terminal, row, widths, indent);
    }

    // The widest column gives way first, so that short columns stay whole.
    private int[] Widths(int? available)
    {
        var widths = columns.Select((column, index) => _rows.Select(row => CellWidth.Of(row[index].Text)).Append(CellWidth.Of(column.Name)).Max()).ToArray();
        if (available is not { } most) return widths;
        var room = most - Gap.Length * (widths.Length - 1);
        while (widths.Sum() > room && widths.Max() > NarrowestColumn)
        {
            var widest = Array.IndexOf(widths, widths.Max());
            widths[widest]--;
        }
        return widths;
    }

    private void WriteRow(Terminal terminal, Cell[] row, int[] widths, int indent)
    {
        var cells = row.Select((cell, index) => TextWrap.Lines(cell.Text, terminal.Width is null ? null : widths[index])).ToArray();
        var height = cells.Max(lines => lines.Count);
        for (var number = 0; number < height; number++)
        {
            var line = new StringBuilder().Append(' ', indent);
            for (var index = 0; index < cells.Length; index++)
            {
                if (index > 0) line.Append(Gap);
                var text = number < cells[index].Count ? cells[index][number] : "";
                var last = index == cells.Length - 1;
                Append(line, text, row[index].Style, columns[index].Right, last ? 0 : widths[index], widths[index], terminal);
            }
            terminal.Out.WriteLine(line.ToString().TrimEnd());
        }
    }

    private static void Append(StringBuilder line, string text, Style style, bool right, int padTo, int width, Terminal terminal)
    {
        var cells = CellWidth.Of(text);
        if (right) line.Append(' ', Math.Max(0, width - cells));
        line.Append((terminal.OutIsTerminal ? Bidi.Isolate(text) : text).In(style, terminal.Styled));
        if (!right) line.Append(' ', Math.Max(0, padTo - cells));
    }

}

/// <summary>A column of a <see cref="TextTable"/>.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Right">Whether its cells stand at the right, as numbers do.</param>
internal sealed record TextColumn(string Name, bool Right = false)
{
    public static implicit operator TextColumn(string name) => new(name);
}
