using System.Diagnostics.CodeAnalysis;

namespace Graph.Text.Reading;

/// <summary>What reading came to: an article or a problem, never both.</summary>
public sealed record ReadResult
{
    /// <summary>Wraps an article.</summary>
    public ReadResult(Article article) => Article = article;

    /// <summary>Wraps a problem.</summary>
    public ReadResult(ReadProblem problem) => Problem = problem;

    /// <summary>The article; null where this is a problem.</summary>
    public Article? Article { get; }

    /// <summary>The problem; null where this is an article.</summary>
    public ReadProblem? Problem { get; }

    /// <summary>True where this is an article.</summary>
    [MemberNotNullWhen(true, nameof(Article))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsArticle => Article is not null;
}
