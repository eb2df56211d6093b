using System.Globalization;
using Graph.Cli.Rendering;

namespace Graph.Cli.Querying.Prompt;

/// <summary>The part of a typed line that fits on the screen, moved along so that the cursor is in it.</summary>
/// <param name="Text">What to show.</param>
/// <param name="CursorColumn">Columns of the shown text before the cursor.</param>
internal readonly record struct LineView(string Text, int CursorColumn)
{
    internal static LineView Of(EditBuffer buffer, int width)
    {
        var text = Safe.Text(buffer.Text);
        var start = 0;
        // One column stays free for the cursor behind the last character.
        while (start < buffer.Cursor && CellWidth.Of(text[start..buffer.Cursor]) >= width) start += StringInfo.GetNextTextElementLength(text, start);
        var end = start;
        while (end < text.Length)
        {
            var next = end + StringInfo.GetNextTextElementLength(text, end);
            if (next > buffer.Cursor && CellWidth.Of(text[start..next]) > width) break;
            end = next;
        }

        return new LineView(text[start..end], CellWidth.Of(text[start..buffer.Cursor]));
    }
}
