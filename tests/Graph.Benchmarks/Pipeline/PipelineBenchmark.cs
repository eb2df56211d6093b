using System.Diagnostics;
using System.Globalization;
using System.Text;
using Graph.Benchmarks.Model;
using Graph.Building;
using Graph.Building.Fold;
using Graph.Building.Log;
using Graph.Export;
using Graph.Extraction;
using Graph.Extraction.Facts;
using Graph.Schema;
using Graph.Text;
using Graph.Text.Reading;

namespace Graph.Benchmarks.Pipeline;

/// <summary>Articles to graph: how fast each stage is, how fast one core and all are, and how much memory a long input takes.</summary>
/// <remarks>Sizes are of the text in UTF-8, in megabytes of 10^6 bytes. Each build runs in a process of its own; "one core" is bound to one.</remarks>
internal static class PipelineBenchmark
{
    private const int DefaultMegabytes = 50;
    private const int DefaultStream = 1024;

    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static int Run(string[] args)
    {
        if (args is ["--step", var step, var articles, var jobs]) return Step(step, articles, int.Parse(jobs, Culture));
        var (data, rest) = args is [.. var before, "--data", var folder] ? (folder, before) : ("bench-data", args);
        return rest switch
        {
            [] => All(Made(data, DefaultMegabytes)),
            ["stream"] => Stream(Made(data, DefaultStream)),
            ["stream", var megabytes] when int.TryParse(megabytes, Culture, out var size) => Stream(Made(data, size)),
            [var megabytes] when int.TryParse(megabytes, Culture, out var size) => All(Made(data, size)),
            [var path] when Path.Exists(path) => All(path),
            _ => 2,
        };
    }

    private static string Made(string data, int megabytes)
    {
        var folder = Path.Combine(data, string.Create(Culture, $"news-{megabytes}"));
        NewsCorpus.Write(Schema(), folder, megabytes);
        return folder;
    }

    private static int All(string articles)
    {
        Head();
        RunStep("stages", articles, 1, pinned: true);
        RunStep("build", articles, 1, pinned: true);
        RunStep("build", articles, Environment.ProcessorCount, pinned: false);
        return 0;
    }

    private static int Stream(string articles)
    {
        Head();
        RunStep("stream", articles, Environment.ProcessorCount, pinned: false);
        return 0;
    }

    private static void Head() => Console.WriteLine($"{"measurement",-44}{"time",9}{"processor",11}{"MB/s",9}{"articles/s",12}{"resident",10}{"peak",8}");

    private static int Step(string step, string articles, int jobs)
    {
        if (step == "stages") Stages(articles);
        else Build(articles, jobs, stream: step == "stream");
        return 0;
    }

