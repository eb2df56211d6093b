namespace Graph.Export;

/// <summary>What a script of Cypher holds besides the graph.</summary>
public sealed record CypherScriptOptions
{
    /// <summary>The property that nodes are found by, if all have a label and a text of their own there. Default <c>id</c>.</summary>
    public string IdKey { get; init; } = "id";

    /// <summary>Commands on the schema, without semicolons, run after the constraints. None by default.</summary>
    public IReadOnlyList<string> Commands { get; init; } = [];
}
