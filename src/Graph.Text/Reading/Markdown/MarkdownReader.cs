namespace Graph.Text.Reading.Markdown;

/// <summary>Reads Markdown: front matter becomes metadata, markup goes, and every piece of text keeps its line number.</summary>
internal sealed class MarkdownReader : IFormatReader
{
    private const long MaxLinkWork = 4_000_000_000;

    public IEnumerable<ReadResult> Read(ArticleSource source, ReadOptions options, CancellationToken cancellationToken)
    {
        var text = SourceBytes.TryReadText(source, options, out var problem);
        if (problem is not null) yield return new ReadResult(problem);
        if (text is null) yield break;

        var front = FrontMatter.Read(text);
        if (front.Mistake is { } mistake)
            yield return Warning(source, mistake.Line, mistake.Column, $"The front matter is not valid YAML: {mistake.Message}", "Correct it, or quote the value with the special character");
        var date = front["date", "published", "pubdate"];
        var hasDay = PublicationDate.TryRead(date, out var day);
        if (!hasDay && date is not null) yield return Warning(source, null, null, $"The date \"{date}\" of the front matter is not understood", "Write it as 2025-06-14");

        cancellationToken.ThrowIfCancellationRequested();
        var plain = PlainText(text[front.BodyStart..], LineIndex.CountLineEnds(text.AsSpan(0, front.BodyStart)), out var tooMuch);
        if (tooMuch) yield return Warning(source, null, null, "The markup is too much or too deep to be understood; it was taken out line by line", "Check that the file is an article");
        yield return new ArticleDraft(plain)
        {
            Title = front["title"],
            Date = hasDay ? day : null,
            Url = front["url", "link", "canonical"],
            Language = front["lang", "language"],
            Metadata = front.Metadata,
        }.ToResult(source);
    }

    private static string PlainText(string body, int firstLine, out bool tooMuch)
    {
        tooMuch = LinkWork(body) > MaxLinkWork;
        if (!tooMuch)
        {
            try
            {
                return MarkdownText.Read(body, firstLine);
            }
            catch (Exception error) when (error is ArgumentException or InsufficientExecutionStackException)
            {
                tooMuch = true;
            }
        }

        return new string('\n', firstLine) + MarkupStripper.Strip(body);
    }

    // The parser may look through the rest of the text for the end of each link.
    private static long LinkWork(ReadOnlySpan<char> body) => ((long)body.Count("](") + body.Count("]:")) * body.Length;

    private static ReadResult Warning(ArticleSource source, int? line, int? column, string message, string remedy) =>
        new(new ReadProblem(source.DisplayPath, line, column, message, remedy, ReadSeverity.Warning));
}
