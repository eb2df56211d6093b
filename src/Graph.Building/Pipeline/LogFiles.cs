using System.Text.Json;
using Graph.Building.Log;
using Graph.Building.Store;
using Microsoft.Win32.SafeHandles;

namespace Graph.Building.Pipeline;

/// <summary>Reads single articles out of a log, from many threads at once.</summary>
internal sealed class LogFiles : IDisposable
{
    private readonly SafeFileHandle _facts;
    private readonly SafeFileHandle _articles;
    private readonly PropertyTypes _types;

    internal LogFiles(StoreLayout layout, PropertyTypes types)
    {
        _types = types;
        _facts = File.OpenHandle(layout.Facts, share: FileShare.ReadWrite | FileShare.Delete);
        try
        {
            _articles = File.OpenHandle(layout.Articles, share: FileShare.ReadWrite | FileShare.Delete);
        }
        catch
        {
            _facts.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _facts.Dispose();
        _articles.Dispose();
    }

    /// <summary>The article at <paramref name="place"/> as it has to be written under that path; null where the log is damaged there.</summary>
    internal EncodedArticle? TryRead(ArticlePlace place, string hash, string path, int lineOffset)
    {
        var line = new byte[place.ArticleLength + 1];
        var facts = new byte[place.FactsLength];
        if (!Fill(_articles, line, place.Article) || !Fill(_facts, facts, place.Facts)) return null;
        try
        {
            var article = ArticleJson.Read(line.AsSpan(0, place.ArticleLength), _types);
            if (article.Hash != hash || article.Facts.Checksum != EncodedArticle.ChecksumOf(facts)) return null;
            if (article.Path == path && article.LineOffset == lineOffset) return new(path, hash, article.Facts.Count, facts, line);
            var moved = ByteLines.Read(new MemoryStream(facts)).Select(fact => FactJsonReader.ReadFact(fact.Bytes.Span, _types).Fact)
                .Select(fact => fact with { Evidence = fact.Evidence with { Line = fact.Evidence.Line - article.LineOffset + lineOffset } });
            return EncodedArticle.Of(article with { Path = path, LineOffset = lineOffset }, [.. moved]);
        }
        catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException or OverflowException)
        {
            return null;
        }
    }

    private static bool Fill(SafeFileHandle file, Span<byte> buffer, long offset)
    {
        for (var read = 0; read < buffer.Length;)
        {
            var got = RandomAccess.Read(file, buffer[read..], offset + read);
            if (got == 0) return false;
            read += got;
        }

        return true;
    }
}
