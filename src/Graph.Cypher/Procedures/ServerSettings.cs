using System.Globalization;

namespace Graph.Cypher.Procedures;

internal sealed record ServerSetting(string Name, string Value, string Description, string ValidValues)
{
    /// <summary>Whether dbms.clientConfig() tells it to clients.</summary>
    public bool IsForClients { get; init; }
}

/// <summary>The settings that clients ask for, under the names that Neo4j has for them.</summary>
internal static class ServerSettings
{
    private const string YesOrNo = "a boolean";

    public static IEnumerable<ServerSetting> Of(CypherOptions options) =>
    [
        new("browser.allow_outgoing_connections", "false", "Whether Browser may connect to anything but this server.", YesOrNo) { IsForClients = true },
        new("browser.credential_timeout", "0s", "How long Browser keeps credentials; 0s for as long as it is open.", "a duration") { IsForClients = true },
        new("browser.post_connect_cmd", "", "What Browser runs once it is connected.", "a string") { IsForClients = true },
        new("browser.remote_content_hostname_whitelist", "", "Hosts from which Browser may fetch guides.", "a string") { IsForClients = true },
        new("browser.retain_connection_credentials", "true", "Whether Browser remembers who was connected.", YesOrNo) { IsForClients = true },
        new("browser.retain_editor_history", "true", "Whether Browser remembers what was run.", YesOrNo) { IsForClients = true },
        new("client.allow_telemetry", "false", "Whether clients may send figures about their use to others.", YesOrNo) { IsForClients = true },
        new("db.transaction.timeout", Seconds(options.TimeLimit), "The longest that a query may run; 0s for no limit.", "a duration"),
        new("dbms.memory.transaction.max", options.MemoryLimit.ToString(CultureInfo.InvariantCulture), "The most bytes that one query may hold.", "a byte size"),
        new("dbms.security.auth_enabled", "false", "Whether clients must say who they are.", YesOrNo) { IsForClients = true },
        new("db.temporal.timezone", options.TimeZone, "The zone of dates and times that name none.", "a time zone"),
        new("initial.dbms.default_database", ServerFacts.Database, "The database that is meant where none is named.", "a database name") { IsForClients = true },
        new("server.databases.default_to_read_only", options.IsReadOnly ? "true" : "false", "Whether the graph can only be read.", YesOrNo),
        new("server.metrics.prefix", "neo4j", "What names of metrics begin with.", "a string") { IsForClients = true },
    ];

    private static string Seconds(TimeSpan? limit) => (limit?.TotalSeconds ?? 0).ToString("0.###", CultureInfo.InvariantCulture) + "s";
}
