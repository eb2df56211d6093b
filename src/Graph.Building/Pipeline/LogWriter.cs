using System.Text;
using Graph.Building.Log;
using Graph.Building.Store;

namespace Graph.Building.Pipeline;

/// <summary>Writes the log of a build into <c>.next</c>, and finds in it again what it has written.</summary>
internal sealed class LogWriter : IDisposable
{
    private const string KeyName = "facts.key";

    private readonly StoreLayout _layout;
    private readonly PropertyTypes _types;
    private readonly FileStream _facts;
    private readonly FileStream _articles;
    private readonly Dictionary<UInt128, ArticlePlace> _places = [];
    private LogFiles? _written;

    internal LogWriter(StoreLayout layout, string factsKey, PropertyTypes types)
    {
        (_layout, _types) = (layout, types);
        Directory.CreateDirectory(layout.Folder);
        // First, so that whatever a killed build leaves says what it is good for.
        File.WriteAllText(layout.At(KeyName), factsKey);
        _facts = Create(layout.Facts);
        _articles = Create(layout.Articles);
    }

    internal int Articles { get; private set; }

    internal int Facts { get; private set; }

    public void Dispose()
    {
        _written?.Dispose();
        try
        {
            _facts.Dispose();
        }
        finally
        {
            _articles.Dispose();
        }
    }

    /// <summary>The key of the facts in a folder that a build left; null where there is none.</summary>
    internal static string? KeyOf(StoreLayout layout) => File.Exists(layout.At(KeyName)) ? File.ReadAllText(layout.At(KeyName), Encoding.UTF8) : null;

    internal void Append(EncodedArticle article)
    {
        _places.TryAdd(HashKey.Of(article.Hash), new(0, _facts.Position, article.Facts.Length, _articles.Position, article.Article.Length - 1));
        _facts.Write(article.Facts.Span);
        _articles.Write(article.Article.Span);
        Articles++;
        Facts += article.FactCount;
    }

    internal bool Holds(string hash) => _places.ContainsKey(HashKey.Of(hash));

    /// <summary>The lines of an article with that content that has been written already, for another path; null where there is none.</summary>
    internal EncodedArticle? TryReadBack(string hash, string path, int lineOffset)
    {
        if (!_places.TryGetValue(HashKey.Of(hash), out var place)) return null;
        Flush();
        _written ??= new LogFiles(_layout, _types);
        return _written.TryRead(place, hash, path, lineOffset);
    }

    internal void Flush()
    {
        _facts.Flush();
        _articles.Flush();
    }

    private static FileStream Create(string path) => new(path, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16);
}
