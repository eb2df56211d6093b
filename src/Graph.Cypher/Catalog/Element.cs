using Graph.Model;

namespace Graph.Cypher.Catalog;

/// <summary>A node or relationship of one state, where both are met alike.</summary>
internal readonly record struct Element(GraphSnapshot Graph, int Id, bool IsRelationship)
{
    public bool Exists => IsRelationship ? Graph.HasRelationship(Id) : Graph.HasNode(Id);

    /// <summary>As an error message names it.</summary>
    public string Name => $"{(IsRelationship ? "Relationship" : "Node")}({Id})";

    public Value this[string key] => IsRelationship ? Graph.GetRelationship(Id)[key] : Graph.GetNode(Id)[key];

    public Value ToValue() => IsRelationship ? Value.OfRelationship(Id) : Value.OfNode(Id);

    /// <summary>Whether it is there and has the label or type.</summary>
    public bool Has(string label)
    {
        if (!Exists) return false;
        return IsRelationship ? Graph.GetRelationship(Id).TypeName == label : Graph.GetNode(Id).Has(label);
    }

    /// <summary>All with a label or type.</summary>
    public static IEnumerable<Element> With(GraphSnapshot graph, string label, bool areRelationships) => areRelationships
        ? graph.RelationshipsOf(label).Select(relationship => new Element(graph, relationship.Id, true))
        : graph.NodesWith(label).Select(node => new Element(graph, node.Id, false));
}
