using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>What expressions may look at besides their row, for one run of a statement.</summary>
internal abstract class EvaluationContext
{
    /// <summary>The state that nodes and relationships are read from; a writing statement's own draft.</summary>
    public abstract GraphSnapshot Graph { get; }

    /// <summary>The type of a relationship that this statement has deleted, which <c>type()</c> still tells; null if it is not known.</summary>
    public virtual string? TypeOfDeleted(int relationship) => null;

    /// <summary>The moment at which the statement began, in UTC; the same for the whole statement.</summary>
    public abstract ZonedDateTime StatementTime { get; }

    /// <summary>The moment at which the transaction began, in UTC.</summary>
    public abstract ZonedDateTime TransactionTime { get; }

    /// <summary>The clock itself, for <c>datetime.realtime()</c>.</summary>
    public abstract TimeProvider Clock { get; }

    /// <summary>The zone used where a query names none, an IANA name.</summary>
    public abstract string TimeZone { get; }

    /// <summary>For <c>rand()</c> and <c>randomUUID()</c>.</summary>
    public abstract Random Random { get; }

    /// <summary>Counts bytes against the query's memory limit; call it before making a list, text or map that may be large.</summary>
    /// <exception cref="CypherException">The limit would be passed.</exception>
    public abstract void Reserve(long bytes);

    /// <summary>Stops the query if it was cancelled or ran out of time; cheap, for loops.</summary>
    /// <exception cref="CypherException">It must stop.</exception>
    public abstract void CheckStopped();
}
