namespace Graph.Text.Reading;

/// <summary>The form in which an article lies on disk.</summary>
public enum ArticleFormat
{
    /// <summary>Plain text; also what standard input is read as.</summary>
    PlainText,

    /// <summary>Markdown, perhaps with YAML front matter.</summary>
    Markdown,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>A PDF document with text in it.</summary>
    Pdf,

    /// <summary>A Word document in Office Open XML.</summary>
    Docx,

    /// <summary>JSON Lines: one article a line.</summary>
    JsonLines,

    /// <summary>One JSON object that is an article.</summary>
    Json,
}

/// <summary>Which file name extension says which format.</summary>
internal static class FormatExtensions
{
    private static readonly Dictionary<string, ArticleFormat> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = ArticleFormat.PlainText,
        [".md"] = ArticleFormat.Markdown,
        [".markdown"] = ArticleFormat.Markdown,
        [".html"] = ArticleFormat.Html,
        [".htm"] = ArticleFormat.Html,
        [".xhtml"] = ArticleFormat.Html,
        [".pdf"] = ArticleFormat.Pdf,
        [".docx"] = ArticleFormat.Docx,
        [".jsonl"] = ArticleFormat.JsonLines,
        [".ndjson"] = ArticleFormat.JsonLines,
        [".json"] = ArticleFormat.Json,
    };

    internal const string Known = ".txt, .md, .html, .pdf, .docx, .jsonl or .json";

    internal static bool TryRead(string path, out ArticleFormat format) => Formats.TryGetValue(Path.GetExtension(path), out format);
}
