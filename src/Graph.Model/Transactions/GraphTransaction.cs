namespace Graph.Model;

/// <summary>One change of a graph, of any number of steps: it takes effect as a whole at <see cref="Commit"/>, or not at all.</summary>
/// <remarks>
/// Not thread-safe. Holds the graph's one place for writers until it is committed, rolled back or disposed; disposing
/// without a commit rolls back. Cost grows with what is changed, not with the graph. Labels of a node with
/// relationships cost as much as it has relationships, since these are counted by label.
/// </remarks>
public sealed class GraphTransaction : IDisposable
{
    private readonly PropertyGraph _graph;
    private readonly GraphSnapshot _draft;
    private bool _open = true;

    // Set while a step runs: a step that stopped half-way must not be committed.
    private bool _broken;

    internal GraphTransaction(PropertyGraph graph)
    {
        _graph = graph;
        _draft = graph.Snapshot.Fork();
    }

    /// <summary>The graph as this transaction sees it, its own changes included. After the commit, the state that it made.</summary>
    public GraphSnapshot Graph => _draft;

    /// <summary>Adds a node with labels and properties; null values are left out.</summary>
    /// <exception cref="ArgumentException">A label or key is empty, or a list is nested more than 100 deep.</exception>
    public Node AddNode(ReadOnlySpan<string> labels, params ReadOnlySpan<(string Key, Value Value)> properties)
    {
        EnsureOpen();
        CheckNames(labels);
        CheckProperties(properties);
        _broken = true;
        var id = _draft.AddNode(SetOf(labels));
        foreach (var (key, value) in properties) _draft.NodeColumns.Set(id, _draft.KeyTable.Add(key), value);
        _draft.Touch(id);
        _broken = false;
        return new Node(_draft, id);
    }

    /// <summary>Adds a relationship with properties; null values are left out.</summary>
    /// <exception cref="KeyNotFoundException">One of the nodes is not there.</exception>
    /// <exception cref="ArgumentException">The type or a key is empty, or a list is nested more than 100 deep.</exception>
    public Relationship AddRelationship(string type, Node source, Node target, params ReadOnlySpan<(string Key, Value Value)> properties)
    {
        Check(source);
        Check(target);
        ArgumentException.ThrowIfNullOrEmpty(type);
        CheckProperties(properties);
        _broken = true;
        var id = _draft.AddRelationship(GraphBuilder.AddType(_draft, type), source.Id, target.Id);
        foreach (var (key, value) in properties) _draft.RelationshipColumns.Set(id, _draft.KeyTable.Add(key), value);
        _broken = false;
        return new Relationship(_draft, id);
    }

    /// <summary>Sets a property of a node; null takes it away.</summary>
    /// <exception cref="KeyNotFoundException">The node is not there.</exception>
    /// <exception cref="ArgumentException">The key is empty, or a list is nested more than 100 deep.</exception>
    public void SetProperty(Node node, string key, Value value)
    {
        Check(node);
        CheckProperties([(key, value)]);
        if (value.IsNull && _draft.KeyTable.Find(key) < 0) return;
        _broken = true;
        _draft.NodeColumns.Set(node.Id, _draft.KeyTable.Add(key), value);
        _draft.Touch(node.Id);
        _broken = false;
    }

    /// <summary>Sets a property of a relationship; null takes it away.</summary>
    /// <exception cref="KeyNotFoundException">The relationship is not there.</exception>
    /// <exception cref="ArgumentException">The key is empty, or a list is nested more than 100 deep.</exception>
    public void SetProperty(Relationship relationship, string key, Value value)
    {
        Check(relationship);
        CheckProperties([(key, value)]);
        if (value.IsNull && _draft.KeyTable.Find(key) < 0) return;
        _broken = true;
        _draft.RelationshipColumns.Set(relationship.Id, _draft.KeyTable.Add(key), value);
        _broken = false;
    }

    /// <summary>Gives a node a label; nothing happens if it has it.</summary>
    /// <exception cref="KeyNotFoundException">The node is not there.</exception>
    public void AddLabel(Node node, string label)
    {
        Check(node);
        CheckNames([label]);
        _broken = true;
        var labels = _draft.LabelSets[_draft.SetOfNode[node.Id] - 1];
        _draft.SetLabels(node.Id, _draft.LabelSets.Add([.. labels, _draft.LabelTable.Add(label)]));
        _draft.Touch(node.Id);
        _broken = false;
    }

