namespace Graph.Bolt.States;

/// <summary>What came of a request, as far as the state depends on it.</summary>
internal enum Outcome
{
    /// <summary>It was done, and no records wait.</summary>
    Done,

    /// <summary>It was done, and records still wait: of the same query or of another in the transaction.</summary>
    More,

    /// <summary>It was answered with FAILURE.</summary>
    Failed,
}
