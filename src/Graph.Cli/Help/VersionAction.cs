using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Graph.Cli.Help;

/// <summary>Prints the tool's name and version.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    internal static string Version { get; } =
        typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    // Whoever asks for this need not give what the command requires.
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"graph {Version}");
        return ExitCode.Done;
    }
}
