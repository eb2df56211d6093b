using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Graph.Model;

/// <summary>Builds a graph at once, in its compact form: nodes first come, first numbered, then relationships between them.</summary>
/// <remarks>Not thread-safe. Properties are cheapest right after their node or relationship was added, before the next 256.</remarks>
public sealed class GraphBuilder
{
    private readonly GraphSnapshot _graph = new(new GraphLineage(), maxOpenPages: 1);
    private readonly Dictionary<RelationshipCounts.Key, int> _counts = [];
    private RelationshipCounts.Key _lastKey = new(-1, -1, -1);
    private int _lastCount;
    private bool _built;

    /// <summary>The number of nodes so far.</summary>
    public int NodeCount => _graph.NodeCount;

    /// <summary>The number of relationships so far.</summary>
    public int RelationshipCount => _graph.RelationshipCount;

    /// <summary>The set of the labels given; order and repetition do not matter.</summary>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    public LabelSet Labels(params ReadOnlySpan<string> names)
    {
        var numbers = new int[names.Length];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = Graph.LabelTable.Add(names[i]);
        return new LabelSet(Graph.LabelSets.Add(numbers));
    }

    /// <summary>The relationship type of that name.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="InvalidOperationException">There are 65,534 types already.</exception>
    public RelationshipType Type(string name) => new(AddType(Graph, name));

    /// <summary>The property key of that name.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public PropertyKey Key(string name) => new(Graph.KeyTable.Add(name));

    /// <summary>Adds a node and says its id: 0 for the first, then one more each time.</summary>
    public int AddNode(LabelSet labels) => Graph.AddNode(labels.Number);

    /// <summary>Adds a node with labels and properties and says its id. Null values are left out.</summary>
    public int AddNode(ReadOnlySpan<string> labels, params ReadOnlySpan<(string Key, Value Value)> properties)
    {
        foreach (var (_, value) in properties) ColumnSet.Check(value);
        var id = AddNode(Labels(labels));
        foreach (var (key, value) in properties) Graph.NodeColumns.Set(id, Key(key).Number, value);
        return id;
    }

    /// <summary>Adds a relationship and says its id: 0 for the first, then one more each time.</summary>
    /// <exception cref="KeyNotFoundException">One of the nodes has not been added.</exception>
    public int AddRelationship(RelationshipType type, int source, int target)
    {
        var graph = Graph;
        if (!graph.HasNode(source)) throw GraphSnapshot.NoNode(source);
        if (!graph.HasNode(target)) throw GraphSnapshot.NoNode(target);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)type.Number, (uint)graph.TypeTable.Count, nameof(type));
        Count(new RelationshipCounts.Key(graph.SetOfNode[source] - 1, type.Number, graph.SetOfNode[target] - 1));
        return graph.AddRelationshipRecord(type.Number, source, target);
    }

    /// <summary>Adds a relationship with properties and says its id. Null values are left out.</summary>
    /// <exception cref="KeyNotFoundException">One of the nodes has not been added.</exception>
    public int AddRelationship(string type, int source, int target, params ReadOnlySpan<(string Key, Value Value)> properties)
    {
        foreach (var (_, value) in properties) ColumnSet.Check(value);
        var id = AddRelationship(Type(type), source, target);
        foreach (var (key, value) in properties) Graph.RelationshipColumns.Set(id, Key(key).Number, value);
        return id;
    }

    /// <summary>Sets a property of a node that has been added; null takes it away.</summary>
    /// <exception cref="KeyNotFoundException">There is no such node.</exception>
    /// <exception cref="ArgumentException">The value is a list nested more than 100 deep.</exception>
    public void SetNodeProperty(int node, PropertyKey key, Value value)
    {
        if ((uint)node >= (uint)Graph.NodeLimit) throw GraphSnapshot.NoNode(node);
        ColumnSet.Check(value);
        _graph.NodeColumns.Set(node, key.Number, value);
    }

    /// <summary>Sets a property of a relationship that has been added; null takes it away.</summary>
    /// <exception cref="KeyNotFoundException">There is no such relationship.</exception>
    /// <exception cref="ArgumentException">The value is a list nested more than 100 deep.</exception>
    public void SetRelationshipProperty(int relationship, PropertyKey key, Value value)
    {
        if ((uint)relationship >= (uint)Graph.RelationshipLimit)
            throw new KeyNotFoundException($"There is no relationship {relationship}.");
        ColumnSet.Check(value);
        _graph.RelationshipColumns.Set(relationship, key.Number, value);
    }

    /// <summary>The graph. The builder is spent afterwards.</summary>
    public PropertyGraph Build()
    {
        var graph = Graph;
        _built = true;
        Count(new RelationshipCounts.Key(-1, -1, -1));
        _counts.Remove(new RelationshipCounts.Key(-1, -1, -1));
        graph.RelationshipsByLabels = new RelationshipCounts(_counts.ToImmutableDictionary());
        AdjacencyBuilder.Build(graph);
        return new PropertyGraph(graph.Share());
    }

    private GraphSnapshot Graph => _built ? throw new InvalidOperationException("The graph has been built.") : _graph;

    internal static int AddType(GraphSnapshot graph, string name)
    {
        var number = graph.TypeTable.Find(name);
        if (number >= 0) return number;
        if (graph.TypeTable.Count == GraphSnapshot.MaxTypes - 1)
            throw new InvalidOperationException($"A graph has at most {GraphSnapshot.MaxTypes - 1} relationship types.");
        return graph.TypeTable.Add(name);
    }

    // Relationships mostly come in runs of one kind, so the dictionary is asked once a run.
    private void Count(RelationshipCounts.Key key)
    {
        if (key == _lastKey)
        {
            _lastCount++;
            return;
        }

        CollectionsMarshal.GetValueRefOrAddDefault(_counts, _lastKey, out _) += _lastCount;
        _lastKey = key;
        _lastCount = 1;
    }
}
