using Graph.Cypher.Catalog;
using Graph.Cypher.Execution.Expressions;
using Graph.Model;

namespace Graph.Cypher.Execution.Updates;

/// <summary>Writes to a transaction's draft and counts what it wrote. Disposing without a commit forgets it all.</summary>
/// <param name="timeLimit">The longest to wait for others that write; null for no limit.</param>
internal sealed class GraphUpdater(PropertyGraph graph, SchemaCatalog catalog, TimeSpan? timeLimit, CancellationToken cancellation) : IDisposable
{
    private const long BytesPerChange = 48;
    private const long BytesPerNode = 120;
    private const long BytesPerRelationship = 120;
    private const long BytesPerProperty = 24;
    private readonly Dictionary<int, string> _deletedTypes = [];
    private PendingChanges _pending = Begin(graph, catalog, timeLimit, cancellation);
    private CypherCounters _counters = new();
    private CypherCounters _committed = new();

    public GraphSnapshot Graph => _pending.Draft;

    public CypherCounters Counters => _counters;

    /// <summary>About how many bytes hold what was written since the last commit.</summary>
    public long Written { get; private set; }

    /// <summary>Counts from here on, for the next statement of the same transaction.</summary>
    public void StartStatement()
    {
        HasWritten |= _counters.ContainsUpdates;
        _counters = _committed = new CypherCounters();
    }

    /// <summary>Whether anything was written since the transaction began.</summary>
    public bool HasWritten { get; private set; }

    /// <summary>Holds what was written since the last check against the constraints; to be called at the end of each statement.</summary>
    /// <exception cref="CypherException">It breaks one of them.</exception>
    public void Verify()
    {
        HasWritten |= _counters.ContainsUpdates;
        ConstraintCheck.Verify(catalog, Graph, _pending.UncheckedNodes, _pending.UncheckedRelationships);
        _pending.SetChecked(remembers: catalog.IsFollowed);
    }

    /// <summary>Makes what was written the graph's state.</summary>
    /// <exception cref="CypherException">It breaks a constraint.</exception>
    public void Commit()
    {
        Verify();
        catalog.Committing(_pending);
        _pending.Transaction.Commit();
    }

    /// <summary>Commits, and goes on in another transaction.</summary>
    /// <inheritdoc cref="Commit"/>
    public void CommitBatch()
    {
        Commit();
        _pending = Begin(graph, catalog, timeLimit, cancellation);
        Written = 0;
        _committed = _counters;
    }

    /// <summary>Forgets what was written since the last commit, and goes on in another transaction.</summary>
    public void RollbackBatch()
    {
        _pending.Transaction.Rollback();
        _pending = Begin(graph, catalog, timeLimit, cancellation);
        Written = 0;
        _counters = _committed;
    }

    public void Dispose()
    {
        catalog.End(_pending);
        _pending.Transaction.Dispose();
    }

    public int CreateNode(string[] labels, IEnumerable<KeyValuePair<string, Value>> properties)
    {
        var stored = Stored(properties);
        var node = _pending.Transaction.AddNode(labels, stored);
        _pending.UncheckedNodes.Add(node.Id);
        Written += BytesPerNode + Size(stored);
        _counters = _counters with
        {
            NodesCreated = _counters.NodesCreated + 1,
            LabelsAdded = _counters.LabelsAdded + labels.Distinct().Count(),
            PropertiesSet = _counters.PropertiesSet + stored.Length,
        };
        return node.Id;
    }

    public int CreateRelationship(string type, int source, int target, IEnumerable<KeyValuePair<string, Value>> properties)
    {
        var stored = Stored(properties);
        var relationship = _pending.Transaction.AddRelationship(type, NodeAt(source), NodeAt(target), stored);
        _pending.UncheckedRelationships.Add(relationship.Id);
        Written += BytesPerRelationship + Size(stored);
        _counters = _counters with
        {
            RelationshipsCreated = _counters.RelationshipsCreated + 1,
            PropertiesSet = _counters.PropertiesSet + stored.Length,
        };
        return relationship.Id;
    }

    public void SetProperty(Value entity, string key, Value value)
    {
        if (entity.IsNull) return;
        Storable.Check(key, value);
        if (entity.Kind == ValueKind.Node)
        {
            var node = NodeAt(entity.AsNodeId());
            if (value.IsNull && node[key].IsNull) return;
            _pending.Transaction.SetProperty(node, key, value);
            if (_pending.UncheckedNodes.Add(node.Id)) Written += BytesPerChange;
        }
        else
        {
            var relationship = RelationshipAt(RelationshipId(entity));
            if (value.IsNull && relationship[key].IsNull) return;
            _pending.Transaction.SetProperty(relationship, key, value);
            if (_pending.UncheckedRelationships.Add(relationship.Id)) Written += BytesPerChange;
        }

        Written += Footprint.Of(value);
        _counters = _counters with { PropertiesSet = _counters.PropertiesSet + 1 };
    }

    /// <summary>Sets the properties of a map; where it replaces, those that the map does not have are taken away.</summary>
    public void SetProperties(Value entity, IReadOnlyList<KeyValuePair<string, Value>> map, bool adds)
    {
        if (entity.IsNull) return;
        if (!adds)
        {
            foreach (var key in KeysOf(entity))
                if (!map.Any(entry => entry.Key == key)) SetProperty(entity, key, default);
        }

        foreach (var (key, value) in map) SetProperty(entity, key, value);
    }

