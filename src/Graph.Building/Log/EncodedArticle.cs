using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Graph.Extraction.Facts;
using Graph.Text;

namespace Graph.Building.Log;

/// <summary>One article's lines in both files of the log, as bytes ready to be written.</summary>
/// <param name="Path">The article's path.</param>
/// <param name="Hash">Its content hash.</param>
/// <param name="FactCount">Number of its facts.</param>
/// <param name="Facts">Its lines in the fact log, each with its line end.</param>
/// <param name="Article">Its line in the article list, with its line end.</param>
internal sealed record EncodedArticle(string Path, string Hash, int FactCount, ReadOnlyMemory<byte> Facts, ReadOnlyMemory<byte> Article)
{
    internal static EncodedArticle Of(Article article, ArticleFacts facts, int lineOffset = 0) => Of(
        new LoggedArticle
        {
            Path = article.Path,
            Hash = article.Hash,
            Title = article.Title,
            Date = article.Date,
            Url = article.Url,
            Language = article.Language,
            LineOffset = lineOffset,
            Facts = new(0, 0, ""),
            Mentions = AllMentions(facts),
        },
        facts.Facts);

    /// <summary>The article under the path that <paramref name="article"/> has; what it says of its facts is worked out anew.</summary>
    internal static EncodedArticle Of(LoggedArticle article, IReadOnlyCollection<Fact> facts)
    {
        var lines = new ArrayBufferWriter<byte>(1 << 12);
        using var json = new Utf8JsonWriter(lines, FactJson.Options);
        foreach (var fact in facts.OrderBy(fact => fact.Evidence.Start).ThenBy(fact => fact.Evidence.End).ThenBy(fact => fact.Id, StringComparer.Ordinal))
        {
            FactJson.Write(json, fact, article.Path, article.Hash);
            EndLine(json, lines);
        }

        var line = new ArrayBufferWriter<byte>(1 << 10);
        json.Reset(line);
        ArticleJson.Write(json, article with { Facts = new(facts.Count, lines.WrittenCount, ChecksumOf(lines.WrittenSpan)) });
        EndLine(json, line);
        return new(article.Path, article.Hash, facts.Count, lines.WrittenMemory, line.WrittenMemory);
    }

    internal static string ChecksumOf(ReadOnlySpan<byte> lines)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(lines, hash);
        return Convert.ToHexStringLower(hash[..8]);
    }

    private static void EndLine(Utf8JsonWriter json, ArrayBufferWriter<byte> lines)
    {
        json.Flush();
        lines.Write("\n"u8);
        json.Reset();
    }

    // The article list alone must say which entities there are, so ends that are named nowhere join it with a count of 0.
    private static ImmutableArray<EntityMentions> AllMentions(ArticleFacts facts)
    {
        var ends = facts.Facts.SelectMany(fact => new[] { fact.Subject, fact.Object }).Where(end => end.Label != GraphNames.Metric);
        var all = new Dictionary<(string, string, string), EntityMentions>();
        foreach (var mention in facts.Mentions) all.TryAdd((mention.Entity.Id, mention.Entity.Label, mention.Entity.Name), mention);
        foreach (var end in ends) all.TryAdd((end.Id, end.Label, end.Name), new EntityMentions(end, 0));
        return [.. all.Values.OrderBy(mention => mention.Entity.Id, StringComparer.Ordinal)
            .ThenBy(mention => mention.Entity.Label, StringComparer.Ordinal).ThenBy(mention => mention.Entity.Name, StringComparer.Ordinal)];
    }
}
