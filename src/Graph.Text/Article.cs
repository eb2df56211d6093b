using System.Collections.Immutable;

namespace Graph.Text;

/// <summary>One article as a reader delivered it. All offsets in the program point into <see cref="Text"/>.</summary>
public sealed record Article
{
    /// <summary>Path below the folder given to the reader, with forward slashes; a line of a JSON Lines file is <c>file.jsonl#7</c>, a later part of a long plain text <c>file.txt#part2</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The text as read: decoded, free of markup, otherwise unchanged. Keeps the line breaks of its source where the source has lines.</summary>
    public required string Text { get; init; }

    /// <summary>Headline, where the source names one.</summary>
    public string? Title { get; init; }

    /// <summary>Day of publication, where the source names one. The reference for "today" and "this year".</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where the article was published.</summary>
    public string? Url { get; init; }

    /// <summary>BCP 47 code, where the source names one.</summary>
    public string? Language { get; init; }

    /// <summary>All that the source says about itself (front matter, meta elements, document properties), as written, by its own key.</summary>
    public ImmutableSortedDictionary<string, string> Metadata { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Lower-case hex SHA-256 over text, title, date, URL and language. Equal content has equal hashes wherever the file lies.</summary>
    public required string Hash { get; init; }
}
