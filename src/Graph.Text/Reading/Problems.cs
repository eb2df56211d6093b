namespace Graph.Text.Reading;

/// <summary>The problems that more than one reader meets, said once.</summary>
internal static class Problems
{
    internal static ReadProblem Empty(ArticleSource source) =>
        new(source.DisplayPath, source.IsStandardInput ? "Nothing came from standard input" : "The file is empty", source.IsStandardInput ? "Pipe an article in, or give a path" : "Put the article's text into it or leave the file out");

    internal static ReadProblem NoText(ArticleSource source) =>
        new(source.DisplayPath, "The file holds no text", source.Format switch
        {
            ArticleFormat.Pdf => "If its pages are scanned pictures, run text recognition (OCR) on it first",
            ArticleFormat.Html => "If the page is filled by scripts, save it from a browser after it has loaded",
            _ => "Put the article's text into it or leave the file out",
        });

    internal static ReadProblem TooLarge(ArticleSource source, long limit) =>
        new(source.DisplayPath, $"The file is larger than the limit of {Size(limit)} for this format", "Split it into smaller files, or save the text as .txt, which has no limit");

    internal static ReadProblem Unreadable(ArticleSource source, string reason) =>
        new(source.DisplayPath, $"The file cannot be read: {reason.TrimEnd('.')}", "Check that it still exists and that you may read it");

    internal static ReadProblem Broken(ArticleSource source, string kind, string remedy) => new(source.DisplayPath, $"The file is not a whole {kind}", remedy);

    internal static string Size(long bytes) => bytes >= 1 << 20 ? $"{bytes >> 20} MiB" : bytes >= 1 << 10 ? $"{bytes >> 10} KiB" : $"{bytes} bytes";
}
