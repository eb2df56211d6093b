using Graph.Tck.Running;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Graph.Tck.Harness;

/// <summary>Prints the count of scenarios that passed, once all were run.</summary>
public sealed class TallyFixture(IMessageSink messages) : IDisposable
{
    private readonly Tally _tally = new();

    public void Dispose() => messages.OnMessage(new DiagnosticMessage(_tally.ToString()));

    internal void Count(Verdict verdict) => _tally.Count(verdict);
}
