using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Graph.Text.Reading;

namespace Graph.Building.Pipeline;

/// <summary>Reads several files at once and hands out what they hold in the order of the files.</summary>
/// <remarks>Each open file is at most two articles ahead, so memory does not depend on how much there is to read.</remarks>
internal sealed class OrderedReader(ArticleReader reader, int openFiles)
{
    private int _sourcesDone;

    /// <summary>Files whose articles have all been handed out.</summary>
    internal int SourcesDone => _sourcesDone;

    internal async IAsyncEnumerable<ReadResult> ReadAsync(IReadOnlyList<ArticleSource> sources, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var open = new Queue<(ChannelReader<ReadResult> Results, Task Reading)>();
        try
        {
            for (var next = 0; next < sources.Count || open.Count > 0;)
            {
                while (next < sources.Count && open.Count < openFiles) open.Enqueue(Open(sources[next++], stop.Token));
                await foreach (var result in open.Peek().Results.ReadAllAsync(cancellationToken).ConfigureAwait(false)) yield return result;
                await open.Dequeue().Reading.ConfigureAwait(false);
                _sourcesDone++;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(open.Select(file => file.Reading)).ConfigureAwait(false);
        }
    }

    private (ChannelReader<ReadResult> Results, Task Reading) Open(ArticleSource source, CancellationToken cancellationToken)
    {
        var results = Channel.CreateBounded<ReadResult>(new BoundedChannelOptions(1) { SingleReader = true, SingleWriter = true });
        return (results.Reader, Task.Run(() => ReadAsync(source, results.Writer, cancellationToken), CancellationToken.None));
    }

    // Never throws: hands its failure to whoever reads the channel.
    private async Task ReadAsync(ArticleSource source, ChannelWriter<ReadResult> results, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var result in Guarded(source, cancellationToken)) await results.WriteAsync(result, cancellationToken).ConfigureAwait(false);
            results.Complete();
        }
        catch (Exception error)
        {
            results.Complete(error);
        }
    }

    // One file that a reader stumbles over must not cost all the others.
    private IEnumerable<ReadResult> Guarded(ArticleSource source, CancellationToken cancellationToken)
    {
        using var results = reader.Read(source, cancellationToken).GetEnumerator();
        while (true)
        {
            ReadResult? result = null;
            ReadProblem? failure = null;
            try
            {
                if (!results.MoveNext()) yield break;
                result = results.Current;
            }
            catch (Exception error) when (error is not (OperationCanceledException or OutOfMemoryException))
            {
                failure = new ReadProblem(source.DisplayPath, $"Reading the file failed: {error.Message.TrimEnd('.')}", "Leave the file out, and report this as a bug");
            }

            yield return result ?? new ReadResult(failure!);
            if (failure is not null) yield break;
        }
    }
}
