using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Tests.Functions;

/// <summary>A small graph, a clock that stands still and a memory limit of 64 MiB.</summary>
internal sealed class FixedContext : EvaluationContext
{
    private const long MemoryLimit = 64 << 20;

    private static readonly DateTimeOffset Moment = new(2025, 6, 1, 9, 30, 0, TimeSpan.Zero);

    public override GraphSnapshot Graph { get; } = MakeGraph();

    public override ZonedDateTime StatementTime => Moment;

    public override ZonedDateTime TransactionTime => Moment;

    public override TimeProvider Clock => TimeProvider.System;

    public override string TimeZone => "UTC";

    public override Random Random { get; } = new(7);

    public override string? TypeOfDeleted(int relationship) => relationship == 90 ? "GONE" : null;

    public override void Reserve(long bytes)
    {
        if (bytes > MemoryLimit) throw new CypherException(CypherErrorKind.MemoryLimitExceeded, null, "The query needs more memory than its limit.");
    }

    public override void CheckStopped()
    {
    }

    // (:Company:Entity {name: 'Alpha', founded: 1999})-[:OWNS {share: 0.5}]->(:Company {name: 'Beta'}), then a node without anything.
    private static GraphSnapshot MakeGraph()
    {
        var builder = new GraphBuilder();
        var alpha = builder.AddNode(["Company", "Entity"], ("name", "Alpha"), ("founded", 1999));
        var beta = builder.AddNode(["Company"], ("name", "Beta"));
        builder.AddNode([]);
        builder.AddRelationship("OWNS", alpha, beta, ("share", 0.5));
        builder.AddRelationship("RIVALS", beta, alpha);
        return builder.Build().Snapshot;
    }
}
