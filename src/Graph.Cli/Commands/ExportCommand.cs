using System.CommandLine;
using Graph.Building.Store;
using Graph.Cli.Help;
using Graph.Export;
using Graph.Model;

namespace Graph.Cli.Commands;

/// <summary><c>graph export</c>: the built graph in a form that other programs read.</summary>
internal static class ExportCommand
{
    internal static Command Create(Terminal terminal)
    {
        var format = new Argument<string>("FORMAT") { Description = "graphml (Gephi, yEd, NetworkX, igraph, Neo4j) or jsonl (one node or relationship a line)." };
        format.AcceptOnlyFromAmong("graphml", "jsonl");
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "File to write; appears when it is whole. Standard output by default." };
        var store = SharedOptions.Store();
        var schema = SharedOptions.Schema();
        var command = new ToolCommand("export", "Write the built graph in a form that other programs read.")
        {
            Examples =
            [
                ("graph export graphml -o graph.graphml", "A file for Gephi, yEd or NetworkX."),
                ("graph export jsonl | head", "A look at the first nodes."),
            ],
        };
        command.Arguments.Add(format);
        command.Options.Add(output);
        command.Options.Add(store);
        command.Options.Add(schema);
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            var built = BuiltStore.Open(parsed.GetRequiredValue(store));
            var graph = built.OpenGraph().Snapshot;
            cancellation.ThrowIfCancellationRequested();
            var write = WriterOf(parsed.GetRequiredValue(format), graph);
            if (parsed.GetValue(output) is { } path) WriteFile(path, write);
            else
            {
                using var stream = terminal.OpenOut();
                write(stream);
            }
            return ExitCode.Done;
        }, cancellation));
        return command;
    }

    private static Action<Stream> WriterOf(string format, GraphSnapshot graph) => format switch
    {
        "jsonl" => stream => JsonLinesWriter.Write(graph, stream),
        _ => stream => GraphMlWriter.Write(graph, stream),
    };

    // Beside the file and then renamed: whoever opens it finds the old one or the new one, whole.
    private static void WriteFile(string path, Action<Stream> write)
    {
        var temporary = path + ".tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16)) write(stream);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
