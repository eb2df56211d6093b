using System.CommandLine;
using Graph.Cli.Help;
using Graph.Cli.Rendering;
using Graph.Extraction.Examples;

namespace Graph.Cli.Commands;

/// <summary><c>graph schema test</c>: the examples of all frames, run.</summary>
internal static class SchemaTestCommand
{
    internal static Command Create(Terminal terminal)
    {
        var schema = SharedOptions.Schema();
        var command = new ToolCommand("test", "Run the examples that stand beside the frames; each must give the facts it lists.")
        {
            Examples =
            [
                ("graph schema test", "Run the examples in graph-schema/frames/."),
                ("graph schema test --schema ../my-schema", "Run those of another folder."),
            ],
            Ends = """
                An example passes when every fact it lists is found, when its own frame finds no other, and, where it lists none, when nothing
                of the frame's relation is found. A failed one is named as file:line:column. Exit code: 0 when all pass, 1 otherwise.
                """,
        };
        command.Options.Add(schema);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(terminal, parsed.GetRequiredValue(schema), cancellation)));
        return command;
    }

    private static int Run(Terminal terminal, string directory, CancellationToken cancellation)
    {
        var schema = SchemaSource.Load(directory, terminal);
        var runner = new ExampleRunner(schema, SchemaSource.ExtractorFor(schema, directory, terminal));
        var (passed, failed) = (0, 0);
        foreach (var result in runner.RunAll(cancellation))
        {
            if (result.Passed)
            {
                passed++;
                continue;
            }
            failed++;
            terminal.Error.WriteLine(Safe.Text(result.ToString()));
        }
        var untested = schema.Frames.Count(frame => frame.Examples.IsEmpty);
        terminal.Out.WriteLine($"{Count.Of(passed + failed, "example")} of {Count.Of(schema.Frames.Length - untested, "frame")}: {Count.Of(passed)} passed, {Count.Of(failed)} failed.");
        if (untested > 0) terminal.Out.WriteLine($"{Count.Of(untested, "frame has", "frames have")} no examples.");
        return failed == 0 ? ExitCode.Done : ExitCode.InputError;
    }
}
