using Graph.Cli.Rendering;
using Graph.Extraction;
using Graph.Schema;

namespace Graph.Cli;

/// <summary>Loads the schema that a command works by.</summary>
internal static class SchemaSource
{
    /// <summary>The schema in a folder. Prints each of its mistakes.</summary>
    /// <exception cref="InputException">It has mistakes.</exception>
    internal static GraphSchema Load(string directory, Terminal terminal)
    {
        if (!Directory.Exists(directory))
            throw new InputException($"{directory}: There is no such folder. Run graph in the project's folder, or name the schema's folder with --schema DIR.");
        var (schema, diagnostics) = GraphSchema.Load(directory);
        if (schema is not null) return schema;
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        foreach (var error in errors) terminal.Error.WriteLine(Safe.Text(error.ToString()));
        throw new InputException($"{directory}: The schema has {Count.Of(errors.Count, "mistake")}; mend what is named above and run graph schema check.");
    }

    /// <summary>An extractor for the schema; the mistakes that only it can see stop it too.</summary>
    /// <exception cref="InputException">A frame cannot be used.</exception>
    internal static FrameExtractor ExtractorFor(GraphSchema schema, string directory, Terminal terminal)
    {
        var extractor = new FrameExtractor(schema);
        var errors = extractor.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        if (errors.Count == 0) return extractor;
        foreach (var error in errors) terminal.Error.WriteLine(Safe.Text(error.ToString()));
        throw new InputException($"{directory}: The schema has {Count.Of(errors.Count, "frame")} that cannot be used; mend what is named above and run graph schema check.");
    }
}
