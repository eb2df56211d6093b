using Graph.Extraction.Examples;
using Graph.Extraction.Facts;
using Graph.Extraction.Tests.Examples;
using Graph.Text;

namespace Graph.Extraction.Tests;

/// <summary>What the engine makes of a text, as text, with the project's own lexicon and frames. Names in the tests are made up unless they must be known.</summary>
internal static class Reading
{
    private static readonly Lazy<FrameExtractor> Shared = new(() => new FrameExtractor(ProjectSchema.Load()));

    internal static FrameExtractor Extractor => Shared.Value;

    internal static Article Article(string text) => new() { Path = "test.txt", Text = text, Date = new DateOnly(2025, 6, 15), Hash = "00" };

    internal static ArticleFacts Read(string text) => Extractor.Extract(Article(text));

    /// <summary>The facts of a text as examples write them, one a line, in the order of their names.</summary>
    internal static string Facts(string text) => string.Join('\n', Read(text).Facts.Select(FactText.Of).Order(StringComparer.Ordinal));

    /// <summary>The constituents of a text, one sentence a line.</summary>
    internal static string Units(string text) => string.Join('\n', Extractor.Describe(Article(text)));

    /// <summary>Everybody and everything that a text names, with the spellings it has, one a line.</summary>
    internal static string Names(string text) => string.Join('\n', Read(text).Mentions
        .Select(mention => $"{mention.Entity.Label} {mention.Entity.Name}: {string.Join(", ", mention.Entity.Surfaces)}").Order(StringComparer.Ordinal));

    /// <summary>Asserts that a text says these facts and no others.</summary>
    internal static void Check(string text, params string[] facts) =>
        Assert.Equal(string.Join('\n', facts.Order(StringComparer.Ordinal)), Facts(text));
}
