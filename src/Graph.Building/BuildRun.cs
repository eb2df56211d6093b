using System.Collections.Immutable;
using Graph.Building.Fold;
using Graph.Building.Log;
using Graph.Building.Pipeline;
using Graph.Building.Store;
using Graph.Export;
using Graph.Model;
using Graph.Text.Reading;

namespace Graph.Building;

/// <summary>One run of a build.</summary>
internal sealed class BuildRun(BuildRequest request, StoreLayout layout, IProgress<BuildProgress>? progress, CancellationToken cancellationToken)
{
    private static readonly TimeSpan ProgressInterval = TimeSpan.FromMilliseconds(100);

    private readonly long _started = request.Time.GetTimestamp();
    private readonly string _factsKey = BuildKeys.OfFacts(request.Schema, request.Extractor, request.ExtractorVersion);
    private readonly string _graphKey = BuildKeys.OfGraph(request.Schema);
    private readonly PropertyTypes _types = new(request.Schema);
    private readonly OrderedReader _reader = new(new ArticleReader(request.Reading), request.Jobs + 1);
    private readonly ImmutableArray<ReadProblem>.Builder _problems = ImmutableArray.CreateBuilder<ReadProblem>();
    private BuildProgress _progress = new(BuildStage.Reading, 0, 0, 0, 0, 0);
    private long _reported;
    private int _extracted;
    private int _skipped;

    internal async Task<BuildReport> RunAsync()
    {
        var sources = ArticleReader.Find(request.Paths, out var lost);
        _problems.AddRange(lost);
        _progress = _progress with { Sources = sources.Count };
        Report();
        var old = StoreManifest.TryRead(layout);
        await WriteLogAsync(sources).ConfigureAwait(false);
        request.AtStep?.Invoke(BuildStep.LogWritten);
        if (_progress.Articles == 0)
        {
            StoreCommit.DeleteLeftovers(layout);
            return Summary(BuildOutcome.NothingToBuild, old?.Totals ?? BuildTotals.None, 0);
        }

        var removed = RemovedArticles.Count(layout);
        if (old is not null && IsUnchanged(old))
        {
            StoreCommit.DeleteLeftovers(layout);
            if (!old.Paths.SequenceEqual(FullPaths()) || old.FactsKey != _factsKey) (old with { Paths = FullPaths(), FactsKey = _factsKey, SplitBytes = request.Reading.SplitBytes }).Write(layout);
            return Summary(BuildOutcome.Unchanged, old.Totals, removed);
        }

        var totals = WriteGraph();
        StoreCommit.Commit(layout, Manifest(totals), request.AtStep);
        return Summary(BuildOutcome.Built, totals, removed);
    }

    private async Task WriteLogAsync(IReadOnlyList<ArticleSource> sources)
    {
        using var earlier = EarlierFacts.Open(layout, _factsKey, _types);
        using var log = new LogWriter(layout.Next, _factsKey, _types);
        await foreach (var intake in new ArticlePipeline(request, earlier, _reader).RunAsync(sources, cancellationToken).ConfigureAwait(false))
        {
            if (intake.Problem is { } problem)
            {
                _problems.Add(problem);
                if (problem.Severity == ReadSeverity.Error) _skipped++;
                continue;
            }

            var lines = await intake.Lines.ConfigureAwait(false) ?? log.TryReadBack(intake.Hash, intake.Path, intake.LineOffset);
            if (lines is null)
            {
                // It would fail in the same way.
                _problems.Add(new ReadProblem(intake.Path, "The article is equal to one that failed before", "Leave both out, or see what is said of the other"));
                _skipped++;
                continue;
            }

            log.Append(lines);
            if (intake.Extracted) _extracted++;
            _progress = _progress with { SourcesDone = _reader.SourcesDone, Articles = log.Articles, Facts = log.Facts, Characters = _progress.Characters + intake.Characters };
            if (request.Time.GetElapsedTime(_reported) >= ProgressInterval) Report();
            request.AtStep?.Invoke(BuildStep.ArticleWritten);
        }
    }

    private BuildTotals WriteGraph()
    {
        Enter(BuildStage.Folding);
        var (graph, totals) = GraphFold.Fold(layout.Next.Articles, layout.Next.Facts, request.Schema, cancellationToken);
        using (graph)
        {
            request.AtStep?.Invoke(BuildStep.Folded);
            Enter(BuildStage.Writing);
            GraphStore.Save(graph.Snapshot, layout.Next.Graph);
            request.AtStep?.Invoke(BuildStep.GraphWritten);
            GraphMlWriter.Write(graph.Snapshot, layout.Next.GraphMl);
            request.AtStep?.Invoke(BuildStep.GraphWritten);
        }

        cancellationToken.ThrowIfCancellationRequested();
        return totals;
    }

    private bool IsUnchanged(StoreManifest old) =>
        old.GraphKey == _graphKey && old.Describes(layout) && FilesEqual(layout.Articles, layout.Next.Articles) && FilesEqual(layout.Facts, layout.Next.Facts);

    private StoreManifest Manifest(BuildTotals totals) => new()
    {
        FactsKey = _factsKey,
        GraphKey = _graphKey,
        Paths = FullPaths(),
        SplitBytes = request.Reading.SplitBytes,
        Totals = totals,
        Files = StoreLayout.Content.ToImmutableSortedDictionary(name => name, name => new FileInfo(layout.Next.At(name)).Length, StringComparer.Ordinal),
    };

    private ImmutableArray<string> FullPaths() =>
        [.. request.Paths.Select(path => path == "-" ? path : Path.GetFullPath(path)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private BuildReport Summary(BuildOutcome outcome, BuildTotals totals, int removed) => new()
    {
        Outcome = outcome,
        ArticlesRead = _progress.Articles,
        ArticlesSkipped = _skipped,
        ArticlesExtracted = _extracted,
        ArticlesReused = _progress.Articles - _extracted,
        ArticlesRemoved = removed,
        CharactersRead = _progress.Characters,
        Totals = totals,
        Problems = _problems.ToImmutable(),
        Elapsed = request.Time.GetElapsedTime(_started),
        StoreBytes = StoreLayout.Content.Select(name => new FileInfo(layout.At(name))).Where(file => file.Exists).Sum(file => file.Length),
    };

    private void Enter(BuildStage stage)
    {
        _progress = _progress with { Stage = stage, SourcesDone = _reader.SourcesDone };
        Report();
    }

    private void Report()
    {
        _reported = request.Time.GetTimestamp();
        progress?.Report(_progress);
    }

    private static bool FilesEqual(string left, string right)
    {
        using var one = File.OpenRead(left);
        using var other = File.OpenRead(right);
        if (one.Length != other.Length) return false;
        var (first, second) = (new byte[1 << 16], new byte[1 << 16]);
        while (true)
        {
            var read = one.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
            if (other.ReadAtLeast(second, second.Length, throwOnEndOfStream: false) != read || !first.AsSpan(0, read).SequenceEqual(second.AsSpan(0, read))) return false;
            if (read < first.Length) return true;
        }
    }
}
