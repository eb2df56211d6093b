using System.Text.Json;
using Graph.Cli.Querying.Output;
using Graph.Cypher;
using Graph.Model;

namespace Graph.Cli.Tests.Querying;

public sealed class ResultWriterTests
{
    [Fact]
    public void ATableAlignsNumbersRightAndShowsNull() => Assert.Equal(
        "name     n\n────  ────\nميتا    12\nb     null\n2 rows\n",
        Print(QueryFormat.Table, ["name", "n"], ["ميتا", 12], ["b", Value.Null]));

    [Fact]
    public void NodesRelationshipsAndPathsAreWrittenAsInCypher()
    {
        using var graph = Owners(out var owner, out var owned, out var owns);
        var path = new PathValue([owned, owner], [owns]);
        var text = Print(QueryFormat.Table, graph.Snapshot, ["x"], [Value.OfNode(owner)], [Value.OfRelationship(owns)], [path], [Value.List(1, "a")], [new MapValue([new("k k", 1.5)])]);
        Assert.Contains("\n(:Entity:Company {name: 'O\\'Neil', aliases: ['a', 'b', 'c', … 1 more]})\n", text, StringComparison.Ordinal);
        Assert.Contains("\n[:OWNS {share: 60}]\n", text, StringComparison.Ordinal);
        Assert.Contains("\n(:Thing)<-[:OWNS]-('O\\'Neil')\n", text, StringComparison.Ordinal);
        Assert.Contains("\n[1, 'a']\n{`k k`: 1.5}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void JsonHasATypeForEachKindOfValue()
    {
        using var graph = Owners(out var owner, out var owned, out var owns);
        var text = Print(QueryFormat.Json, graph.Snapshot, ["node", "relationship", "path", "other"],
            [Value.OfNode(owner), Value.OfRelationship(owns), new PathValue([owned, owner], [owns]), Value.List(1, 1.0, 1.50m, double.NaN, true, Value.Null, new Date(2025, 6, 1), "\ud800x")]);
        using var json = JsonDocument.Parse(text);
        var row = json.RootElement[0];
        Assert.Equal(
            $$$"""{"id":{{{owner}}},"labels":["Entity","Company"],"properties":{"name":"O'Neil","aliases":["a","b","c","d"]}}""",
            JsonSerializer.Serialize(row.GetProperty("node"), Relaxed));
        Assert.Equal(
            $$$"""{"id":{{{owns}}},"type":"OWNS","start":{{{owner}}},"end":{{{owned}}},"properties":{"share":60}}""",
            JsonSerializer.Serialize(row.GetProperty("relationship"), Relaxed));
        Assert.Equal(2, row.GetProperty("path").GetProperty("nodes").GetArrayLength());
        Assert.Equal(["1", "1.0", "1.50", "\"NaN\"", "true", "null", "\"2025-06-01\"", "\"\ufffdx\""], row.GetProperty("other").EnumerateArray().Select(item => item.GetRawText()));
    }

    [Fact]
    public void JsonLinesHaveARowALineInEveryScript() => Assert.Equal(
        "{\"a\":1,\"b\":\"ميتا <&>\"}\n{\"a\":2,\"b\":null}\n",
        Print(QueryFormat.JsonL, ["a", "b"], [1, "ميتا <&>"], [2, Value.Null]));

    [Fact]
    public void CsvIsQuotedAsRfc4180Asks() => Assert.Equal(
        "a,\"b, c\"\r\n1,\"say \"\"x\"\"\nor\"\r\n,\"\"\r\n\"[1,null]\",2025-06-01\r\n",
        Print(QueryFormat.Csv, ["a", "b, c"], [1, "say \"x\"\nor"], [Value.Null, ""], [Value.List(1, Value.Null), new Date(2025, 6, 1)]));

    [Fact]
    public void WhatWasWrittenIsSaidInWords() => Assert.Equal(
        "Created 2 nodes and 1 relationship, set 1 property.",
        CountersText.Of(new CypherCounters { NodesCreated = 2, RelationshipsCreated = 1, PropertiesSet = 1 }));

    [Fact]
    public void CountersStandBesideRowsThatAreForPrograms()
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var summary = new CypherSummary { Counters = new CypherCounters { NodesDeleted = 1 } };
        using var graph = new PropertyGraph();
        new ResultWriter(QueryFormat.JsonL, new Terminal(output, error)).Write(new CypherResult(["a"], [[1]], graph.Snapshot, summary));
        Assert.Equal(("{\"a\":1}", "Deleted 1 node."), (output.ToString().Trim(), error.ToString().Trim()));
    }

    [Fact]
    public void APlanIsATree()
    {
        var scan = new PlanDescription("NodeByLabelScan", "n:Company", 12.5, []) { Rows = 12, Time = TimeSpan.FromMilliseconds(0.25) };
        var join = new PlanDescription("Join", "n", 3, [scan, new PlanDescription("AllNodesScan", "m", 1000, []) { Rows = 1000, Time = TimeSpan.Zero }]) { Rows = 3, Time = TimeSpan.Zero };
        var output = new StringWriter();
        PlanText.Write(new PlanDescription("ProduceResults", "n", 3, [join]) { Rows = 3, Time = TimeSpan.Zero }, new Terminal(output, TextWriter.Null));
        Assert.Equal(
            """
            operator             details    estimated rows   rows     time
            ───────────────────  ─────────  ──────────────  ─────  ───────
            ProduceResults       n                       3      3  0.00 ms
            └ Join               n                       3      3  0.00 ms
              ├ NodeByLabelScan  n:Company            12.5     12  0.25 ms
              └ AllNodesScan     m                   1,000  1,000  0.00 ms

            """.ReplaceLineEndings("\n"),
            output.ToString().ReplaceLineEndings("\n"));
    }

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static PropertyGraph Owners(out int owner, out int owned, out int owns)
    {
        var graph = new PropertyGraph();
        using var change = graph.BeginTransaction();
        var first = change.AddNode(["Entity", "Company"], ("name", "O'Neil"), ("aliases", Value.List("a", "b", "c", "d")));
        var second = change.AddNode(["Thing"]);
        (owner, owned, owns) = (first.Id, second.Id, change.AddRelationship("OWNS", first, second, ("share", 60)).Id);
        change.Commit();
        return graph;
    }

    private static string Print(QueryFormat format, string[] columns, params Value[][] rows)
    {
        using var graph = new PropertyGraph();
        return Print(format, graph.Snapshot, columns, rows);
    }

    private static string Print(QueryFormat format, GraphSnapshot graph, string[] columns, params Value[][] rows)
    {
        var output = new StringWriter { NewLine = "\n" };
        new ResultWriter(format, new Terminal(output, TextWriter.Null)).Write(new CypherResult(columns, rows, graph, new CypherSummary()));
        return output.ToString();
    }
}
