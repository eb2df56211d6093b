using System.Collections.Immutable;

namespace Graph.Text.Reading;

/// <summary>What a format reader found in a file, before it has a path and a hash.</summary>
internal sealed record ArticleDraft(string Text)
{
    internal string? Title { get; init; }

    internal DateOnly? Date { get; init; }

    internal string? Url { get; init; }

    internal string? Language { get; init; }

    internal ImmutableSortedDictionary<string, string> Metadata { get; init; } = NoMetadata;

    // Ordinal: the order of keys must not hang on the machine's culture.
    internal static ImmutableSortedDictionary<string, string> NoMetadata { get; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    internal ReadResult ToResult(ArticleSource source, string? path = null)
    {
        if (string.IsNullOrWhiteSpace(Text)) return new ReadResult(Problems.NoText(source));
        return new ReadResult(new Article
        {
            Path = path ?? source.RelativePath,
            Text = Text,
            Title = Blank(Title),
            Date = Date,
            Url = Blank(Url),
            Language = Blank(Language),
            Metadata = Metadata,
            Hash = ContentHash.Of(Text, Blank(Title), Date, Blank(Url), Blank(Language)),
        });
    }

    private static string? Blank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
