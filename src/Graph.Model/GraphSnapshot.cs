namespace Graph.Model;

/// <summary>
/// One state of a <see cref="PropertyGraph"/>: nodes with sets of labels, relationships of one type each, typed
/// properties. It never changes, so any number of threads may read it while the graph goes on.
/// </summary>
/// <remarks>
/// The state that <see cref="GraphTransaction.Graph"/> gives is the exception: it shows its transaction's changes as
/// they are made, and belongs to that transaction's thread until the commit.
/// </remarks>
public sealed partial class GraphSnapshot
{
    /// <summary>The number of nodes.</summary>
    public int NodeCount { get; internal set; }

    /// <summary>The number of relationships.</summary>
    public int RelationshipCount { get; internal set; }

    /// <summary>The names of all labels ever used, by number.</summary>
    public IReadOnlyList<string> LabelNames => LabelTable.Names;

    /// <summary>The names of all relationship types ever used, by number.</summary>
    public IReadOnlyList<string> TypeNames => TypeTable.Names;

    /// <summary>The names of all property keys ever used, by number.</summary>
    public IReadOnlyList<string> KeyNames => KeyTable.Names;

    /// <summary>All nodes.</summary>
    public NodeScan Nodes => new(this, -1);

    /// <summary>All relationships.</summary>
    public RelationshipScan Relationships => new(this, -1);

    /// <summary>The label of that name; false if no node ever had it.</summary>
    public bool TryGetLabel(string name, out Label label)
    {
        label = new Label(LabelTable.Find(name));
        return label.Number >= 0;
    }

    /// <summary>The relationship type of that name; false if no relationship ever had it.</summary>
    public bool TryGetType(string name, out RelationshipType type)
    {
        type = new RelationshipType(TypeTable.Find(name));
        return type.Number >= 0;
    }

    /// <summary>The property key of that name; false if nothing ever had it.</summary>
    public bool TryGetKey(string name, out PropertyKey key)
    {
        key = new PropertyKey(KeyTable.Find(name));
        return key.Number >= 0;
    }

    /// <summary>The label's name.</summary>
    public string NameOf(Label label) => LabelTable[label.Number];

    /// <summary>The relationship type's name.</summary>
    public string NameOf(RelationshipType type) => TypeTable[type.Number];

    /// <summary>The property key's name.</summary>
    public string NameOf(PropertyKey key) => KeyTable[key.Number];

    /// <summary>The names of the labels in a set, by label number.</summary>
    public IReadOnlyList<string> NamesOf(LabelSet set) => Array.ConvertAll(LabelSets[set.Number], label => LabelTable[label]);

    /// <summary>The node with that id, of any size; false if there is none.</summary>
    public bool TryGetNode(long id, out Node node)
    {
        node = new Node(this, (int)id);
        return HasNode(id);
    }

    /// <summary>The node with that id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Node GetNode(long id) => TryGetNode(id, out var node) ? node : throw NoNode(id);

    /// <summary>The relationship with that id, of any size; false if there is none.</summary>
    public bool TryGetRelationship(long id, out Relationship relationship)
    {
        relationship = new Relationship(this, (int)id);
        return HasRelationship(id);
    }

    /// <summary>The relationship with that id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Relationship GetRelationship(long id) =>
        TryGetRelationship(id, out var relationship) ? relationship : throw new KeyNotFoundException($"There is no relationship {id}.");

    /// <summary>The nodes with a label.</summary>
    public NodeScan NodesWith(Label label) => new(this, label.Number < 0 ? int.MaxValue : label.Number);

    /// <summary>The nodes with the label of that name; none if there is no such label.</summary>
    public NodeScan NodesWith(string label) => NodesWith(new Label(LabelTable.Find(label)));

    /// <summary>The relationships of a type.</summary>
    public RelationshipScan RelationshipsOf(RelationshipType type) => new(this, type.Number < 0 ? int.MaxValue : type.Number);

    /// <summary>The relationships of the type of that name; none if there is no such type.</summary>
    public RelationshipScan RelationshipsOf(string type) => RelationshipsOf(new RelationshipType(TypeTable.Find(type)));

    /// <summary>The number of nodes with a label. Costs as much as there are different sets of labels.</summary>
    public int CountNodes(Label label)
    {
        var count = 0;
        for (var set = 0; set < LabelSets.Count; set++)
            if (LabelSets.Contains(set, label.Number)) count += LabelSets.NodesIn(set);
        return count;
    }

    /// <summary>
    /// The number of relationships of a type that lead from nodes with one label to nodes with another; null stands
    /// for any. Costs as much as there are different combinations of label sets and types, not relationships.
    /// </summary>
    public int CountRelationships(RelationshipType? type = null, Label? source = null, Label? target = null) =>
        RelationshipsByLabels.Sum(LabelSets, source?.Number ?? -1, type?.Number ?? -1, target?.Number ?? -1);

    internal bool HasNode(long id) => id >= 0 && id < NodeLimit && SetOfNode[(int)id] != 0;

    internal bool HasRelationship(long id) => id >= 0 && id < RelationshipLimit && TypeOf[(int)id] != 0;

    internal static KeyNotFoundException NoNode(long id) => new($"There is no node {id}.");
}
