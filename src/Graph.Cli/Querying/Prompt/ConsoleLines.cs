namespace Graph.Cli.Querying.Prompt;

/// <summary>Lines typed at the process's own terminal.</summary>
internal sealed class ConsoleLines(Terminal terminal, History history, Func<string, int, Completion> complete) : ILineReader
{
    private const int NarrowestScreen = 20;

    private readonly LineEditor _editor = new(() => Console.ReadKey(intercept: true), terminal.Out, () => Math.Max(NarrowestScreen, Console.WindowWidth - 1), history, complete);

    public LineRead Read(string prompt)
    {
        if (!terminal.CanBeDrawnOn) return ReadPlain(prompt);
        // Ctrl-C is a key while a line is typed, and a signal while a query runs.
        Console.TreatControlCAsInput = true;
        try
        {
            return _editor.Read(prompt);
        }
        finally
        {
            Console.TreatControlCAsInput = false;
        }
    }

    private LineRead ReadPlain(string prompt)
    {
        terminal.Out.Write(prompt);
        terminal.Out.Flush();
        return Console.In.ReadLine() is { } line ? new LineRead(LineReadKind.Line, line) : LineRead.Given(LineReadKind.End);
    }
}
