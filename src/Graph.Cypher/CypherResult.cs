using Graph.Model;

namespace Graph.Cypher;

/// <summary>What a statement gave: columns, rows and what it changed.</summary>
/// <param name="Columns">The columns' names.</param>
/// <param name="Rows">The rows, each with a value a column.</param>
/// <param name="Graph">The state that nodes and relationships in the rows are of.</param>
/// <param name="Summary">What was changed and how it ran.</param>
public sealed record CypherResult(
    IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<Value>> Rows, GraphSnapshot Graph, CypherSummary Summary);

/// <summary>What a statement changed and how it ran.</summary>
public sealed record CypherSummary
{
    /// <summary>What was written.</summary>
    public CypherCounters Counters { get; init; } = new();

    /// <summary>The plan, for EXPLAIN and PROFILE; else null.</summary>
    public PlanDescription? Plan { get; init; }

    /// <summary>What the statement's writer may want to know: labels, types and properties that the graph does not have.</summary>
    public IReadOnlyList<CypherNotification> Notifications { get; init; } = [];

    /// <summary>r for reading, w for writing, rw for both, s for changes of the schema.</summary>
    public string Type { get; init; } = "r";

    /// <summary>How long it took to the last row.</summary>
    public TimeSpan Duration { get; init; }
}

/// <summary>What a statement wrote, by operations carried out.</summary>
public sealed record CypherCounters
{
    /// <summary>Nodes made.</summary>
    public int NodesCreated { get; init; }

    /// <summary>Nodes deleted.</summary>
    public int NodesDeleted { get; init; }

    /// <summary>Relationships made.</summary>
    public int RelationshipsCreated { get; init; }

    /// <summary>Relationships deleted.</summary>
    public int RelationshipsDeleted { get; init; }

    /// <summary>Properties set or taken away.</summary>
    public int PropertiesSet { get; init; }

    /// <summary>Labels given to nodes.</summary>
    public int LabelsAdded { get; init; }

    /// <summary>Labels taken from nodes.</summary>
    public int LabelsRemoved { get; init; }

    /// <summary>Indexes made.</summary>
    public int IndexesAdded { get; init; }

    /// <summary>Indexes taken away.</summary>
    public int IndexesRemoved { get; init; }

    /// <summary>Constraints made.</summary>
    public int ConstraintsAdded { get; init; }

    /// <summary>Constraints taken away.</summary>
    public int ConstraintsRemoved { get; init; }

    /// <summary>Whether anything was written.</summary>
    public bool ContainsUpdates => this != new CypherCounters();
}

/// <summary>One operator of a plan.</summary>
/// <param name="Operator">Its name: <c>NodeByLabelScan</c>.</param>
/// <param name="Details">What it does it to: <c>n:Company</c>.</param>
/// <param name="EstimatedRows">How many rows the planner expects.</param>
/// <param name="Children">Where its rows come from.</param>
public sealed record PlanDescription(string Operator, string Details, double EstimatedRows, IReadOnlyList<PlanDescription> Children)
{
    /// <summary>How many rows came out, after PROFILE.</summary>
    public long? Rows { get; init; }

    /// <summary>How long it took without its children, after PROFILE.</summary>
    public TimeSpan? Time { get; init; }
}
