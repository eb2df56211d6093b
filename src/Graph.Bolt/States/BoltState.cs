namespace Graph.Bolt.States;

/// <summary>Where a connection stands (Bolt specification, appendix "Server state").</summary>
internal enum BoltState
{
    /// <summary>A version is agreed on; HELLO must come.</summary>
    Negotiation,

    /// <summary>LOGON must come; since 5.1.</summary>
    Authentication,

    /// <summary>Nothing is open.</summary>
    Ready,

    /// <summary>A query of its own has records to give.</summary>
    Streaming,

    /// <summary>A transaction is open, with no records to give.</summary>
    TransactionReady,

    /// <summary>A transaction is open, and one query or more has records to give.</summary>
    TransactionStreaming,

    /// <summary>After a failure; all but RESET is ignored.</summary>
    Failed,

    /// <summary>A RESET has come and waits for what was sent before it, which is ignored.</summary>
    Interrupted,

    /// <summary>Over.</summary>
    Defunct,
}
