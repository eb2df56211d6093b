using System.Text;

namespace Graph.Text.Reading.Json;

/// <summary>Reads a file that is one JSON object.</summary>
internal sealed class JsonReader : IFormatReader
{
    public IEnumerable<ReadResult> Read(ArticleSource source, ReadOptions options, CancellationToken cancellationToken)
    {
        var text = SourceBytes.TryReadText(source, options, out var problem);
        if (problem is not null) yield return new ReadResult(problem);
        if (text is null) yield break;

        var draft = JsonArticle.Read(Encoding.UTF8.GetBytes(text), out var flaw);
        if (flaw is not null)
            yield return new ReadResult(new ReadProblem(source.DisplayPath, flaw.Line, flaw.Column, flaw.Message, flaw.Remedy, draft is null ? ReadSeverity.Error : ReadSeverity.Warning));
        if (draft is not null) yield return draft.ToResult(source);
    }
}
