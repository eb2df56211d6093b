using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Graph.Building.Log;
using Graph.Extraction.Facts;
using Graph.Text.Reading;

namespace Graph.Building.Pipeline;

/// <summary>Reads articles and takes facts from them, many at once; hands them out in the order of the files.</summary>
/// <remarks>
/// Readers → one dispatcher, which sees every article in order and decides whether its facts are there already → workers. Every queue is
/// bounded, and the dispatcher waits while too much text is held, so memory does not depend on how much there is to read.
/// </remarks>
internal sealed class ArticlePipeline(BuildRequest request, EarlierFacts earlier, OrderedReader reader)
{
    // Articles that wait for one before them to be finished.
    private const int Window = 256;

    private readonly CharacterBudget _budget = new(request.MaxCharactersHeld);

    /// <summary>Each article and problem in order, its lines ready. The caller writes before it asks for the next.</summary>
    internal async IAsyncEnumerable<Intake> RunAsync(IReadOnlyList<ArticleSource> sources, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var work = Channel.CreateBounded<Intake>(new BoundedChannelOptions(Window) { SingleWriter = true });
        var order = Channel.CreateBounded<Intake>(new BoundedChannelOptions(Window) { SingleWriter = true, SingleReader = true });
        var workers = Enumerable.Range(0, Math.Max(1, request.Jobs)).Select(_ => Task.Run(() => WorkAsync(work.Reader, stop.Token), CancellationToken.None));
        Task[] running = [.. workers, Task.Run(() => DispatchAsync(sources, work.Writer, order.Writer, stop.Token), CancellationToken.None)];
        try
        {
            await foreach (var intake in order.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                await intake.Lines.WaitAsync(cancellationToken).ConfigureAwait(false);
                yield return intake;
                _budget.Return(intake.Characters);
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(running).ConfigureAwait(false);
        }
    }

    // Never throws: hands its failure to whoever reads the order.
    private async Task DispatchAsync(IReadOnlyList<ArticleSource> sources, ChannelWriter<Intake> work, ChannelWriter<Intake> order, CancellationToken cancellationToken)
    {
        var seen = new HashSet<UInt128>();
        try
        {
            await foreach (var result in reader.ReadAsync(sources, cancellationToken).ConfigureAwait(false))
            {
                var intake = result.IsArticle ? new Intake(result.Article, !seen.Add(HashKey.Of(result.Article.Hash))) : new Intake(result.Problem);
                await _budget.TakeAsync(intake.Characters, cancellationToken).ConfigureAwait(false);
                if (intake.Article is not null) await work.WriteAsync(intake, cancellationToken).ConfigureAwait(false);
                await order.WriteAsync(intake, cancellationToken).ConfigureAwait(false);
            }

            order.Complete();
        }
        catch (Exception error)
        {
            order.Complete(error);
        }
        finally
        {
            work.Complete();
        }
    }

    // Never throws: an article that fails says so itself.
    private async Task WorkAsync(ChannelReader<Intake> work, CancellationToken cancellationToken)
    {
        while (await work.WaitToReadAsync(CancellationToken.None).ConfigureAwait(false))
            while (work.TryRead(out var intake))
                TakeApart(intake, cancellationToken);
    }

    private void TakeApart(Intake intake, CancellationToken cancellationToken)
    {
        var article = intake.Article!;
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (earlier.TryRead(article.Hash, article.Path, intake.LineOffset) is { } lines) intake.Finish(lines, extracted: false);
            else intake.Finish(EncodedArticle.Of(article, request.Extractor.Extract(article, cancellationToken), intake.LineOffset), extracted: true);
        }
        catch (Exception error) when (error is OperationCanceledException or OutOfMemoryException or IOException)
        {
            intake.Abandon(error);
        }
        catch (Exception error)
        {
            // One article that the extractor stumbles over must not cost all the others.
            intake.Fail(new ReadProblem(article.Path, $"Taking facts from the article failed: {error.GetType().Name}: {error.Message.TrimEnd('.')}", "Leave the article out, and report this as a bug"));
        }
    }
}
