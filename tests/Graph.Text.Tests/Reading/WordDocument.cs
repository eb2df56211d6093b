using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Graph.Text.Tests.Reading;

/// <summary>Makes Word documents.</summary>
internal static class WordDocument
{
    private const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    /// <summary>A document whose body is the given WordprocessingML.</summary>
    internal static byte[] Of(string body, string? title = null, DateTime? created = null)
    {
        using var stream = new MemoryStream();
        using (var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Create(stream, DocumentFormat.OpenXml.WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            using (var part = new StreamWriter(main.GetStream(FileMode.Create), new UTF8Encoding(false))) part.Write($"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");
            var header = main.AddNewPart<HeaderPart>();
            header.Header = new Header(new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("رأس الصفحة"))));
            document.PackageProperties.Title = title;
            document.PackageProperties.Created = created;
        }

        return stream.ToArray();
    }

    internal static byte[] OfParagraphs(params IEnumerable<string> paragraphs) => Of(string.Concat(paragraphs.Select(Paragraph)));

    internal static string Paragraph(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{System.Net.WebUtility.HtmlEncode(text)}</w:t></w:r></w:p>";

    /// <summary>The same document with an entry of many zeros, which pack well.</summary>
    internal static byte[] Bomb(byte[] document, int unpacked)
    {
        using var stream = new MemoryStream();
        stream.Write(document);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        using (var entry = archive.CreateEntry("word/media/big.bin").Open())
        {
            var zeros = new byte[1 << 16];
            for (var written = 0; written < unpacked; written += zeros.Length) entry.Write(zeros);
        }

        return stream.ToArray();
    }
}
