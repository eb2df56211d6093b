using Graph.Bolt.PackStream;
using Graph.Bolt.Values;
using Graph.Model;

namespace Graph.Bolt.Tests.PackStream;

public class ValueRoundTripTests
{
    [Fact]
    public void EveryValueComesBackTheSame()
    {
        foreach (var dialect in Packed.Dialects)
        {
            var values = new RandomValues(11);
            for (var i = 0; i < 500; i++)
            {
                var value = values.Next();
                var bytes = Packed.Write(value, dialect);
                var back = Packed.Read(bytes, dialect);
                Assert.Equal(value.ToString(), back.ToString());
                Assert.Equal(bytes, Packed.Write(back, dialect));
            }
        }
    }

    [Theory]
    [InlineData(0, "B346CA664B6EEB00C92A30", "B366CA664B6EEB008D")]
    [InlineData(1, "B349CA664B44BB00C92A30", "B369CA664B44BB008D")]
    [InlineData(2, "B349CA664B44BB00C92A30", "B369CA664B44BB008D")]
    public void ADateTimeIsAnInstantOnlyWhereThatIsAgreed(int dialect, string offset, string zone)
    {
        Assert.True(ZonedDateTime.TryParse("2024-05-20T15:40:27+03:00", out var withOffset));
        Assert.True(ZonedDateTime.TryParse("2024-05-20T15:40:27+03:00[Europe/Moscow]", out var withZone));
        Assert.Equal(offset, Convert.ToHexString(Packed.Write((Value)withOffset, Packed.Dialects[dialect])));
        var written = Packed.Write((Value)withZone, Packed.Dialects[dialect]);
        Assert.StartsWith(zone, Convert.ToHexString(written), StringComparison.Ordinal);
        Assert.Equal(withZone.ToString(), Packed.Read(written, Packed.Dialects[dialect]).ToString());
    }

    [Fact]
    public void AGraphsOwnNodesAndPathsAreWrittenAsTheirDescriptions()
    {
        var builder = new GraphBuilder();
        var meta = builder.AddNode(["Company"], ("name", "Meta"));
        var mark = builder.AddNode(["Person"]);
        builder.AddRelationship("LEADS", mark, meta, ("since", 2004));
        var graph = builder.Build().Snapshot;
        var value = Value.List([Value.OfNode(0), Value.OfRelationship(0), new PathValue([0, 1, 0], [0, 0])]);
        Assert.Equal(
            "[(n0:Company {name: Meta}), (n1)-[r0:LEADS {since: 2004}]->(n0), "
            + "<(n0:Company {name: Meta}), (n1:Person {}), (n0:Company {name: Meta}); "
            + "(n1)-[r0:LEADS {since: 2004}]->(n0), (n1)-[r0:LEADS {since: 2004}]->(n0)>]",
            Packed.Read(Write(value, graph, Packed.Dialects[^1]), Packed.Dialects[^1]).ToString());
        Assert.StartsWith("[(0:Company", Packed.Read(Write(value, graph, Packed.Dialects[0]), Packed.Dialects[0]).ToString(), StringComparison.Ordinal);
    }

    private static byte[] Write(Value value, GraphSnapshot graph, BoltDialect dialect)
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        new ValueWriter(new PackWriter(output), dialect, new GraphEntityWriter(graph, new ShortIds())).Write(value);
        return output.WrittenSpan.ToArray();
    }

    private sealed class ShortIds : IElementIds
    {
        public string OfNode(long id) => $"n{id}";

        public string OfRelationship(long id) => $"r{id}";
    }
}
