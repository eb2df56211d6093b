namespace Graph.Text.Reading;

/// <summary>Reads one format. What is wrong with a file's content comes out as a problem; failures of the disk may be thrown.</summary>
internal interface IFormatReader
{
    IEnumerable<ReadResult> Read(ArticleSource source, ReadOptions options, CancellationToken cancellationToken);
}
