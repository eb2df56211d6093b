using Graph.Building;
using Graph.Building.Log;
using Graph.Building.Store;
using Graph.Cli.Help;
using Graph.Cli.Rendering;
using Graph.Export;
using Graph.Model;

namespace Graph.Cli;

/// <summary>Says what stopped a command and picks the exit code for it. A stack trace is shown only when asked for.</summary>
internal static class Failure
{
    internal static int Report(Exception error, Terminal terminal, bool verbose, Interruption interruption)
    {
        if (verbose) terminal.Error.WriteLine(error);
        switch (error)
        {
            case OperationCanceledException:
                terminal.Error.WriteLine("graph: Stopped. Nothing was left half-written; run the command again to finish.");
                return interruption.ExitCode;
            case InputException or BuildException or StoreException or FactLogException or GraphStoreException or GraphMlException:
                terminal.Error.WriteLine($"graph: {Safe.Text(error.Message)}");
                return ExitCode.InputError;
            case UnauthorizedAccessException:
                terminal.Error.WriteLine($"graph: {Safe.Text(error.Message)} Check who may read and write there, or choose another folder with --store DIR.");
                return ExitCode.InputError;
            case IOException:
                terminal.Error.WriteLine($"graph: {Safe.Text(error.Message)} Check the path, the free space on its disk and who may write there.");
                return ExitCode.InputError;
            default:
                terminal.Error.WriteLine($"graph: Something went wrong inside the tool: {error.GetType().Name}: {Safe.Text(error.Message)}");
                terminal.Error.WriteLine($"graph: This is a mistake in graph {VersionAction.Version}. Please report it with the command line, the input if you can share it, and{(verbose ? "" : " (run again with --verbose)")} the trace.");
                return ExitCode.Internal;
        }
    }
}
