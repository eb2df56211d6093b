namespace Graph.Export;

/// <summary>Which columns of the two files say what. Column names are compared without regard to case.</summary>
/// <remarks>
/// Headings as for <c>neo4j-admin database import</c> are known besides: <c>:ID</c>, <c>:LABEL</c>, <c>:START_ID</c>,
/// <c>:END_ID</c>, <c>:TYPE</c>, and types after a colon (<c>year:int</c>, <c>name:string</c>, <c>score:float</c>,
/// <c>active:boolean</c>, <c>born:date</c>, <c>aliases:string[]</c>).
/// </remarks>
public sealed record CsvGraphOptions
{
    /// <summary>Of a node: its id, which relationships refer to; also becomes a property. Default <c>id</c>.</summary>
    public string IdColumn { get; init; } = "id";

    /// <summary>Of a node: its labels, with <c>;</c> between them. Default <c>label</c>.</summary>
    public string LabelColumn { get; init; } = "label";

    /// <summary>Of a relationship: the id of the node it starts at. Default <c>src</c>.</summary>
    public string SourceColumn { get; init; } = "src";

    /// <summary>Of a relationship: the id of the node it ends at. Default <c>dst</c>.</summary>
    public string TargetColumn { get; init; } = "dst";

    /// <summary>Of a relationship: its type. Default <c>type</c>.</summary>
    public string TypeColumn { get; init; } = "type";

    /// <summary>What stands between labels, and between the items of a list (<c>aliases:string[]</c>). Default <c>;</c>.</summary>
    public char ArrayDelimiter { get; init; } = ';';

    /// <summary>The longest row that is read, in bytes. Default 64 MiB.</summary>
    public int MaxRowLength { get; init; } = 64 << 20;
}
