using System.IO.Compression;
using System.Security;
using System.Text;

namespace Graph.EndToEnd.Running;

/// <summary>The same text as a web page and as a Word document, a line a paragraph.</summary>
internal static class Forms
{
    internal static string WebPage(string text) => $"""
        <!doctype html>
        <html><head><meta charset="utf-8"><title>Article</title><style>p {"{"} color: black {"}"}</style></head>
        <body>
        <header><nav><ul><li><a href="/">Home</a></li><li><a href="/markets">Markets</a></li><li><a href="/tech">Technology</a></li></ul></nav></header>
        <main><article>
        {string.Join('\n', Paragraphs(text).Select(line => $"<p>{SecurityElement.Escape(line)}</p>"))}
        </article></main>
        <aside><a href="/a">Most read</a> <a href="/b">Newsletter</a></aside>
        <footer><a href="/about">About</a> <a href="/terms">Terms of use</a></footer>
        <script>var menu = "closed";</script>
        </body></html>
        """;

    internal static byte[] WordDocument(string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
                """);
            Add(zip, "_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
                """);
            var paragraphs = string.Concat(Paragraphs(text).Select(line => $"<w:p><w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(line)}</w:t></w:r></w:p>"));
            Add(zip, "word/document.xml", $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{paragraphs}</w:body></w:document>""");
        }
        return bytes.ToArray();
    }

    private static IEnumerable<string> Paragraphs(string text) => text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml));
    }
}