    // One stage after the other over each article, on one thread.
    private static void Stages(string path)
    {
        var start = new Meter("start: load the schema, make the extractor");
        start.Begin();
        var schema = Schema();
        var extractor = new FrameExtractor(schema);
        start.End(0, 0);
        start.Report();

        var (read, analyse, extract, encode) = (new Meter("read"), new Meter("analyse"), new Meter("extract"), new Meter("write facts"));
        var folder = Directory.CreateTempSubdirectory("graph-bench-").FullName;
        try
        {
            var (articlesPath, factsPath) = (Path.Combine(folder, "articles.jsonl"), Path.Combine(folder, "facts.jsonl"));
            var facts = 0L;
            using (var articleLog = new FileStream(articlesPath, FileMode.Create))
            using (var factLog = new FileStream(factsPath, FileMode.Create))
                foreach (var article in Articles(path, read))
                {
                    var bytes = Encoding.UTF8.GetByteCount(article.Text);
                    analyse.Begin();
                    var document = extractor.Analyze(article);
                    analyse.End(1, bytes);
                    extract.Begin();
                    var found = extractor.Extract(document, CancellationToken.None);
                    extract.End(1, bytes);
                    encode.Begin();
                    var lines = EncodedArticle.Of(article, found);
                    factLog.Write(lines.Facts.Span);
                    articleLog.Write(lines.Article.Span);
                    encode.End(1, bytes);
                    facts += lines.FactCount;
                }
            var fold = new Meter(string.Create(Culture, $"fold {facts:N0} facts, write GraphML"));
            fold.Begin();
            using (var graph = GraphFold.Fold(articlesPath, factsPath, schema).Graph) GraphMlWriter.Write(graph.Snapshot, System.IO.Stream.Null);
            fold.End(encode.Articles, encode.Bytes);
            foreach (var meter in (Meter[])[read, analyse, extract, encode, fold]) meter.Report();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<Article> Articles(string path, Meter read)
    {
        var reader = new ArticleReader();
        foreach (var source in ArticleReader.Find([path], out _))
        {
            using var results = reader.Read(source).GetEnumerator();
            while (true)
            {
                read.Begin();
                var more = results.MoveNext();
                var article = more && results.Current.IsArticle ? results.Current.Article : null;
                read.End(article is null ? 0 : 1, article is null ? 0 : Encoding.UTF8.GetByteCount(article.Text));
                if (!more) break;
                if (article is not null) yield return article;
            }
        }
    }

    private static void Build(string articles, int jobs, bool stream)
    {
        var bytes = TextBytes(articles);
        var folder = Directory.CreateTempSubdirectory("graph-bench-").FullName;
        try
        {
            var schema = Schema();
            var request = new BuildRequest { Paths = [articles], Store = folder, Schema = schema, Extractor = new FrameExtractor(schema), Jobs = jobs };
            var read = 0;
            var upToLog = new Meter("articles to fact log");
            var whole = new Meter(string.Create(Culture, $"build, {jobs} {(jobs == 1 ? "core" : "jobs")}"));
            request = request with { AtStep = step => { if (step == BuildStep.ArticleWritten) read++; else if (step == BuildStep.LogWritten) { upToLog.End(read, bytes); if (stream) upToLog.Report(); } } };
            upToLog.Begin();
            whole.Begin();
            var report = GraphBuild.RunAsync(request).GetAwaiter().GetResult();
            whole.End(report.ArticlesRead, bytes);
            whole.Report();
            Console.WriteLine(string.Create(Culture, $"  {report.ArticlesRead:N0} articles, {bytes / 1e6:N0} MB of text, {report.Totals.Facts:N0} facts, {report.Totals.Entities:N0} entities, {report.Totals.Relationships:N0} relationships"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // What the articles hold, not what the files do: JSON Lines add names and escapes, pages add markup.
    private static long TextBytes(string path)
    {
        var size = new Meter("read");
        foreach (var article in Articles(path, size)) GC.KeepAlive(article);
        GC.Collect();
        return size.Bytes;
    }

    private static GraphSchema Schema()
    {
        var loaded = GraphSchema.Load("graph-schema");
        return loaded.Schema ?? throw new InvalidOperationException("Run the benchmark in the folder that holds graph-schema: " + string.Join('\n', loaded.Diagnostics.Take(5)));
    }

    private static void RunStep(string step, string articles, int jobs, bool pinned)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!);
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet") start.ArgumentList.Add(typeof(PipelineBenchmark).Assembly.Location);
        foreach (var argument in (string[])["pipeline", "--step", step, articles, jobs.ToString(Culture)]) start.ArgumentList.Add(argument);
        using var process = Start(start, pinned);
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"The step {step} failed.");
    }

    // A process inherits the processors of the thread that starts it.
    private static Process Start(ProcessStartInfo start, bool pinned)
    {
        if (!pinned || !(OperatingSystem.IsLinux() || OperatingSystem.IsWindows())) return Process.Start(start)!;
        using var self = Process.GetCurrentProcess();
        var all = self.ProcessorAffinity;
        self.ProcessorAffinity = 1;
        try
        {
            return Process.Start(start)!;
        }
        finally
        {
            self.ProcessorAffinity = all;
        }
    }

    /// <summary>Adds up time on the clock and on the processor over many short spans.</summary>
    private sealed class Meter(string name)
    {
        private readonly Stopwatch _clock = new();
        private TimeSpan _processor;
        private TimeSpan _from;

        internal int Articles { get; private set; }

        internal long Bytes { get; private set; }

        internal void Begin()
        {
            _from = Environment.CpuUsage.TotalTime;
            _clock.Start();
        }

        internal void End(int articles, long bytes)
        {
            _clock.Stop();
            _processor += Environment.CpuUsage.TotalTime - _from;
            Articles += articles;
            Bytes += bytes;
        }

        internal void Report()
        {
            var seconds = _clock.Elapsed.TotalSeconds;
            Console.WriteLine(string.Create(Culture, $"{name,-44}{seconds,7:F2} s{_processor.TotalSeconds,9:F2} s")
                + (Bytes > 0 ? string.Create(Culture, $"{Bytes / 1e6 / seconds,9:F2}{Articles / seconds,12:N0}") : new string(' ', 21))
                + string.Create(Culture, $"{ProcessMemory.Resident,7:F0} MB{ProcessMemory.Peak,5:F0} MB"));
        }
    }
}
