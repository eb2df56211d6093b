using System.Globalization;
using System.Text;

namespace Graph.Text.Tests.Reading;

/// <summary>Writes PDF documents by hand: each character drawn has a code of its own that a ToUnicode table maps back, so no font file is needed.</summary>
internal sealed class PdfFile
{
    private const double GlyphWidth = 0.6;
    private readonly List<string> _glyphs = [];
    private readonly List<StringBuilder> _pages = [];

    /// <summary>Draws <paramref name="glyphs"/> from left to right, beginning at a point given in PDF units from the lower left corner. Size 10: a glyph is 6 units wide.</summary>
    internal PdfFile Draw(double x, double y, params IEnumerable<string> glyphs)
    {
        if (_pages.Count == 0) NewPage();
        var codes = new StringBuilder();
        foreach (var glyph in glyphs)
        {
            var code = glyph == " " ? 31 : _glyphs.IndexOf(glyph);
            if (code < 0)
            {
                code = _glyphs.Count;
                _glyphs.Add(glyph);
            }

            codes.Append(CultureInfo.InvariantCulture, $"{(glyph == " " ? 32 : code + 33):X2}");
        }

        _pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F1 10 Tf 1 0 0 1 {x} {y} Tm <{codes}> Tj ET\n");
        return this;
    }

    internal PdfFile DrawText(double x, double y, string text) => Draw(x, y, text.Select(unit => unit.ToString()));

    /// <summary>Draws a right-to-left line as it looks on the page: its last character leftmost, ending at <paramref name="right"/>.</summary>
    internal PdfFile DrawFromRight(double right, double y, params IReadOnlyList<string> visual) => Draw(right - (visual.Count * GlyphWidth * 10), y, visual);

    internal PdfFile NewPage()
    {
        _pages.Add(new StringBuilder());
        return this;
    }

    internal byte[] ToBytes(string info = "", string trailer = "")
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select((_, i) => $"{6 + (2 * i)} 0 R"))}] >>",
            $"<< /Type /Font /Subtype /TrueType /BaseFont /Plain /FontDescriptor << /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 -200 600 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> /FirstChar 32 /LastChar 255 /Widths [{string.Join(' ', Enumerable.Repeat("600", 224))}] /ToUnicode 4 0 R >>",
            Stream(ToUnicode()),
            $"<< {info} >>",
        };
        for (var i = 0; i < _pages.Count; i++)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents {7 + (2 * i)} 0 R >>");
            objects.Add(Stream(_pages[i].ToString()));
        }

        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (index, content) in objects.Index())
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{content}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R /Info 5 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";

    private string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /X def\n/CMapType 2 def\n1 begincodespacerange\n<00> <FF>\nendcodespacerange\n");
        var glyphs = _glyphs.Index().Select(pair => (Code: pair.Index + 33, pair.Item)).Prepend((Code: 32, Item: " ")).ToList();
        foreach (var chunk in glyphs.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{chunk.Length} beginbfchar\n");
            foreach (var (code, text) in chunk) map.Append(CultureInfo.InvariantCulture, $"<{code:X2}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
