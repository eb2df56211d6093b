using System.Text;

namespace Graph.Cli;

/// <summary>Where the tool writes, and what stands at the other end: a terminal, or a file or pipe that wants text without decoration.</summary>
internal sealed record Terminal(TextWriter Out, TextWriter Error)
{
    private const int NarrowestWidth = 40;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>True where <see cref="Out"/> is a screen.</summary>
    internal bool OutIsTerminal { get; init; }

    /// <summary>True where <see cref="Error"/> is a screen; progress is shown there.</summary>
    internal bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the screen; null where lines may be as long as they like.</summary>
    internal int? Width { get; init; }

    /// <summary>Whether bold and colour are wanted.</summary>
    internal bool Styled { get; init; }

    /// <summary>Opens standard input for text.</summary>
    internal Func<TextReader> OpenIn { get; init; } = () => TextReader.Null;

    /// <summary>True where someone types at a screen, so that a prompt makes sense.</summary>
    internal bool IsInteractive { get; init; }

    /// <summary>Whether the screen understands moves of the cursor.</summary>
    internal bool CanBeDrawnOn { get; init; }

    /// <summary>Opens standard output for bytes; what was written to <see cref="Out"/> before comes first.</summary>
    internal Func<Stream> OpenOut { get; init; } = () => Stream.Null;

    /// <summary>The process's own streams, always in UTF-8.</summary>
    internal static Terminal OfProcess()
    {
        Console.OutputEncoding = Utf8;
        var plain = Environment.GetEnvironmentVariable("TERM") == "dumb";
        // https://no-color.org: any value but the empty one switches colour off.
        var noColour = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var screen = !Console.IsOutputRedirected;
        return new Terminal(Console.Out, Console.Error)
        {
            OutIsTerminal = screen,
            ErrorIsTerminal = !Console.IsErrorRedirected && !plain,
            Width = screen ? Math.Max(NarrowestWidth, WindowWidth()) : null,
            Styled = screen && !plain && !noColour,
            OpenIn = () => new StreamReader(Console.OpenStandardInput(), Utf8),
            IsInteractive = screen && !Console.IsInputRedirected,
            CanBeDrawnOn = screen && !plain,
            OpenOut = Console.OpenStandardOutput,
        };
    }

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth - 1;
        }
        catch (IOException)
        {
            return NarrowestWidth * 2;
        }
    }
}
