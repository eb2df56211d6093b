using System.CommandLine;
using System.CommandLine.Help;
using Graph.Cli.Commands;
using Graph.Cli.Help;
using Graph.Cli.Rendering;

namespace Graph.Cli;

/// <summary>The tool: its commands, and what becomes of every way in which one can end.</summary>
internal static class GraphTool
{
    private const string Verbose = "--verbose";

    /// <summary>Runs one command line and says how it ended.</summary>
    internal static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, Interruption interruption)
    {
        try
        {
            var root = Create(terminal, interruption);
            var parsed = root.Parse(args);
            if (UsageError.Of(parsed) is { } error)
            {
                terminal.Error.WriteLine(error);
                return ExitCode.Usage;
            }
            var settings = new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            return await parsed.InvokeAsync(settings, interruption.Token).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            return Failure.Report(error, terminal, args.Contains(Verbose), interruption);
        }
    }

    /// <summary>All commands.</summary>
    internal static Command Create(Terminal terminal, Interruption interruption)
    {
        var root = new ToolCommand("graph", "Turn Arabic and English articles into a knowledge graph in which every fact says why it is there.")
        {
            Examples =
            [
                ("graph build", "Read the articles in seeds/ and build the graph in out/."),
                ("graph query --saved leaders", "Ask the graph a question that is kept in graph-schema/queries/."),
                ("graph explain \"Meta\"", "Show what the graph holds about one name, and why."),
            ],
            Ends = "Exit codes: 0 done, 1 the input has an error or a check failed, 2 wrong usage. Run graph COMMAND --help for more about one command.",
        };
        root.Subcommands.Add(BuildCommand.Create(terminal));
        root.Subcommands.Add(QueryCommand.Create(terminal, interruption));
        root.Subcommands.Add(ExportCommand.Create(terminal));
        root.Subcommands.Add(ExplainCommand.Create(terminal));
        root.Subcommands.Add(VerifyCommand.Create(terminal));
        root.Subcommands.Add(EvalCommand.Create(terminal));
        root.Subcommands.Add(SchemaCommand.Create(terminal));
        var help = new HelpOption { Recursive = true };
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        root.Options.Add(help);
        root.Options.Add(new VersionOption { Action = new VersionAction() });
        root.Options.Add(new Option<bool>(Verbose) { Description = "When something goes wrong inside the tool, show where.", Recursive = true });
        return root;
    }
}
