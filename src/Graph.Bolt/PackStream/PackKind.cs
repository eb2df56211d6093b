namespace Graph.Bolt.PackStream;

/// <summary>The types of PackStream (specification, "Data types").</summary>
internal enum PackKind
{
    Null,
    Boolean,
    Integer,
    Float,
    Bytes,
    Text,
    List,
    Map,
    Structure,
}
