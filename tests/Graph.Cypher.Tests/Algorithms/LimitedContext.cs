using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Tests.Algorithms;

/// <summary>The surroundings of a query that is stopped after so many looks, and has only so many bytes.</summary>
internal sealed class LimitedContext(GraphSnapshot graph, int looks, long memoryLimit) : EvaluationContext
{
    private int _looks = looks;

    public override GraphSnapshot Graph => graph;

    public override ZonedDateTime StatementTime => DateTimeOffset.UnixEpoch;

    public override ZonedDateTime TransactionTime => DateTimeOffset.UnixEpoch;

    public override TimeProvider Clock => TimeProvider.System;

    public override string TimeZone => "UTC";

    public override Random Random { get; } = new(7);

    public override void Reserve(long bytes)
    {
        if (bytes > memoryLimit) throw new CypherException(CypherErrorKind.MemoryLimitExceeded, null, "Too much.");
    }

    public override void CheckStopped()
    {
        if (--_looks < 0) throw new CypherException(CypherErrorKind.TransactionTerminated, null, "Stopped.");
    }
}
