namespace Graph.Export;

/// <summary>How GraphML is written.</summary>
public sealed record GraphMlOptions
{
    /// <summary>
    /// Whether each node and relationship also carries a drawing with its name or type, which yEd and Gephi show and
    /// NetworkX reads as <c>label</c>. Neo4j and igraph pass over it. Default true; costs about a hundred bytes each.
    /// </summary>
    public bool Drawings { get; init; } = true;

    /// <summary>The property whose text a node's drawing shows. Default <c>name</c>.</summary>
    public string NameKey { get; init; } = "name";

    /// <summary>The text property that node ids in the file are made from where it is unique. Default <c>id</c>.</summary>
    public string IdKey { get; init; } = "id";
}
