using System.Globalization;
using Graph.Cypher.Execution;
using Graph.Cypher.Procedures;
using Graph.Model;
using static Graph.Cypher.Commands.Show.ShowTable;

namespace Graph.Cypher.Commands.Show;

/// <summary>SHOW TRANSACTIONS: the statements that are running, itself among them.</summary>
internal static class ShowTransactions
{
    private static readonly ShowColumn[] Columns =
    [
        Text("database"), Text("transactionId"), Text("currentQueryId"), Text("outerTransactionId", false), Text("connectionId"), Text("clientAddress"),
        Text("username"), Map("metaData", false), Text("currentQuery"), Map("parameters", false), Text("planner", false), Text("runtime", false),
        Maps("indexes", false), Text("startTime"), Text("currentQueryStartTime", false), Text("protocol", false), Text("requestUri", false),
        Text("status"), Text("currentQueryStatus", false), Text("statusDetails", false), Map("resourceInformation", false),
        Integer("activeLockCount", false), Integer("currentQueryActiveLockCount", false), Duration("elapsedTime"), Duration("cpuTime", false),
        Duration("waitTime", false), Duration("idleTime", false), Duration("currentQueryElapsedTime", false), Duration("currentQueryCpuTime", false),
        Duration("currentQueryWaitTime", false), Duration("currentQueryIdleTime", false), Integer("currentQueryAllocatedBytes", false),
        Integer("allocatedDirectBytes", false), Integer("estimatedUsedHeapMemory", false), Integer("pageHits", false), Integer("pageFaults", false),
        Integer("currentQueryPageHits", false), Integer("currentQueryPageFaults", false), Text("initializationStackTrace", false),
    ];

    public static ShowTable Of(RunningStatements running) => new(
        "TRANSACTIONS", [.. Columns], (words, _) => running.All.Select(Values).Where(values => IsAsked(values, words)).Select(Row));

    private static bool IsAsked(Dictionary<string, Value> values, IReadOnlyList<string> words) =>
        words.Count == 0 || words.Contains(values["transactionId"].AsText());

    private static Value[] Row(Dictionary<string, Value> values) => [.. Columns.Select(column => values.GetValueOrDefault(column.Name))];

    // What is not here is not measured, and shown as null.
    private static Dictionary<string, Value> Values(RunningStatement statement)
    {
        Value start = statement.Start.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        var (seconds, ticks) = Math.DivRem(statement.Elapsed.Ticks, TimeSpan.TicksPerSecond);
        Value elapsed = new Duration(0, 0, seconds, (int)ticks * 100);
        return new Dictionary<string, Value>(StringComparer.Ordinal)
        {
            ["database"] = ServerFacts.Database,
            ["transactionId"] = $"{ServerFacts.Database}-transaction-{statement.Id}",
            ["currentQueryId"] = $"query-{statement.Id}",
            ["outerTransactionId"] = "",
            ["connectionId"] = "",
            ["clientAddress"] = "",
            ["username"] = "",
            ["metaData"] = MapValue.Empty,
            ["currentQuery"] = statement.Query,
            ["parameters"] = new MapValue(statement.Parameters),
            ["startTime"] = start,
            ["currentQueryStartTime"] = start,
            ["status"] = "Running",
            ["currentQueryStatus"] = "running",
            ["elapsedTime"] = elapsed,
            ["currentQueryElapsedTime"] = elapsed,
        };
    }
}
