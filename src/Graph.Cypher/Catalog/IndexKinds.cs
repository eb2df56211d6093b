namespace Graph.Cypher.Catalog;

/// <summary>Kinds of indexes, as CREATE and SHOW write them.</summary>
internal static class IndexKinds
{
    public const string Range = "RANGE";
    public const string Text = "TEXT";
    public const string Point = "POINT";
    public const string Lookup = "LOOKUP";
    public const string FullText = "FULLTEXT";
    public const string Vector = "VECTOR";
}
