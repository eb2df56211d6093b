using Graph.Cypher.Catalog;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Commands;

/// <summary>Carries out commands on the schema, each while it holds the graph's place for writers.</summary>
internal sealed class CommandRunner(CypherEngine engine)
{
    public CypherCursor Open(Statement command, CypherTransaction? transaction, CancellationToken cancellation)
    {
        if (engine.Options.IsReadOnly)
            throw new CypherException(CypherErrorKind.AccessMode, null, "This graph can only be read here; the command would change its schema.");
        if (command.Mode == StatementMode.Explain) return Explained(command, transaction?.Graph ?? engine.Graph.Snapshot);
        if (transaction is null) return Define(command, cancellation);

        if (transaction.Updater.HasWritten)
        {
            throw new CypherException(
                CypherErrorKind.TransactionTypeForbidden, null,
                "The schema cannot be changed in a transaction that has written data. Commit first, then change the schema in another transaction.", command.Span);
        }

        return Carry(command, transaction.Graph, transaction.ChangeSchema);
    }

    /// <summary>Carries a command out at once.</summary>
    public CypherCursor Define(Statement command, CancellationToken cancellation)
    {
        using var writer = engine.Graph.BeginTransaction(cancellation);
        return Carry(command, engine.Graph.Snapshot, engine.Catalog.Change);
    }

    private CypherCursor Carry(Statement command, GraphSnapshot graph, Action<SchemaState> put)
    {
        var before = engine.Catalog.State;
        var next = command switch
        {
            CreateIndex create => IndexCommands.Create(before, create),
            DropIndex drop => IndexCommands.Drop(before, drop),
            CreateConstraint create => ConstraintCommands.Create(before, create, graph),
            DropConstraint drop => ConstraintCommands.Drop(before, drop),
            _ => throw new CypherException(CypherErrorKind.NotSupported, null, $"{command.GetType().Name} is not supported.", command.Span),
        };
        if (next != before) put(next);
        return new CypherCursor([], [], graph, new CypherSummary { Type = "s", Counters = Count(before, next) });
    }

    private static CypherCursor Explained(Statement command, GraphSnapshot graph) => new(
        [], [], graph, new CypherSummary { Type = "s", Plan = new PlanDescription(command.GetType().Name, "", 1, []) });

    // An index that comes or goes with its constraint does not count.
    private static CypherCounters Count(SchemaState before, SchemaState next)
    {
        var indexes = Free(next) - Free(before);
        var constraints = next.Constraints.Length - before.Constraints.Length;
        return new CypherCounters
        {
            IndexesAdded = Math.Max(0, indexes),
            IndexesRemoved = Math.Max(0, -indexes),
            ConstraintsAdded = Math.Max(0, constraints),
            ConstraintsRemoved = Math.Max(0, -constraints),
        };

        static int Free(SchemaState state) => state.Indexes.Count(index => index.OwningConstraint is null);
    }
}
