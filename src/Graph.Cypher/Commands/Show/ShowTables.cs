namespace Graph.Cypher.Commands.Show;

/// <summary>All that SHOW shows of an engine.</summary>
internal static class ShowTables
{
    public static IEnumerable<ShowTable> Of(CypherEngine engine) =>
    [
        ShowSchema.Indexes(engine.Catalog),
        ShowSchema.Constraints(engine.Catalog),
        ShowCallables.Functions(),
        ShowCallables.Procedures(engine.Procedures),
        ShowServer.Databases(engine),
        ShowServer.OwnDatabase(engine),
        ShowTransactions.Of(engine.Running),
        ShowServer.CurrentUser(),
        ShowServer.Settings(engine.Options),
    ];
}
