namespace Graph.Cypher.Procedures;

/// <summary>The procedures that every engine has, after Neo4j 5 (Operations manual, "Procedures").</summary>
internal static class BuiltInProcedures
{
    public static IEnumerable<Procedure> Of(CypherEngine engine) =>
    [
        .. TokenProcedures.All,
        .. SchemaProcedures.Of(engine.Catalog),
        .. FullTextProcedures.Of(engine.Catalog),
        .. ServerProcedures.Of(engine),
    ];
}
