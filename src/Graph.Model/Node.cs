namespace Graph.Model;

/// <summary>A view of one node in one state of a graph. Equal to views of the same node in other states.</summary>
public readonly struct Node : IEquatable<Node>
{
    internal Node(GraphSnapshot graph, int id)
    {
        Graph = graph;
        Id = id;
    }

    /// <summary>The state that this is a view of.</summary>
    public GraphSnapshot Graph { get; }

    /// <summary>The node's number; stays the same while the graph lives, and is never given to another.</summary>
    public int Id { get; }

    /// <summary>Whether it is there in this state.</summary>
    public bool Exists => Graph.HasNode(Id);

    /// <summary>The set of its labels, shared with all nodes that have the same.</summary>
    public LabelSet LabelSet => new(Math.Max(0, Graph.SetOfNode[Id] - 1));

    /// <summary>The names of its labels, in the order in which the graph first saw them.</summary>
    public IReadOnlyList<string> Labels => Graph.NamesOf(LabelSet);

    /// <summary>Its properties, by key number.</summary>
    public PropertyWalk Properties => new(Graph, Graph.NodeColumns, Id);

    /// <summary>A property's value, null where it has none.</summary>
    public Value this[PropertyKey key] => Graph.NodeColumns.Get(Id, key.Number);

    /// <summary>A property's value, null where it has none.</summary>
    public Value this[string key] => Graph.NodeColumns.Get(Id, Graph.KeyTable.Find(key));

    /// <summary>Whether it has the label.</summary>
    public bool Has(Label label) => Graph.SetOfNode[Id] is > 0 and var set && Graph.LabelSets.Contains(set - 1, label.Number);

    /// <summary>Whether it has the label of that name.</summary>
    public bool Has(string label) => Graph.TryGetLabel(label, out var known) && Has(known);

    /// <summary>The text of a property as UTF-8, without making a string, where the graph holds it so; false says to read <see cref="this[PropertyKey]"/>.</summary>
    public bool TryGetUtf8(PropertyKey key, out ReadOnlySpan<byte> text)
    {
        text = default;
        return Graph.NodeColumns[key.Number] is { } column && column.TryGetUtf8(Id, out text);
    }

    /// <summary>The relationships that start here.</summary>
    public RelationshipWalk Outgoing() => new(Graph, Id, -1, Direction.Outgoing);

    /// <summary>The relationships of one type that start here.</summary>
    public RelationshipWalk Outgoing(RelationshipType type) => new(Graph, Id, type.Number, Direction.Outgoing);

    /// <summary>The relationships that end here.</summary>
    public RelationshipWalk Incoming() => new(Graph, Id, -1, Direction.Incoming);

    /// <summary>The relationships of one type that end here.</summary>
    public RelationshipWalk Incoming(RelationshipType type) => new(Graph, Id, type.Number, Direction.Incoming);

    /// <summary>The relationships in the direction given, of one type or of all.</summary>
    public RelationshipWalk Relationships(Direction direction, RelationshipType? type = null) =>
        new(Graph, Id, type?.Number ?? -1, direction);

    /// <summary>The relationships of one type as arrays of numbers, for tight loops.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="direction"/> is <see cref="Direction.Both"/>, which is two of them.</exception>
    public AdjacencySpan Adjacency(Direction direction, RelationshipType type)
    {
        ArgumentOutOfRangeException.ThrowIfEqual((int)direction, (int)Direction.Both, nameof(direction));
        var page = (direction == Direction.Outgoing ? Graph.OutgoingPages : Graph.IncomingPages)[Id >> AdjacencyPage.Bits];
        return page is null
            ? new AdjacencySpan(type.Number, default, default, 0)
            : page.OfType(Id & AdjacencyPage.Size - 1, type.Number);
    }

    /// <summary>The number of relationships, of one type or of all; read, not counted. A self-loop counts twice under <see cref="Direction.Both"/>.</summary>
    public int Degree(Direction direction, RelationshipType? type = null)
    {
        if (direction == Direction.Both) return Degree(Direction.Outgoing, type) + Degree(Direction.Incoming, type);
        var page = (direction == Direction.Outgoing ? Graph.OutgoingPages : Graph.IncomingPages)[Id >> AdjacencyPage.Bits];
        if (page is null) return 0;
        var slot = Id & AdjacencyPage.Size - 1;
        return type is { } wanted ? page.OfType(slot, wanted.Number).Count : page.Degree(slot);
    }

    /// <inheritdoc/>
    public bool Equals(Node other) => Id == other.Id && Graph?.Lineage == other.Graph?.Lineage;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Node other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Id;

    /// <summary>Id and labels, as in <c>(3:Entity:Company)</c>.</summary>
    public override string ToString() => $"({Id}{string.Concat(Labels.Select(label => ":" + label))})";

    /// <summary>Whether both are the same node.</summary>
    public static bool operator ==(Node left, Node right) => left.Equals(right);

    /// <summary>Whether both are different nodes.</summary>
    public static bool operator !=(Node left, Node right) => !left.Equals(right);
}
