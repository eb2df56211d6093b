using System.Collections.Immutable;
using Graph.Cypher.Procedures;
using Graph.Model;
using static Graph.Cypher.Commands.Show.ShowTable;

namespace Graph.Cypher.Commands.Show;

/// <summary>SHOW DATABASES, CURRENT USER and SETTINGS: what clients ask of a server, told of the one graph that there is.</summary>
internal static class ShowServer
{
    private static readonly ImmutableArray<ShowColumn> DatabaseColumns =
    [
        Text("name"), Text("type"), Texts("aliases"), Text("access"), Text("databaseID", false), Text("serverID", false), Text("address"), Text("role"),
        Boolean("writer"), Text("requestedStatus"), Text("currentStatus"), Text("statusMessage"), Boolean("default"), Boolean("home"),
        Integer("currentPrimariesCount", false), Integer("currentSecondariesCount", false), Integer("requestedPrimariesCount", false),
        Integer("requestedSecondariesCount", false), Moment("creationTime", false), Moment("lastStartTime", false), Moment("lastStopTime", false),
        Text("store", false), Integer("lastCommittedTxn", false), Integer("replicationLag", false), Texts("constituents"), Map("options", false),
    ];

    public static ShowTable Databases(CypherEngine engine) => new(
        "DATABASES", DatabaseColumns,
        (words, _) => new[] { (ServerFacts.Database, true), (ServerFacts.SystemDatabase, false) }
            .Where(database => words.Count == 0 || words.Contains(database.Item1, StringComparer.OrdinalIgnoreCase))
            .Select(database => Row(engine, database.Item1, database.Item2)));

    /// <summary>SHOW DEFAULT DATABASE and SHOW HOME DATABASE.</summary>
    public static ShowTable OwnDatabase(CypherEngine engine) => new(
        "DATABASE",
        [.. DatabaseColumns.Select(column => column.Name is "default" or "home" ? column with { IsDefault = false } : column)],
        (_, _) => [Row(engine, ServerFacts.Database, isDefault: true)]);

    public static ShowTable CurrentUser() => new(
        "CURRENT USER",
        [Text("user"), Texts("roles"), Boolean("passwordChangeRequired"), Boolean("suspended"), Text("home")],
        (_, _) => [["", Value.List(), false, false, default]]);

    public static ShowTable Settings(CypherOptions options) => new(
        "SETTINGS",
        [
            Text("name"), Text("value"), Boolean("isDynamic"), Text("defaultValue"), Text("description"), Text("startupValue", false),
            Boolean("isExplicitlySet", false), Text("validValues", false), Boolean("isDeprecated", false),
        ],
        (words, _) => ServerSettings.Of(options).Where(setting => words.Count == 0 || words.Contains(setting.Name)).Select(setting => new Value[]
        {
            setting.Name, setting.Value, false, setting.Value, setting.Description, setting.Value, false, setting.ValidValues, false,
        }));

    private static Value[] Row(CypherEngine engine, string name, bool isDefault)
    {
        var id = Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(name.PadRight(16)[..16]));
        return
        [
            name, isDefault ? "standard" : "system", Value.List(), engine.Options.IsReadOnly ? "read-only" : "read-write", id, default, ServerFacts.Address,
            "primary", !engine.Options.IsReadOnly, "online", "online", "", isDefault, isDefault, 1, 0, isDefault ? 1 : default(Value), isDefault ? 0 : default(Value),
            default, default, default, "memory", engine.Graph.Snapshot.Version, 0, Value.List(), MapValue.Empty,
        ];
    }
}
