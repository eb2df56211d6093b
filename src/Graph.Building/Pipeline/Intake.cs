using Graph.Building.Log;
using Graph.Text;
using Graph.Text.Reading;

namespace Graph.Building.Pipeline;

/// <summary>One article, or one problem, on its way to the log.</summary>
internal sealed class Intake
{
    private readonly TaskCompletionSource<EncodedArticle?> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal Intake(ReadProblem problem)
    {
        Problem = problem;
        _done.SetResult(null);
    }

    /// <param name="article">The article.</param>
    /// <param name="repeated">True where an article before it has the same content: its lines are taken from the log.</param>
    internal Intake(Article article, bool repeated)
    {
        (Hash, Path, LineOffset, Characters, Repeated) = (article.Hash, article.Path, LineOffsetOf(article), article.Text.Length, repeated);
        if (repeated) _done.SetResult(null);
        else Article = article;
    }

    /// <summary>The article until it has been taken apart: its text is not kept beyond that.</summary>
    internal Article? Article { get; private set; }

    internal string Hash { get; } = "";

    internal string Path { get; } = "";

    internal int LineOffset { get; }

    internal int Characters { get; }

    internal bool Repeated { get; }

    /// <summary>True where the facts were taken in this run.</summary>
    internal bool Extracted { get; private set; }

    /// <summary>What was wrong with it; also set where extraction failed.</summary>
    internal ReadProblem? Problem { get; private set; }

    /// <summary>Its lines; null for a problem and for a repeated article.</summary>
    internal Task<EncodedArticle?> Lines => _done.Task;

    internal void Finish(EncodedArticle lines, bool extracted)
    {
        Extracted = extracted;
        Article = null;
        _done.SetResult(lines);
    }

    internal void Fail(ReadProblem problem)
    {
        Problem = problem;
        Article = null;
        _done.SetResult(null);
    }

    internal void Abandon(Exception reason)
    {
        Article = null;
        _done.TrySetException(reason);
    }

    private static int LineOffsetOf(Article article) =>
        article.Metadata.TryGetValue(ArticleReader.LineOffsetKey, out var offset) && int.TryParse(offset, System.Globalization.CultureInfo.InvariantCulture, out var lines) ? lines : 0;
}
