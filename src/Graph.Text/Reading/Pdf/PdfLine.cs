using System.Globalization;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;

namespace Graph.Text.Reading.Pdf;

/// <summary>One line on a page: its glyphs from left to right, blanks between words among them.</summary>
internal sealed record PdfLine(IReadOnlyList<Glyph> Glyphs, double Left, double Right)
{
    internal static PdfLine Of(TextLine line)
    {
        var glyphs = new List<Glyph>();
        var marks = new List<Glyph>();
        foreach (var word in line.Words.OrderBy(word => word.BoundingBox.Left))
        {
            if (glyphs.Count > 0) glyphs.Add(new(" ", glyphs[^1].Right, word.BoundingBox.Left));
            foreach (var letter in word.Letters.OrderBy(letter => letter.BoundingBox.Left)) Add(letter, glyphs, marks);
        }

        foreach (var mark in marks) Attach(mark, glyphs);
        return new(glyphs, line.BoundingBox.Left, line.BoundingBox.Right);
    }

    /// <summary>The characters in the order in which they stand on the page.</summary>
    internal string FromLeft() => string.Concat(Glyphs.Select(glyph => glyph.Text));

    private static void Add(Letter letter, List<Glyph> glyphs, List<Glyph> marks)
    {
        var text = ArabicPresentationForms.Unshape(letter.Value ?? "").Replace('\u00A0', ' ');
        if (text.Length == 0 || text.All(char.IsControl)) return;
        var box = letter.BoundingBox;
        var isMark = text.All(unit => CharUnicodeInfo.GetUnicodeCategory(unit) == UnicodeCategory.NonSpacingMark);
        (isMark ? marks : glyphs).Add(new(text, box.Left, box.Right));
    }

    // A vowel sign is drawn over its letter, so its place from left to right says nothing about the order.
    private static void Attach(Glyph mark, List<Glyph> glyphs)
    {
        var centre = (mark.Left + mark.Right) / 2;
        var (best, distance) = (-1, double.MaxValue);
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (glyphs[i].Direction == Direction.Neutral) continue;
            var away = Math.Max(0, Math.Max(glyphs[i].Left - centre, centre - glyphs[i].Right));
            if (away < distance) (best, distance) = (i, away);
        }

        if (best >= 0) glyphs[best] = glyphs[best] with { Text = glyphs[best].Text + mark.Text };
        else glyphs.Add(mark);
    }
}
