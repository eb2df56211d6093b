using System.Runtime.InteropServices;

namespace Graph.Cli;

/// <summary>Ctrl-C and requests to terminate, as a token. The first one asks the work to stop; a second one ends the process at once.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly List<PosixSignalRegistration> _signals = [];
    private volatile Action? _diverted;

    internal Interruption()
    {
        foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM })
            _signals.Add(PosixSignalRegistration.Create(signal, Stop));
    }

    /// <summary>Cancelled at the first signal.</summary>
    internal CancellationToken Token => _stop.Token;

    /// <summary>The exit code that tells which signal it was.</summary>
    internal int ExitCode { get; private set; } = Cli.ExitCode.Interrupted;

    /// <summary>Has Ctrl-C do something else than stop the tool, until the result is disposed. There is nothing to finish then, so a request to terminate ends the process at once.</summary>
    internal IDisposable Divert(Action instead)
    {
        _diverted = instead;
        return new Diversion(this);
    }

    public void Dispose()
    {
        foreach (var signal in _signals) signal.Dispose();
        _stop.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        if (_stop.IsCancellationRequested) return;
        if (_diverted is { } instead)
        {
            context.Cancel = context.Signal == PosixSignal.SIGINT;
            if (context.Cancel) instead();
            return;
        }

        context.Cancel = true;
        ExitCode = context.Signal == PosixSignal.SIGTERM ? Cli.ExitCode.Terminated : Cli.ExitCode.Interrupted;
        _stop.Cancel();
    }

    private sealed class Diversion(Interruption interruption) : IDisposable
    {
        public void Dispose() => interruption._diverted = null;
    }
}
