using Graph.Cypher.Catalog;
using Graph.Cypher.Execution.Updates;
using Graph.Model;

namespace Graph.Cypher;

/// <summary>Several statements that take effect together, or not at all. For one thread at a time.</summary>
/// <remarks>Once a statement has failed, only rolling back is left.</remarks>
public sealed class CypherTransaction : IDisposable
{
    private readonly CypherEngine _engine;
    private SchemaState? _schemaBefore;
    private bool _over;

    internal CypherTransaction(CypherEngine engine, GraphUpdater updater)
    {
        _engine = engine;
        Updater = updater;
        Start = (ZonedDateTime)engine.Options.Clock.GetUtcNow();
    }

    internal GraphUpdater Updater { get; }

    internal ZonedDateTime Start { get; }

    internal GraphSnapshot Graph => Updater.Graph;

    /// <summary>Whether a statement has failed.</summary>
    public bool HasFailed { get; internal set; }

    /// <inheritdoc cref="CypherEngine.Run"/>
    public CypherResult Run(string query, IReadOnlyDictionary<string, Value>? parameters = null, CancellationToken cancellationToken = default)
    {
        using var cursor = Open(query, parameters, cancellationToken);
        return cursor.ToResult();
    }

    /// <inheritdoc cref="CypherEngine.Open(string, IReadOnlyDictionary{string, Value}?, CancellationToken)"/>
    public CypherCursor Open(string query, IReadOnlyDictionary<string, Value>? parameters = null, CancellationToken cancellationToken = default)
    {
        if (_over || HasFailed) throw new InvalidOperationException("The transaction is over; begin another.");
        try
        {
            return _engine.Open(query, parameters, this, cancellationToken);
        }
        catch (CypherException)
        {
            HasFailed = true;
            throw;
        }
    }

    /// <summary>Makes what was written the graph's state.</summary>
    /// <exception cref="InvalidOperationException">It is over, or a statement has failed.</exception>
    public void Commit()
    {
        if (_over || HasFailed) throw new InvalidOperationException("The transaction is over or has failed; it can only be rolled back.");
        _over = true;
        Updater.Commit();
        _schemaBefore = null;
    }

    /// <summary>Forgets what was written. Nothing happens if it is over.</summary>
    public void Dispose()
    {
        _over = true;
        // While this still holds the writers' place, so that nobody else's change of the schema is undone.
        if (_schemaBefore is not null) _engine.Catalog.Change(_schemaBefore);
        _schemaBefore = null;
        Updater.Dispose();
    }

    /// <summary>Changes the schema at once; rolling back puts it back.</summary>
    internal void ChangeSchema(SchemaState next)
    {
        _schemaBefore ??= _engine.Catalog.State;
        _engine.Catalog.Change(next);
    }
}
