using System.Text.Json;
using Graph.Building.Log;
using Graph.Building.Store;

namespace Graph.Building.Pipeline;

/// <summary>Facts that earlier builds took, by the content of their article: the store's own, and those of builds that were cut short.</summary>
internal sealed class EarlierFacts : IDisposable
{
    private readonly Dictionary<UInt128, ArticlePlace> _places = [];
    private readonly List<LogFiles> _logs = [];

    public void Dispose()
    {
        foreach (var log in _logs) log.Dispose();
    }

    /// <summary>Opens what can be used again under <paramref name="factsKey"/>.</summary>
    internal static EarlierFacts Open(StoreLayout layout, string factsKey, PropertyTypes types)
    {
        var earlier = new EarlierFacts();
        try
        {
            if (StoreManifest.TryRead(layout) is { } manifest && manifest.FactsKey == factsKey) earlier.Add(layout, types);
            if (!Directory.Exists(layout.Interrupted)) return earlier;
            foreach (var folder in Directory.GetDirectories(layout.Interrupted).Order(StringComparer.Ordinal))
                if (LogWriter.KeyOf(new StoreLayout(folder)) == factsKey) earlier.Add(new StoreLayout(folder), types);
            return earlier;
        }
        catch
        {
            earlier.Dispose();
            throw;
        }
    }

    /// <summary>The lines of an article with that content, as they have to be written under <paramref name="path"/>; null where there are none.</summary>
    internal EncodedArticle? TryRead(string hash, string path, int lineOffset) =>
        _places.TryGetValue(HashKey.Of(hash), out var place) ? _logs[place.Log].TryRead(place, hash, path, lineOffset) : null;

    private void Add(StoreLayout layout, PropertyTypes types)
    {
        if (!File.Exists(layout.Facts) || !File.Exists(layout.Articles)) return;
        using var articles = new FileStream(layout.Articles, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);
        var offset = 0L;
        foreach (var line in ByteLines.Read(articles))
        {
            // The end of what a killed build wrote, or damage: what stands before is still good, each article has a checksum.
            if (!line.Ended || TryReadLine(line) is not { } article) break;
            _places.TryAdd(HashKey.Of(article.Hash), new(_logs.Count, offset, checked((int)article.Facts.Bytes), line.Offset, line.Bytes.Length));
            offset += article.Facts.Bytes;
        }

        _logs.Add(new LogFiles(layout, types));
    }

    private static LoggedArticle? TryReadLine(ByteLine line)
    {
        try
        {
            return ArticleJson.Read(line.Bytes.Span, types: null);
        }
        catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }
}
