using System.CommandLine;
using Graph.Building;
using Graph.Building.Store;
using Graph.Cli.Building;
using Graph.Cli.Help;
using Graph.Cli.Rendering;
using Graph.Text.Reading;

namespace Graph.Cli.Commands;

/// <summary><c>graph build</c>: articles in, a graph with evidence out.</summary>
internal static class BuildCommand
{
    internal const string DefaultPath = "seeds";

    internal static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files, folders, patterns such as \"news/**/*.md\", or - for standard input. Formats: .txt, .md, .html, .pdf, .docx, .jsonl, .json.",
            Arity = ArgumentArity.ZeroOrMore,
            DefaultValueFactory = _ => [DefaultPath],
        };
        var jobs = SharedOptions.Jobs();
        var store = SharedOptions.Store();
        var schema = SharedOptions.Schema();
        var command = new ToolCommand("build", "Read articles, take the facts from them and build the graph.")
        {
            Examples =
            [
                ("graph build", "Build the sample articles in seeds/ into out/."),
                ("graph build news/ extra.html --store news-graph", "Build a folder and a page into a store of their own."),
            ],
            Ends = """
                The store holds exactly the articles named: those known from an earlier build are not read again, those no longer named are removed.
                Exit code: 0 done; 1 when something was wrong with the input, which is named while all the rest is built.
                """,
        };
        command.Arguments.Add(paths);
        command.Options.Add(jobs);
        command.Options.Add(store);
        command.Options.Add(schema);
        command.SetAction((parsed, cancellation) => RunAsync(
            terminal, parsed.GetRequiredValue(paths), parsed.GetValue(jobs), parsed.GetRequiredValue(store), parsed.GetRequiredValue(schema), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string[] paths, int jobs, string store, string schema, CancellationToken cancellation)
    {
        var rules = SchemaSource.Load(schema, terminal);
        var request = new BuildRequest { Paths = paths, Store = store, Schema = rules, Extractor = SchemaSource.ExtractorFor(rules, schema, terminal), Jobs = jobs };
        var report = await LongWork.RunAsync(terminal, "Reading articles", steps =>
            GraphBuild.RunAsync(request, steps is null ? null : new BuildSteps(steps), cancellation)).ConfigureAwait(false);
        foreach (var problem in report.Problems) terminal.Error.WriteLine(Safe.Text(problem.ToString()));
        if (report.Outcome == BuildOutcome.NothingToBuild)
        {
            terminal.Error.WriteLine("graph: No article could be read, so nothing was built. Name a file or folder with articles: graph build PATH");
            return ExitCode.InputError;
        }
        var built = BuiltStore.Open(store);
        BuildSummary.Write(report, StoreSurvey.Of(built.ReadFacts(rules), cancellation), store, BytesOf(paths), terminal);
        return report.Problems.Any(problem => problem.Severity == ReadSeverity.Error) ? ExitCode.InputError : ExitCode.Done;
    }

    private static long BytesOf(string[] paths) =>
        ArticleReader.Find(paths, out _).Where(source => !source.IsStandardInput).Select(source => new FileInfo(source.Path)).Where(file => file.Exists).Sum(file => file.Length);
}
