using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Graph.Cli.Help;

/// <summary>The library's help, and below it the command's examples.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    // Whoever asks for this need not give what the command requires.
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is not ToolCommand { Examples.Length: > 0 } command) return ExitCode.Done;
        output.WriteLine("Examples:");
        foreach (var (line, says) in command.Examples)
        {
            output.WriteLine($"  {line}");
            output.WriteLine($"      {says}");
        }
        if (command.Ends is { } ends)
        {
            output.WriteLine();
            output.WriteLine(ends);
        }
        return ExitCode.Done;
    }
}
