using System.CommandLine;
using Graph.Cli.Help;
using Graph.Cli.Rendering;
using Graph.Extraction;
using Graph.Schema;

namespace Graph.Cli.Commands;

/// <summary><c>graph schema check</c>: every mistake in a schema folder, and what the folder holds.</summary>
internal static class SchemaCheckCommand
{
    internal static Command Create(Terminal terminal)
    {
        var schema = SharedOptions.Schema();
        var command = new ToolCommand("check", "Read the whole schema folder and name every mistake as file:line:column.")
        {
            Examples =
            [
                ("graph schema check", "Check graph-schema/ and count what it holds."),
                ("graph schema check --schema ../my-schema", "Check another folder."),
            ],
            Ends = "Exit code: 0 without mistakes (warnings may stand), 1 with mistakes.",
        };
        command.Options.Add(schema);
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(schema)));
        return command;
    }

    private static int Run(Terminal terminal, string directory)
    {
        if (!Directory.Exists(directory)) throw new InputException($"{directory}: There is no such folder. Name the schema's folder with --schema DIR.");
        var loaded = GraphSchema.Load(directory);
        // What the engine makes of the frames can be asked only once the files have no mistakes of their own.
        var diagnostics = loaded.Schema is null ? loaded.Diagnostics : [.. loaded.Diagnostics, .. new FrameExtractor(loaded.Schema).Diagnostics];
        foreach (var diagnostic in diagnostics) terminal.Error.WriteLine(Safe.Text(diagnostic.ToString()));
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var warnings = diagnostics.Length - errors;
        if (loaded.Schema is not null) WriteHoldings(terminal, loaded.Schema);
        terminal.Out.WriteLine(errors == 0
            ? $"{directory}: no mistakes, {Count.Of(warnings, "warning")}."
            : $"{directory}: {Count.Of(errors, "mistake")}, {Count.Of(warnings, "warning")}.");
        return errors == 0 ? ExitCode.Done : ExitCode.InputError;
    }

    private static void WriteHoldings(Terminal terminal, GraphSchema schema)
    {
        var parts = new TextTable("what", new TextColumn("number", Right: true));
        parts.Add("labels", Count.Of(schema.Labels.All.Length));
        parts.Add("relations", Count.Of(schema.Relations.Count));
        parts.Add("frames", Count.Of(schema.Frames.Length));
        parts.Add("examples", Count.Of(schema.Frames.Sum(frame => frame.Examples.Length)));
        parts.Add("entities", Count.Of(schema.Lexicon.Entities.Length));
        parts.Write(terminal);
        terminal.Out.WriteLine();

        var entities = schema.Lexicon.Entities.CountBy(entity => entity.Label).ToDictionary();
        var labels = new TextTable("label", new TextColumn("entities", Right: true), "says");
        foreach (var label in schema.Labels.All)
            labels.Add(label.Name, Count.Of(entities.GetValueOrDefault(label.Name)), label.Says);
        labels.Write(terminal);
        terminal.Out.WriteLine();

        var frames = schema.Frames.ToLookup(frame => frame.Relation);
        var relations = new TextTable("relation", new TextColumn("frames", Right: true), new TextColumn("examples", Right: true), "says");
        foreach (var relation in schema.Relations)
            relations.Add(relation.Name, Count.Of(frames[relation.Name].Count()), Count.Of(frames[relation.Name].Sum(frame => frame.Examples.Length)), relation.Says);
        relations.Write(terminal);
        terminal.Out.WriteLine();
    }
}
