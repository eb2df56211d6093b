using System.Text;

namespace Graph.Text.Reading.Pdf;

/// <summary>Joins the lines of a block into paragraphs.</summary>
internal static class Paragraphs
{
    private const string SentenceEnds = ".!?؟…:»\"”)";

    /// <summary>Lines joined by a blank, a word broken by a hyphen made whole; a short line that ends a sentence ends its paragraph.</summary>
    internal static IEnumerable<string> Of(IReadOnlyList<PdfLine> lines, IReadOnlyList<string> texts, bool rightToLeft)
    {
        var (left, right) = (lines.Min(line => line.Left), lines.Max(line => line.Right));
        var paragraph = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            Join(paragraph, string.Join(' ', texts[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            var room = rightToLeft ? lines[i].Left - left : right - lines[i].Right;
            if (paragraph.Length == 0 || room < (right - left) * 0.15 || !SentenceEnds.Contains(paragraph[^1])) continue;
            yield return paragraph.ToString();
            paragraph.Clear();
        }

        if (paragraph.Length > 0) yield return paragraph.ToString();
    }

    /// <summary>Appends a line to a text that it continues.</summary>
    internal static void Join(StringBuilder paragraph, string line)
    {
        if (line.Length == 0) return;
        var broken = paragraph.Length > 1 && paragraph[^1] is '-' or '\u00AD' or '\u2010' && char.IsLetter(paragraph[^2]) && char.IsLower(line[0]);
        if (broken) paragraph.Length--;
        else if (paragraph.Length > 0) paragraph.Append(' ');
        paragraph.Append(line);
    }
}
