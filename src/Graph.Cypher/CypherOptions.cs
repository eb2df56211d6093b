namespace Graph.Cypher;

/// <summary>Limits and surroundings of an engine.</summary>
public sealed record CypherOptions
{
    /// <summary>The longest a query may run; null for no limit, which is the default.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>The most bytes that one query may hold in rows, lists and groups; default 1 GiB.</summary>
    public long MemoryLimit { get; init; } = 1L << 30;

    /// <summary>Whether queries that write are refused; default false.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>What <c>datetime()</c> reads; default the system's clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The zone of <c>date()</c>, <c>localtime()</c> and their like, an IANA name; default UTC.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>How many plans are kept by query text; default 256.</summary>
    public int PlanCacheSize { get; init; } = 256;

    /// <summary>
    /// Whether plans are made the dull way: from the dearest beginning, without seeks and rewrites. Rows must be the same,
    /// which is what tests compare.
    /// </summary>
    internal bool PlansPlainly { get; init; }
}
