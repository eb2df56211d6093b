namespace Graph.Cli;

/// <summary>What the tool's exit code says to a script.</summary>
internal static class ExitCode
{
    internal const int Done = 0;

    /// <summary>The input has an error, or a check did not hold.</summary>
    internal const int InputError = 1;

    /// <summary>The command line makes no sense.</summary>
    internal const int Usage = 2;

    /// <summary>A mistake of the tool itself.</summary>
    internal const int Internal = 70;

    /// <summary>Stopped by Ctrl-C: 128 and the number of the signal.</summary>
    internal const int Interrupted = 130;

    /// <summary>Stopped by a request to terminate.</summary>
    internal const int Terminated = 143;
}
