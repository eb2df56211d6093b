using System.Diagnostics;
using System.Text;

namespace Graph.EndToEnd.Running;

/// <summary>The built tool as a process of its own.</summary>
internal static class GraphProcess
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Starts <c>graph</c> in a folder; its output is to be read by the caller.</summary>
    internal static Process Start(string folder, params string[] args)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "graph.exe" : "graph"), args)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
            StandardInputEncoding = Utf8,
        };
        return Process.Start(start) ?? throw new InvalidOperationException("The tool did not start.");
    }

    /// <summary>Runs <c>graph</c> to its end.</summary>
    internal static Task<Finished> RunAsync(string folder, params string[] args) => RunAsync(folder, "", args);

    /// <summary>Runs <c>graph</c> to its end with a text on its standard input.</summary>
    internal static async Task<Finished> RunAsync(string folder, string input, string[] args)
    {
        using var process = Start(folder, args);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new Finished(process.ExitCode, (await output).ReplaceLineEndings("\n"), (await error).ReplaceLineEndings("\n"));
    }
}

/// <summary>How a run ended.</summary>
internal sealed record Finished(int ExitCode, string Out, string Error)
{
    /// <summary>Fails with all that the tool said unless it ended with the code.</summary>
    internal Finished EndedWith(int code)
    {
        Assert.True(ExitCode == code, $"Expected exit code {code} but it is {ExitCode}.\n{Out}\n{Error}");
        Assert.DoesNotContain("   at Graph.", Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', Out + Error);
        return this;
    }
}
