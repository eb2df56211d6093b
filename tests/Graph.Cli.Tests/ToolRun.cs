namespace Graph.Cli.Tests;

/// <summary>One run of the tool inside the test process, with what it wrote.</summary>
internal sealed record ToolRun(int ExitCode, string Out, string Error)
{
    internal static Task<ToolRun> OfAsync(params string[] args) => ReadingAsync("", args);

    /// <summary>A run with a text on standard input.</summary>
    internal static async Task<ToolRun> ReadingAsync(string input, params string[] args)
    {
        using var interruption = new Interruption();
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await GraphTool.RunAsync(args, new Terminal(output, error) { OpenIn = () => new StringReader(input) }, interruption);
        return new ToolRun(code, Lines(output), Lines(error));
    }

    private static string Lines(StringWriter text) => text.ToString().ReplaceLineEndings("\n");
}