    /// <summary>Takes a label from a node; nothing happens if it does not have it.</summary>
    /// <exception cref="KeyNotFoundException">The node is not there.</exception>
    public void RemoveLabel(Node node, string label)
    {
        Check(node);
        var number = _draft.LabelTable.Find(label);
        if (number < 0) return;
        _broken = true;
        var labels = _draft.LabelSets[_draft.SetOfNode[node.Id] - 1];
        _draft.SetLabels(node.Id, _draft.LabelSets.Add(Array.FindAll(labels, has => has != number)));
        _broken = false;
    }

    /// <summary>Deletes a relationship.</summary>
    /// <exception cref="KeyNotFoundException">It is not there.</exception>
    public void Delete(Relationship relationship)
    {
        Check(relationship);
        _broken = true;
        _draft.RemoveRelationship(relationship.Id);
        _broken = false;
    }

    /// <summary>Deletes a node that has no relationships.</summary>
    /// <exception cref="KeyNotFoundException">It is not there.</exception>
    /// <exception cref="InvalidOperationException">It still has relationships.</exception>
    public void Delete(Node node)
    {
        Check(node);
        var degree = new Node(_draft, node.Id).Degree(Direction.Both);
        if (degree > 0) throw new InvalidOperationException($"Node {node.Id} still has relationships; delete them first, or detach.");
        _broken = true;
        _draft.RemoveNode(node.Id);
        _broken = false;
    }

    /// <summary>Deletes a node and the relationships that it has, and says how many those were.</summary>
    /// <exception cref="KeyNotFoundException">It is not there.</exception>
    public int DetachDelete(Node node)
    {
        Check(node);
        _broken = true;
        var relationships = new Node(_draft, node.Id).Relationships(Direction.Both).ToArray();
        // From the end, so that little moves in the node's own lists.
        for (var i = relationships.Length - 1; i >= 0; i--) _draft.RemoveRelationship(relationships[i].Id);
        _draft.RemoveNode(node.Id);
        _broken = false;
        return relationships.Length;
    }

    /// <summary>Makes the changes the graph's state and says which. The transaction is over.</summary>
    /// <exception cref="InvalidOperationException">It is over already, or a step of it broke off half-way.</exception>
    public GraphSnapshot Commit()
    {
        EnsureOpen();
        _open = false;
        try
        {
            _graph.Publish(_draft);
            return _draft;
        }
        finally
        {
            _graph.EndWriting();
        }
    }

    /// <summary>Forgets the changes. Nothing happens if the transaction is over.</summary>
    public void Rollback()
    {
        if (!_open) return;
        _open = false;
        _graph.EndWriting();
    }

    /// <summary>Rolls back unless committed.</summary>
    public void Dispose() => Rollback();

    private int SetOf(ReadOnlySpan<string> labels)
    {
        var numbers = new int[labels.Length];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = _draft.LabelTable.Add(labels[i]);
        return _draft.LabelSets.Add(numbers);
    }

    private void EnsureOpen()
    {
        if (!_open) throw new InvalidOperationException("The transaction is over.");
        if (_broken) throw new InvalidOperationException("A step of the transaction broke off half-way; only rolling back is left.");
    }

    private void Check(Node node)
    {
        EnsureOpen();
        if (node.Graph?.Lineage != _draft.Lineage || !_draft.HasNode(node.Id)) throw GraphSnapshot.NoNode(node.Id);
    }

    private void Check(Relationship relationship)
    {
        EnsureOpen();
        if (relationship.Graph?.Lineage != _draft.Lineage || !_draft.HasRelationship(relationship.Id))
            throw new KeyNotFoundException($"There is no relationship {relationship.Id}.");
    }

    private static void CheckNames(ReadOnlySpan<string> names)
    {
        foreach (var name in names) ArgumentException.ThrowIfNullOrEmpty(name);
    }

    private static void CheckProperties(ReadOnlySpan<(string Key, Value Value)> properties)
    {
        foreach (var (key, value) in properties)
        {
            ArgumentException.ThrowIfNullOrEmpty(key);
            ColumnSet.Check(value);
        }
    }
}
