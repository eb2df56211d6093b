using Graph.Bolt.Messages;

namespace Graph.Bolt.States;

/// <summary>Which request may come in which state and where it leads (Bolt specification, appendix "Server state").</summary>
internal static class StateTable
{
    /// <summary>Whether a request is answered with IGNORED, whatever it asks.</summary>
    public static bool Ignores(BoltState state, Request request) =>
        state is BoltState.Failed or BoltState.Interrupted && request is not (Reset or Goodbye);

    /// <summary>The state after a RESET has come but before its turn.</summary>
    public static BoltState Interrupt(BoltState state) =>
        state is BoltState.Negotiation or BoltState.Authentication or BoltState.Defunct ? state : BoltState.Interrupted;

    /// <summary>The state after a request.</summary>
    /// <exception cref="BoltException">The request may not come in this state; the connection is over.</exception>
    public static BoltState Next(BoltVersion version, BoltState state, Request request, Outcome outcome)
    {
        var next = AfterSuccess(version, state, request, outcome == Outcome.More);
        if (outcome != Outcome.Failed || Ignores(state, request)) return next;
        // Who cannot introduce itself, and what cannot be reset, gets no second try.
        return request is Hello or Logon or Reset or Goodbye ? BoltState.Defunct : BoltState.Failed;
    }

    private static BoltState AfterSuccess(BoltVersion version, BoltState state, Request request, bool hasMore) => (state, request) switch
    {
        (BoltState.Defunct, _) => throw Unexpected(state, request),
        (_, Goodbye) => BoltState.Defunct,
        (BoltState.Negotiation, Hello) => version.HasLogon ? BoltState.Authentication : BoltState.Ready,
        (BoltState.Authentication, Logon) => BoltState.Ready,
        (BoltState.Negotiation or BoltState.Authentication, _) => throw Unexpected(state, request),
        (_, Reset) => BoltState.Ready,
        (BoltState.Failed or BoltState.Interrupted, _) => state,
        (BoltState.Ready, Logoff) when version.HasLogon => BoltState.Authentication,
        (BoltState.Ready, Telemetry) when version.HasTelemetry => BoltState.Ready,
        (BoltState.Ready, Route) => BoltState.Ready,
        (BoltState.Ready, Run) => BoltState.Streaming,
        (BoltState.Ready, Begin) => BoltState.TransactionReady,
        (BoltState.Streaming, Pull or Discard) => hasMore ? BoltState.Streaming : BoltState.Ready,
        (BoltState.TransactionReady or BoltState.TransactionStreaming, Run) => BoltState.TransactionStreaming,
        (BoltState.TransactionStreaming, Pull or Discard) => hasMore ? BoltState.TransactionStreaming : BoltState.TransactionReady,
        // The appendix has these without records waiting alone; taking them then too forgives a client that has seen enough.
        (BoltState.TransactionReady or BoltState.TransactionStreaming, Commit or Rollback) => BoltState.Ready,
        _ => throw Unexpected(state, request),
    };

    private static BoltException Unexpected(BoltState state, Request request) =>
        new($"{request.GetType().Name.ToUpperInvariant()} may not come in the state {state}.", BoltException.Invalid);
}
