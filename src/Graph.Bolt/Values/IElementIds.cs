namespace Graph.Bolt;

/// <summary>How a server names the nodes and relationships of its graph.</summary>
public interface IElementIds
{
    /// <summary>The identifier of the node with that id.</summary>
    string OfNode(long id);

    /// <summary>The identifier of the relationship with that id.</summary>
    string OfRelationship(long id);
}
