using System.Globalization;
using Graph.Building.Log;
using Graph.Building.Store;
using Graph.Extraction.Facts;
using Graph.Schema;
using Graph.Text;
using Graph.Text.Reading;

namespace Graph.Building.Verification;

/// <summary>Goes back to the articles and compares the evidence of every fact with what stands there, character for character.</summary>
/// <remarks>
/// Reads the articles anew, with the readers that the build used and from where it found them. Facts and articles come in one order, so both
/// are streamed: one article is held at a time. Not thread-safe; one verification each.
/// </remarks>
public sealed class EvidenceVerifier
{
    private readonly BuiltStore _store;
    private readonly GraphSchema _schema;
    private readonly IReadOnlyList<string> _paths;

    /// <param name="store">The store.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="paths">Where the articles are; null for where the build found them.</param>
    public EvidenceVerifier(BuiltStore store, GraphSchema schema, IReadOnlyList<string>? paths = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        (_store, _schema, _paths) = (store, schema, paths ?? store.Paths);
    }

    /// <summary>Facts compared so far.</summary>
    public int FactsChecked { get; private set; }

    /// <summary>Articles with facts that were read again so far.</summary>
    public int ArticlesRead { get; private set; }

    /// <summary>Yields every fact whose evidence does not stand where it should, in the order of the log.</summary>
    /// <exception cref="FactLogException">A line of the log is no fact.</exception>
    public IEnumerable<EvidenceFlaw> Verify(CancellationToken cancellationToken = default)
    {
        using var articles = Articles(cancellationToken).GetEnumerator();
        var more = articles.MoveNext();
        string? current = null;
        LineIndex? lines = null;
        foreach (var fact in _store.ReadFacts(_schema))
        {
            cancellationToken.ThrowIfCancellationRequested();
            FactsChecked++;
            var path = fact.Fact.Evidence.Article;
            while (more && ArticleOrder.Instance.Compare(articles.Current.Path, path) < 0) more = articles.MoveNext();
            if (!more || articles.Current.Path != path)
            {
                yield return new EvidenceFlaw(fact, EvidenceFlawKind.ArticleMissing, "");
                continue;
            }

            if (current != path)
            {
                (current, lines) = (path, new LineIndex(articles.Current.Text));
                ArticlesRead++;
            }

            if (Compare(fact, articles.Current, lines!) is { } flaw) yield return flaw;
        }
    }

    private static EvidenceFlaw? Compare(LoggedFact logged, Article article, LineIndex lines)
    {
        var evidence = logged.Fact.Evidence;
        var changed = article.Hash != logged.ArticleHash;
        if (evidence.Start < 0 || evidence.End > article.Text.Length || evidence.Start > evidence.End)
            return new(logged, changed ? EvidenceFlawKind.ArticleChanged : EvidenceFlawKind.OutOfRange, "");
        var found = article.Text.AsSpan(evidence.Start, evidence.End - evidence.Start);
        if (!found.SequenceEqual(evidence.Text))
            return new(logged, changed ? EvidenceFlawKind.ArticleChanged : EvidenceFlawKind.TextDiffers, found.ToString());
        return lines.LineOf(evidence.Start) + LineOffsetOf(article) == evidence.Line ? null : new(logged, EvidenceFlawKind.WrongLine, found.ToString());
    }

    // Files that cannot be read give no article, and their facts are reported as such.
    private IEnumerable<Article> Articles(CancellationToken cancellationToken)
    {
        var reader = new ArticleReader(_store.Reading);
        return ArticleReader.Find([.. _paths.Where(path => path != "-")], out _)
            .SelectMany(source => reader.Read(source, cancellationToken)).Where(result => result.IsArticle).Select(result => result.Article!);
    }

    private static int LineOffsetOf(Article article) =>
        article.Metadata.TryGetValue(ArticleReader.LineOffsetKey, out var offset) && int.TryParse(offset, CultureInfo.InvariantCulture, out var lines) ? lines : 0;
}
