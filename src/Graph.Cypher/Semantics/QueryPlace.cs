namespace Graph.Cypher.Semantics;

/// <summary>Where a query stands, on which hangs what it may do and must return.</summary>
internal enum QueryPlace
{
    /// <summary>By itself.</summary>
    Statement,

    /// <summary>In CALL { … }: columns become variables, so they need names.</summary>
    Call,

    /// <summary>In EXISTS or COUNT: needs no RETURN and must not write.</summary>
    Predicate,

    /// <summary>In COLLECT: returns one column and must not write.</summary>
    Collect,
}
