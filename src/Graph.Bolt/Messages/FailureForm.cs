using Graph.Model;

namespace Graph.Bolt.Messages;

/// <summary>A failure's map: <c>code</c> and <c>message</c> before 5.7, the GQL status and its causes since (Bolt specification, "FAILURE").</summary>
internal static class FailureForm
{
    // A cause has no code of its own: Neo4j names the code of the first failure alone.
    private const string NoCode = "";

    public static Failure Read(MapValue map, BoltVersion version) => version.HasGqlStatus
        ? new Failure(Text(map, "neo4j_code"), Text(map, "message"), ReadStatus(map))
        : new Failure(Text(map, "code"), Text(map, "message"));

    public static MapValue Write(Failure failure, BoltVersion version) => version.HasGqlStatus
        ? new MapValue([new("neo4j_code", failure.Code), .. WriteStatus(failure)])
        : new MapValue([new("code", failure.Code), new("message", failure.Message)]);

    private static GqlStatus ReadStatus(MapValue map)
    {
        var cause = Map(map, "cause");
        return new GqlStatus(
            Text(map, "gql_status"), Text(map, "description"), Map(map, "diagnostic_record") ?? MapValue.Empty,
            cause is null ? null : new Failure(NoCode, Text(cause, "message"), ReadStatus(cause)));
    }

    private static IEnumerable<KeyValuePair<string, Value>> WriteStatus(Failure failure)
    {
        var status = failure.Status ?? GqlStatus.General(failure.Message);
        yield return new("message", failure.Message);
        yield return new("gql_status", status.Status);
        yield return new("description", status.Description);
        yield return new("diagnostic_record", status.Diagnostics);
        if (status.Cause is not null) yield return new("cause", new MapValue(WriteStatus(status.Cause)));
    }

    private static string Text(MapValue map, string key) =>
        map[key].TryGetText(out var text) ? text : throw new BoltException($"A failure needs the text `{key}`.");

    private static MapValue? Map(MapValue map, string key) => map[key].Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Map => map[key].AsMap(),
        _ => throw new BoltException($"`{key}` of a failure must be a map."),
    };
}
