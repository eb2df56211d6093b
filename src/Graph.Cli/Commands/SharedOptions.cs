using System.CommandLine;

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

    /// <summary>How many threads a value of <c>--jobs</c> means.</summary>
    internal static Option<int> Jobs()
    {
        var jobs = new Option<int>("--jobs", "-j")
        {
            HelpName = "N",
            Description = "Articles read at the same time; the result does not depend on it. All cores by default.",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        jobs.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1) result.AddError("Option --jobs takes a number from 1.");
        });
        return jobs;
    }
}
