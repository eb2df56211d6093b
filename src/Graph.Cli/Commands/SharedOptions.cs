using System.CommandLine;
using System.Globalization;

namespace Graph.Cli.Commands;

/// <summary>Options that several commands have, said once.</summary>
internal static class SharedOptions
{
    internal const string DefaultSchema = "graph-schema";
    internal const string DefaultStore = "out";

    internal static Option<string> Schema() => new("--schema")
    {
        HelpName = "DIR",
        Description = "Folder with schema.yaml, lexicon/ and frames/: what to look for and by which words.",
        DefaultValueFactory = _ => DefaultSchema,
    };

    internal static Option<string> Store() => new("--store")
    {
        HelpName = "DIR",
        Description = "Folder that holds what a build made: the fact log and the graph.",
        DefaultValueFactory = _ => DefaultStore,
    };

    internal static Option<bool> Json() => new("--json") { Description = "Print JSON, for other programs." };

    internal static Option<int> Jobs() => new("--jobs", "-j")
    {
        HelpName = "N",
        Description = "Articles read at the same time; the result does not depend on it. All cores by default.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = result =>
        {
            var written = result.Tokens[0].Value;
            if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs > 0) return jobs;
            result.AddError($"Option --jobs takes a number from 1, not {written}.");
            return 0;
        },
    };

    /// <summary>A share below which a command ends with 1; null where none is given.</summary>
    internal static Option<double?> Floor(string name, string what) => new(name)
    {
        HelpName = "0..1",
        Description = $"End with 1 when {what} is lower.",
        CustomParser = result =>
        {
            var written = result.Tokens[0].Value;
            if (double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1) return share;
            result.AddError($"Option {name} takes a number from 0 to 1, not {written}.");
            return null;
        },
    };
}
