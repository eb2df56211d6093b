using Graph.Building.Log;
using Graph.Building.Store;

namespace Graph.Building.Pipeline;

/// <summary>Counts what a build takes out of a store.</summary>
internal static class RemovedArticles
{
    /// <summary>Articles of the store of which the next one has neither the path nor the content.</summary>
    internal static int Count(StoreLayout layout)
    {
        if (!File.Exists(layout.Articles)) return 0;
        var contents = Read(layout.Next.Articles).Select(article => HashKey.Of(article.Hash)).ToHashSet();
        using var next = Read(layout.Next.Articles).GetEnumerator();
        var more = next.MoveNext();
        var removed = 0;
        foreach (var old in Read(layout.Articles))
        {
            while (more && ArticleOrder.Instance.Compare(next.Current.Path, old.Path) < 0) more = next.MoveNext();
            if ((!more || next.Current.Path != old.Path) && !contents.Contains(HashKey.Of(old.Hash))) removed++;
        }

        return removed;
    }

    // A store that was damaged is about to be replaced: what cannot be read of it does not count.
    private static IEnumerable<LoggedArticle> Read(string path)
    {
        using var articles = FactLog.ReadLines(path, line => ArticleJson.Read(line.Bytes.Span, types: null)).GetEnumerator();
        while (true)
        {
            try
            {
                if (!articles.MoveNext()) yield break;
            }
            catch (FactLogException)
            {
                yield break;
            }

            yield return articles.Current;
        }
    }
}
