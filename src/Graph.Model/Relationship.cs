using QuikGraph;

namespace Graph.Model;

/// <summary>A view of one relationship in one state of a graph. Equal to views of the same relationship in other states.</summary>
public readonly struct Relationship : IEquatable<Relationship>, IEdge<Node>
{
    internal Relationship(GraphSnapshot graph, int id)
    {
        Graph = graph;
        Id = id;
    }

    /// <summary>The state that this is a view of.</summary>
    public GraphSnapshot Graph { get; }

    /// <summary>The relationship's number; stays the same while the graph lives, and is never given to another.</summary>
    public int Id { get; }

    /// <summary>The id of the node it starts at.</summary>
    public int SourceId => Graph.SourceOf[Id];

    /// <summary>The id of the node it ends at.</summary>
    public int TargetId => Graph.TargetOf[Id];

    /// <summary>The node it starts at.</summary>
    public Node Source => new(Graph, SourceId);

    /// <summary>The node it ends at.</summary>
    public Node Target => new(Graph, TargetId);

    /// <summary>Its type.</summary>
    public RelationshipType Type => new(Graph.TypeOf[Id] - 1);

    /// <summary>Its type's name.</summary>
    public string TypeName => Graph.NameOf(Type);

    /// <summary>Whether it is there in this state.</summary>
    public bool Exists => Graph.HasRelationship(Id);

    /// <summary>Its properties, by key number.</summary>
    public PropertyWalk Properties => new(Graph, Graph.RelationshipColumns, Id);

    /// <summary>A property's value, null where it has none.</summary>
    public Value this[PropertyKey key] => Graph.RelationshipColumns.Get(Id, key.Number);

    /// <summary>A property's value, null where it has none.</summary>
    public Value this[string key] => Graph.RelationshipColumns.Get(Id, Graph.KeyTable.Find(key));

    /// <summary>The end that is not <paramref name="node"/>; for a self-loop, the node itself.</summary>
    public Node OtherEnd(Node node) => new(Graph, SourceId == node.Id ? TargetId : SourceId);

    /// <inheritdoc/>
    public bool Equals(Relationship other) => Id == other.Id && Graph?.Lineage == other.Graph?.Lineage;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Relationship other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Id;

    /// <summary>Type and ends by id, as in <c>(3)-[7:OWNS]->(5)</c>.</summary>
    public override string ToString() => $"({SourceId})-[{Id}:{TypeName}]->({TargetId})";

    /// <summary>Whether both are the same relationship.</summary>
    public static bool operator ==(Relationship left, Relationship right) => left.Equals(right);

    /// <summary>Whether both are different relationships.</summary>
    public static bool operator !=(Relationship left, Relationship right) => !left.Equals(right);
}
