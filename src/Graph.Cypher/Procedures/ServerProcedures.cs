using System.Globalization;
using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Procedures;

/// <summary>What clients ask a server about itself.</summary>
internal static class ServerProcedures
{
    public static IEnumerable<Procedure> Of(CypherEngine engine)
    {
        var start = engine.Options.Clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        return
        [
            Dbms("dbms.components", [Text("name"), Texts("versions"), Text("edition")], "The server's parts and their versions.",
                static _ => [[ServerFacts.Component, Value.List([ServerFacts.Version]), ServerFacts.Edition]]),
            Dbms("dbms.clientConfig", [Text("name"), Text("description"), Text("value"), Boolean("dynamic")], "Settings that are meant for clients.",
                _ => ServerSettings.Of(engine.Options).Where(setting => setting.IsForClients).Select(Row)),
            Dbms("dbms.listConfig", [Text("name"), Text("description"), Text("value"), Boolean("dynamic")], "Settings whose names contain a text.",
                arguments => ServerSettings.Of(engine.Options)
                    .Where(setting => !arguments[0].TryGetText(out var part) || setting.Name.Contains(part, StringComparison.OrdinalIgnoreCase)).Select(Row))
                with { Inputs = [new("searchString", CypherType.String, "STRING", "")] },
            Dbms("dbms.showCurrentUser", [Text("username"), Texts("roles"), Texts("flags")], "Who is connected: nobody by name, since there are no users.",
                static _ => [["", Value.List(), Value.List()]]),
            Dbms("dbms.queryJmx", [Text("name"), Text("description"), new("attributes", CypherType.Map, "MAP")], "Metrics of a Java server, of which there are none.",
                static _ => []) with { Inputs = [new("query", CypherType.String, "STRING")] },
            Dbms("dbms.info", [Text("id"), Text("name"), Text("creationDate")], "The server.", _ => [["", ServerFacts.SystemDatabase, start]]),
            Dbms("dbms.listCapabilities", [Text("name"), Text("description"), new("value", CypherType.Any, "ANY")], "Capabilities to be told to clients.",
                static _ => [["dbms.instance.version", "The version that is followed.", ServerFacts.Version], ["dbms.instance.edition", "The edition that is followed.", ServerFacts.Edition]]),
            new("db.info", [], [Text("id"), Text("name"), Text("creationDate")], "The database.", (_, _) => [["", ServerFacts.Database, start]]),
            new("db.ping", [], [Boolean("success")], "Answers, if anything does.", static (_, _) => [[true]]),
            Idle("db.awaitIndex", "Does nothing: indexes are ready as soon as they are made.",
                new("indexName", CypherType.String, "STRING"), new("timeOutSeconds", CypherType.Integer, "INTEGER", 300)),
            Idle("db.awaitIndexes", "Does nothing: indexes are ready as soon as they are made.", new ProcedureField("timeOutSeconds", CypherType.Integer, "INTEGER", 300)),
            Idle("db.resampleIndex", "Does nothing: counts are always exact.", new ProcedureField("indexName", CypherType.String, "STRING")),
            Idle("db.resampleOutdatedIndexes", "Does nothing: counts are always exact."),
            Idle("db.prepareForReplanning", "Does nothing: queries are planned anew when the graph has changed enough.",
                new ProcedureField("timeOutSeconds", CypherType.Integer, "INTEGER", 300)),
        ];
    }

    private static Value[] Row(ServerSetting setting) => [setting.Name, setting.Description, setting.Value, false];

    private static Procedure Dbms(string name, ProcedureField[] outputs, string description, Func<Value[], IEnumerable<Value[]>> rows) =>
        new(name, [], [.. outputs], description, (arguments, _) => rows(arguments)) { Mode = "DBMS" };

    private static Procedure Idle(string name, string description, params ProcedureField[] inputs) => new(name, [.. inputs], [], description, static (_, _) => []);

    private static ProcedureField Text(string name) => new(name, CypherType.String, "STRING");

    private static ProcedureField Texts(string name) => new(name, CypherType.List, "LIST<STRING>");

    private static ProcedureField Boolean(string name) => new(name, CypherType.Boolean, "BOOLEAN");
}
