using Graph.Text;

namespace Graph.Extraction.Facts;

/// <summary>Takes facts from articles. The frames are one; a language model can be another.</summary>
/// <remarks>Safe to call from many threads at once. A pure function of the article and of what the extractor was made from.</remarks>
public interface IFactExtractor
{
    /// <summary>Everything the article says that the schema has a relation for.</summary>
    ArticleFacts Extract(Article article, CancellationToken cancellationToken = default);
}
