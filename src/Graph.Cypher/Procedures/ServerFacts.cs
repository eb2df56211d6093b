namespace Graph.Cypher.Procedures;

/// <summary>What a client of Neo4j 5 expects to be told about the server it speaks to.</summary>
internal static class ServerFacts
{
    public const string Database = "neo4j";
    public const string SystemDatabase = "system";
    public const string Address = "localhost:7687";
    public const string Component = "Neo4j Kernel";

    /// <summary>The version whose Cypher, columns and error codes are followed.</summary>
    public const string Version = "5.26.0";

    public const string Edition = "community";
}