    public void AddLabels(Value entity, IEnumerable<string> labels)
    {
        if (entity.IsNull) return;
        var node = NodeAt(NodeId(entity));
        foreach (var label in labels)
        {
            if (node.Has(label)) continue;
            _pending.Transaction.AddLabel(node, label);
            _pending.UncheckedNodes.Add(node.Id);
            _counters = _counters with { LabelsAdded = _counters.LabelsAdded + 1 };
        }
    }

    public void RemoveLabels(Value entity, IEnumerable<string> labels)
    {
        if (entity.IsNull) return;
        var node = NodeAt(NodeId(entity));
        foreach (var label in labels)
        {
            if (!node.Has(label)) continue;
            _pending.Transaction.RemoveLabel(node, label);
            _pending.UncheckedNodes.Add(node.Id);
            _counters = _counters with { LabelsRemoved = _counters.LabelsRemoved + 1 };
        }
    }

    public void DeleteRelationship(int id)
    {
        if (!Graph.HasRelationship(id)) return;
        _deletedTypes[id] = RelationshipAt(id).TypeName;
        _pending.UncheckedRelationships.Add(id);
        _pending.Transaction.Delete(RelationshipAt(id));
        _counters = _counters with { RelationshipsDeleted = _counters.RelationshipsDeleted + 1 };
    }

    /// <exception cref="CypherException">The node still has relationships, and <paramref name="detach"/> is false.</exception>
    public void DeleteNode(int id, bool detach)
    {
        if (!Graph.HasNode(id)) return;
        var node = NodeAt(id);
        var degree = node.Degree(Direction.Both);
        if (degree > 0 && !detach)
        {
            throw new CypherException(CypherErrorKind.ConstraintVerificationFailed, "DeleteConnectedNode",
                $"The node {id} cannot be deleted, because it still has {degree} relationship(s). Delete them first, or use DETACH DELETE.");
        }

        var removed = _pending.Transaction.DetachDelete(node);
        _pending.UncheckedNodes.Add(id);
        _counters = _counters with
        {
            NodesDeleted = _counters.NodesDeleted + 1,
            RelationshipsDeleted = _counters.RelationshipsDeleted + removed,
        };
    }

    /// <summary>The type of a relationship that is no longer there, by which it can still be told.</summary>
    public string? TypeOfDeleted(int relationship) => _deletedTypes.GetValueOrDefault(relationship);

    private static PendingChanges Begin(PropertyGraph graph, SchemaCatalog catalog, TimeSpan? timeLimit, CancellationToken cancellation)
    {
        var pending = new PendingChanges(Wait(graph, timeLimit, cancellation));
        catalog.Begin(pending);
        return pending;
    }

    // Whoever waits for another to write can be stopped, and runs out of time, as if it did something.
    private static GraphTransaction Wait(PropertyGraph graph, TimeSpan? timeLimit, CancellationToken cancellation)
    {
        if (timeLimit is not { } limit) return graph.BeginTransaction(cancellation);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        stop.CancelAfter(limit);
        try
        {
            return graph.BeginTransaction(stop.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new CypherException(CypherErrorKind.TransactionTimedOut, null,
                $"The query waited {limit.TotalSeconds:0.###} s, its time limit, for another to end that writes. Run it again, or raise the limit.");
        }
    }

    private static long Size((string Key, Value Value)[] properties) =>
        properties.Sum(property => BytesPerProperty + Footprint.Of(property.Value));

    private static int NodeId(Value entity) => entity.Kind == ValueKind.Node
        ? entity.AsNodeId()
        : throw CypherException.Type("InvalidArgumentType", $"Only nodes have labels that can be changed, not {Described.Kind(entity)}.");

    private static int RelationshipId(Value entity) => entity.Kind == ValueKind.Relationship
        ? entity.AsRelationshipId()
        : throw CypherException.Type("InvalidArgumentType", $"Only nodes and relationships have properties that can be set, not {Described.Kind(entity)}.");

    private static (string Key, Value Value)[] Stored(IEnumerable<KeyValuePair<string, Value>> properties)
    {
        var stored = new List<(string, Value)>();
        foreach (var (key, value) in properties)
        {
            Storable.Check(key, value);
            if (!value.IsNull) stored.Add((key, value));
        }

        return [.. stored];
    }

    private List<string> KeysOf(Value entity)
    {
        var properties = entity.Kind == ValueKind.Node
            ? NodeAt(entity.AsNodeId()).Properties
            : RelationshipAt(RelationshipId(entity)).Properties;
        var keys = new List<string>();
        foreach (var property in properties) keys.Add(property.Name);
        return keys;
    }

    private Node NodeAt(int id) => Graph.TryGetNode(id, out var node) ? node : throw Gone("node", id);

    private Relationship RelationshipAt(int id) => Graph.TryGetRelationship(id, out var relationship) ? relationship : throw Gone("relationship", id);

    private static CypherException Gone(string what, int id) =>
        new(CypherErrorKind.EntityNotFound, "DeletedEntityAccess", $"The {what} {id} has been deleted, so it cannot be written to.");
}
