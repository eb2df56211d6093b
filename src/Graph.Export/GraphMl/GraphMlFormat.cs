namespace Graph.Export;

/// <summary>Names that GraphML and its readers know.</summary>
internal static class GraphMlFormat
{
    public const string Namespace = "http://graphml.graphdrawing.org/xmlns";
    public const string Drawings = "http://www.yworks.com/xml/graphml";

    /// <summary>Of our own attributes, which keep what GraphML's types cannot say.</summary>
    public const string Exact = "urn:graph:exact";

    // Neo4j's import asks for these two by key id.
    public const string LabelsKey = "labels";
    public const string TypeKey = "label";

    // The ids that yEd itself gives; Gephi takes what they hold for the label.
    public const string NodeDrawingKey = "d3";
    public const string EdgeDrawingKey = "d7";

    /// <summary>The type of a relationship in a file that does not say one; as in Neo4j's import.</summary>
    public const string UnknownType = "UNKNOWN";
}
