using System.Globalization;
using Spectre.Console.Rendering;

namespace Graph.Cli.Rendering;

/// <summary>How many columns of a terminal a text takes: none for combining marks, joiners and bidi controls, two for wide characters.</summary>
internal static class CellWidth
{
    internal static int Of(string text)
    {
        if (System.Text.Ascii.IsValid(text)) return text.Length;
        return Segment.CellCount([new Segment(IsJoined(text) ? WithoutFormat(text) : text)]);
    }

    // A joiner glues letters into one cluster for the measure, though a terminal still shows each in a column of its own.
    private static bool IsJoined(string text) => text.AsSpan().IndexOfAny('\u200c', '\u200d') >= 0;

    private static string WithoutFormat(string text) =>
        string.Concat(text.Where(letter => char.GetUnicodeCategory(letter) != UnicodeCategory.Format));
}
