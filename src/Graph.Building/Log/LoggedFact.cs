using System.Collections.Immutable;
using Graph.Extraction.Facts;

namespace Graph.Building.Log;

/// <summary>A line of the fact log.</summary>
/// <param name="Fact">The fact as it was taken from its article.</param>
/// <param name="ArticleHash">Content hash of that article.</param>
public sealed record LoggedFact(Fact Fact, string ArticleHash);

/// <summary>A line of the article list: what is known of one article, and what it names.</summary>
public sealed record LoggedArticle
{
    /// <summary>Its path, as <see cref="Graph.Text.Article.Path"/>.</summary>
    public required string Path { get; init; }

    /// <summary>Its content hash.</summary>
    public required string Hash { get; init; }

    /// <summary>Its headline, where it has one.</summary>
    public string? Title { get; init; }

    /// <summary>Day of publication, where known.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where it was published, where known.</summary>
    public string? Url { get; init; }

    /// <summary>BCP 47 code, where known.</summary>
    public string? Language { get; init; }

    /// <summary>Lines of its file before it, where it is a later part of a long text.</summary>
    public int LineOffset { get; init; }

    /// <summary>Which lines of the fact log are its own.</summary>
    public required LoggedFacts Facts { get; init; }

    /// <summary>Every entity that it names or has a fact about, metrics excluded, by id and label.</summary>
    public ImmutableArray<EntityMentions> Mentions { get; init; } = [];
}

/// <summary>The lines of one article in the fact log. They stand together, in the order of the articles.</summary>
/// <param name="Count">Number of facts.</param>
/// <param name="Bytes">Length of the lines, line ends included.</param>
/// <param name="Checksum">First 16 hex digits of their SHA-256.</param>
public sealed record LoggedFacts(int Count, long Bytes, string Checksum);
