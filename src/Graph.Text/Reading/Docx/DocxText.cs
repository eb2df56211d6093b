using System.Text;
using System.Xml;

namespace Graph.Text.Reading.Docx;

/// <summary>Reads the text of a WordprocessingML document part as a stream: one line a paragraph, table cells too.</summary>
/// <remarks>ECMA-376 part 1, §17. Deleted and moved-away text, hidden text, field codes and the second copy of a text box are left out.</remarks>
internal sealed class DocxText
{
    // Transitional and strict documents differ in the namespace only.
    private static readonly HashSet<string> Namespaces =
        ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"];

    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private static readonly HashSet<string> Skipped =
        ["pPr", "tblPr", "trPr", "tcPr", "sectPr", "sdtPr", "tblGrid", "del", "moveFrom", "delText", "instrText", "delInstrText", "rt"];

    private readonly StringBuilder _lines = new();
    private readonly Stack<StringBuilder> _paragraphs = new();
    private bool _hidden;
    private bool _inText;

    internal static string Read(Stream part, long maxCharacters, CancellationToken cancellationToken)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = maxCharacters, IgnoreComments = true, IgnoreProcessingInstructions = true };
        using var reader = XmlReader.Create(part, settings);
        var text = new DocxText();
        reader.Read();
        while (!reader.EOF)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader.NodeType == XmlNodeType.Element && IsSkipped(reader)) reader.Skip();
            else if (text.Take(reader)) reader.Read();
        }

        return text._lines.ToString().TrimEnd('\n');
    }

    private static bool IsSkipped(XmlReader reader) =>
        Namespaces.Contains(reader.NamespaceURI) ? Skipped.Contains(reader.LocalName) : reader.NamespaceURI == Compatibility && reader.LocalName == "Fallback";

    /// <summary>False where it has moved the reader on itself.</summary>
    private bool Take(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element when Namespaces.Contains(reader.NamespaceURI): return Enter(reader);
            case XmlNodeType.EndElement when Namespaces.Contains(reader.NamespaceURI): Leave(reader.LocalName); break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when _inText: Append(reader.Value); break;
        }

        return true;
    }

    private bool Enter(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "p":
                _paragraphs.Push(new StringBuilder());
                if (reader.IsEmptyElement) Leave("p");
                break;
            case "r": _hidden = false; break;
            case "rPr": _hidden = HasVanish(reader); return false;
            case "t": _inText = !reader.IsEmptyElement; break;
            case "tab" or "ptab": Append("\t"); break;
            case "br" or "cr": Append("\n"); break;
            case "noBreakHyphen": Append("\u2011"); break;
        }

        return true;
    }

    private void Leave(string name)
    {
        if (name == "t") _inText = false;
        if (name == "r") _hidden = false;
        if (name == "p" && _paragraphs.TryPop(out var paragraph)) _lines.Append(paragraph).Append('\n');
    }

    private void Append(string text)
    {
        if (!_hidden && _paragraphs.TryPeek(out var paragraph)) paragraph.Append(text);
    }

    // Reads to the node after the run's properties.
    private static bool HasVanish(XmlReader reader)
    {
        var hidden = false;
        var depth = reader.Depth;
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return false;
        }

        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "vanish")
                hidden = reader.GetAttribute("val", reader.NamespaceURI) is not ("0" or "false" or "off");
        }

        reader.Read();
        return hidden;
    }
}
