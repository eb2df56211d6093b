using Graph.Cypher.Catalog;
using Graph.Cypher.Execution.Expressions;
using Graph.Model;

namespace Graph.Cypher.Execution.Updates;

/// <summary>Writes to a transaction's draft and counts what it wrote. Disposing without a commit forgets it all.</summary>
internal sealed class GraphUpdater(PropertyGraph graph, SchemaCatalog catalog, CancellationToken cancellation) : IDisposable
{
    private readonly Dictionary<int, string> _deletedTypes = [];
    private readonly HashSet<int> _changedNodes = [];
    private readonly HashSet<int> _changedRelationships = [];

    // Since the transaction began, for whoever follows changes.
    private readonly HashSet<int> _allNodes = [];
    private readonly HashSet<int> _allRelationships = [];
    private GraphTransaction _transaction = graph.BeginTransaction(cancellation);
    private CypherCounters _counters = new();
    private CypherCounters _committed = new();

    public GraphSnapshot Graph => _transaction.Graph;

    public CypherCounters Counters => _counters;

    /// <summary>Nodes made, changed or deleted since the last check of constraints.</summary>
    public HashSet<int> ChangedNodes => _changedNodes;

    /// <summary>Relationships made, changed or deleted since the last check of constraints.</summary>
    public HashSet<int> ChangedRelationships => _changedRelationships;

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
        ConstraintCheck.Verify(catalog, Graph, _changedNodes, _changedRelationships);
        if (catalog.IsFollowed)
        {
            _allNodes.UnionWith(_changedNodes);
            _allRelationships.UnionWith(_changedRelationships);
        }

        _changedNodes.Clear();
        _changedRelationships.Clear();
    }

    /// <summary>Makes what was written the graph's state.</summary>
    /// <exception cref="CypherException">It breaks a constraint.</exception>
    public void Commit()
    {
        Verify();
        catalog.Committing(Graph, _allNodes, _allRelationships);
        _transaction.Commit();
    }

    /// <summary>Commits, and goes on in another transaction.</summary>
    /// <inheritdoc cref="Commit"/>
    public void CommitBatch()
    {
        Commit();
        Begin();
        _committed = _counters;
    }

    /// <summary>Forgets what was written since the last commit, and goes on in another transaction.</summary>
    public void RollbackBatch()
    {
        _transaction.Rollback();
        Begin();
        _counters = _committed;
    }

    public void Dispose() => _transaction.Dispose();

    public int CreateNode(string[] labels, IEnumerable<KeyValuePair<string, Value>> properties)
    {
        var stored = Stored(properties);
        var node = _transaction.AddNode(labels, stored);
        _changedNodes.Add(node.Id);
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
        var relationship = _transaction.AddRelationship(type, NodeAt(source), NodeAt(target), stored);
        _changedRelationships.Add(relationship.Id);
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
            _transaction.SetProperty(node, key, value);
            _changedNodes.Add(node.Id);
        }
        else
        {
            var relationship = RelationshipAt(RelationshipId(entity));
            if (value.IsNull && relationship[key].IsNull) return;
            _transaction.SetProperty(relationship, key, value);
            _changedRelationships.Add(relationship.Id);
        }

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
            _transaction.AddLabel(node, label);
            _changedNodes.Add(node.Id);
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
            _transaction.RemoveLabel(node, label);
            _changedNodes.Add(node.Id);
            _counters = _counters with { LabelsRemoved = _counters.LabelsRemoved + 1 };
        }
    }

    public void DeleteRelationship(int id)
    {
        if (!Graph.HasRelationship(id)) return;
        _deletedTypes[id] = RelationshipAt(id).TypeName;
        _changedRelationships.Add(id);
        _transaction.Delete(RelationshipAt(id));
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

        var removed = _transaction.DetachDelete(node);
        _changedNodes.Add(id);
        _counters = _counters with
        {
            NodesDeleted = _counters.NodesDeleted + 1,
            RelationshipsDeleted = _counters.RelationshipsDeleted + removed,
        };
    }

    /// <summary>The type of a relationship that is no longer there, by which it can still be told.</summary>
    public string? TypeOfDeleted(int relationship) => _deletedTypes.GetValueOrDefault(relationship);

    public void Count(Func<CypherCounters, CypherCounters> change) => _counters = change(_counters);

    private void Begin()
    {
        _transaction = graph.BeginTransaction(cancellation);
        _changedNodes.Clear();
        _changedRelationships.Clear();
        _allNodes.Clear();
        _allRelationships.Clear();
    }

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
