using System.CommandLine;
using Graph.Building.Store;
using Graph.Cli.Help;
using Graph.Export;
using Graph.Model;

namespace Graph.Cli.Commands;

/// <summary><c>graph export</c>: the built graph in a form that other programs read.</summary>
internal static class ExportCommand
{
    // The index that `graph query` has.
    private const string NameIndex = "CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.name_ar, n.aliases]";

    internal static Command Create(Terminal terminal)
    {
        var format = new Argument<string>("FORMAT") { Description = "graphml (Gephi, yEd, NetworkX, igraph, Neo4j), csv (a folder for neo4j-admin database import), cypher (a script for cypher-shell) or jsonl (one node or relationship a line)." };
        format.AcceptOnlyFromAmong("graphml", "csv", "cypher", "jsonl");
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "File to write, or folder for csv; appears when it is whole. Standard output by default." };
        var store = SharedOptions.Store();
        var schema = SharedOptions.Schema();
        var command = new ToolCommand("export", "Write the built graph in a form that other programs read.")
        {
            Examples =
            [
                ("graph export graphml -o graph.graphml", "A file for Gephi, yEd or NetworkX."),
                ("graph export csv -o neo4j", "A folder for neo4j-admin database import, and the command."),
                ("graph export cypher -o graph.cypher", "A script for cypher-shell."),
                ("graph export jsonl | head", "A look at the first nodes."),
            ],
        };
        command.Arguments.Add(format);
        command.Options.Add(output);
        command.Options.Add(store);
        command.Options.Add(schema);
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(format) == "csv" && parsed.GetValue(output) is null) parsed.AddError("csv is several files: name their folder with --output DIR.");
        });
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            var built = BuiltStore.Open(parsed.GetRequiredValue(store));
            var graph = built.OpenGraph().Snapshot;
            cancellation.ThrowIfCancellationRequested();
            if (parsed.GetRequiredValue(format) == "csv")
            {
                terminal.Out.WriteLine(CsvFolder.Write(parsed.GetRequiredValue(output)!, graph, cancellation).ImportCommand());
                return ExitCode.Done;
            }

            var write = WriterOf(parsed.GetRequiredValue(format), graph, cancellation);
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

    private static Action<Stream> WriterOf(string format, GraphSnapshot graph, CancellationToken cancellation) => format switch
    {
        "cypher" => stream => CypherScriptWriter.Write(graph, stream, new CypherScriptOptions { Commands = [NameIndex] }, cancellation),
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
