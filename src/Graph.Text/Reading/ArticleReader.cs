using System.Runtime.CompilerServices;
using Graph.Text.Reading.Docx;
using Graph.Text.Reading.Finding;
using Graph.Text.Reading.Html;
using Graph.Text.Reading.Json;
using Graph.Text.Reading.Markdown;
using Graph.Text.Reading.Pdf;
using Graph.Text.Reading.Plain;

namespace Graph.Text.Reading;

/// <summary>Reads articles from files, folders, patterns and standard input. What is wrong with the input comes out as <see cref="ReadProblem"/>, not as an exception.</summary>
/// <remarks>
/// <para>
/// Text is UTF-8 or UTF-16, with or without a byte order mark, or Windows-1256; a web page's own declaration counts. In the text of plain
/// text and Markdown each line has the number it has in the file; HTML, DOCX and PDF give one line a paragraph.
/// </para>
/// <para>
/// A plain text longer than <see cref="ReadOptions.SplitBytes"/> is delivered in parts, so that memory stays flat: the first keeps the
/// path, those after it are <c>big.txt#part2</c>, <c>big.txt#part3</c> and so on. Offsets point into the part's own text; its metadata key
/// <c>line-offset</c> holds the number of lines of the file before it. Parts are cut after a line end; a line longer than a part is cut
/// after its last blank in it, and one without blanks between two characters.
/// </para>
/// <para>Safe to use from several threads: each call of <see cref="Read"/> stands by itself.</para>
/// </remarks>
public sealed class ArticleReader(ReadOptions? options = null)
{
    /// <summary>Metadata key under which a later part of a long text says how many lines of the file stand before it.</summary>
    public const string LineOffsetKey = PlainTextReader.LineOffsetKey;

    private static readonly Dictionary<ArticleFormat, IFormatReader> Readers = new()
    {
        [ArticleFormat.PlainText] = new PlainTextReader(),
        [ArticleFormat.Markdown] = new MarkdownReader(),
        [ArticleFormat.Html] = new HtmlReader(),
        [ArticleFormat.Pdf] = new PdfReader(),
        [ArticleFormat.Docx] = new DocxReader(),
        [ArticleFormat.JsonLines] = new JsonLinesReader(),
        [ArticleFormat.Json] = new JsonReader(),
    };

    private readonly ReadOptions _options = options ?? ReadOptions.Default;

    /// <summary>Lists the files behind <paramref name="paths"/> without opening any.</summary>
    /// <param name="paths">
    /// Each a file, a folder (everything below it that has a known extension, hidden files apart), a pattern with <c>*</c>, <c>?</c> or
    /// <c>**</c> such as <c>news/**/*.md</c>, or <c>-</c> for standard input.
    /// </param>
    /// <param name="problems">Paths that lead nowhere, in the order given.</param>
    /// <returns>The sources ordered by <see cref="ArticleSource.RelativePath"/> (ordinal), each file once, whatever the order of the paths.</returns>
    public static IReadOnlyList<ArticleSource> Find(IReadOnlyList<string> paths, out IReadOnlyList<ReadProblem> problems) => SourceFinder.Find(paths, out problems);

    /// <summary>Reads the articles of one file; most formats have one, JSON Lines and long plain texts have many.</summary>
    /// <remarks>Lazy: a part or line is read when it is asked for. The file is closed when the enumeration ends or is given up.</remarks>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IEnumerable<ReadResult> Read(ArticleSource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return ReadGuarded(source, cancellationToken);
    }

    /// <summary>Lists and reads everything behind <paramref name="paths"/>, one file after the other, off the calling thread.</summary>
    /// <returns>Problems of the paths first, then the results in the order of <see cref="Find"/>.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async IAsyncEnumerable<ReadResult> ReadAsync(IReadOnlyList<string> paths, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var sources = Find(paths, out var problems);
        foreach (var problem in problems) yield return new ReadResult(problem);
        foreach (var source in sources)
        {
            using var results = Read(source, cancellationToken).GetEnumerator();
            while (await Task.Run(results.MoveNext, cancellationToken).ConfigureAwait(false)) yield return results.Current;
        }
    }

    private IEnumerable<ReadResult> ReadGuarded(ArticleSource source, CancellationToken cancellationToken)
    {
        using var results = Readers[source.Format].Read(source, _options, cancellationToken).GetEnumerator();
        while (true)
        {
            ReadResult result;
            var failed = false;
            try
            {
                if (!results.MoveNext()) yield break;
                result = results.Current;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                result = new ReadResult(Problems.Unreadable(source, error.Message));
                failed = true;
            }

            yield return result;
            if (failed) yield break;
        }
    }
}
