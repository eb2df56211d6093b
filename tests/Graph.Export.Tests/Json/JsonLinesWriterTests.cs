using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using Graph.Model;

namespace Graph.Export.Tests.Json;

public class JsonLinesWriterTests
{
    [Fact]
    public void NodesComeFirstAndEachLineIsWhole() => Assert.Equal(
        """
        {"type":"node","id":"0","labels":["Entity","Company"],"properties":{"id":"meta","name":"Meta","aliases":["ميتا","a \"b\""]}}
        {"type":"node","id":"1","labels":["Entity"],"properties":{}}
        {"type":"relationship","id":"0","label":"FOUNDED","properties":{"confidence":1.0,"date":"2004-02-04"},"start":{"id":"1","labels":["Entity"]},"end":{"id":"0","labels":["Entity","Company"]}}

        """,
        Written(GraphMl.GraphMlWriterTests.Small()));

    [Property(Arbitrary = [typeof(GraphGen)], MaxTest = 200)]
    public void EveryLineIsJson(PropertyGraph graph)
    {
        var lines = Written(graph.Snapshot).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(graph.Snapshot.NodeCount + graph.Snapshot.RelationshipCount, lines.Length);
        foreach (var line in lines)
        {
            using var json = JsonDocument.Parse(line);
            Assert.Contains(json.RootElement.GetProperty("type").GetString(), new[] { "node", "relationship" });
        }
    }

    [Property(MaxTest = 300)]
    public void TextsReadBackThroughAnyJsonParser(char[] units)
    {
        var text = new string(Array.FindAll(units, unit => !char.IsSurrogate(unit))) + "\u0000\u001F\"\\😀ميتا\uFFFF";
        var json = new StringBuilder();
        JsonText.AppendText(json, text);
        Assert.Equal(text, JsonSerializer.Deserialize<string>(json.ToString()));
    }

    private static string Written(GraphSnapshot graph)
    {
        using var stream = new MemoryStream();
        JsonLinesWriter.Write(graph, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
