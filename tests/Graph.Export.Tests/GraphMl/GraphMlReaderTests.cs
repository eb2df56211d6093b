using System.Text;
using Graph.Model;

namespace Graph.Export.Tests.GraphMl;

public class GraphMlReaderTests
{
    [Fact]
    public void AFileOfAnotherProgramIsReadAsFarAsItsTypesGo()
    {
        var graph = Read(
            """
            <?xml version='1.0' encoding='utf-8'?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d1" for="edge" attr.name="weight" attr.type="double"/>
            <key id="d0" for="node" attr.name="age" attr.type="int"/><key id="d9" for="node" attr.name="tags" attr.type="string" attr.list="string"/>
            <graph edgedefault="undirected"><!-- people -->
              <node id="a"> <data key="d0">41</data> <data key="d9">["x", "y"]</data> </node>
              <node id="b"><data key="free">نص</data></node>
              <edge source="a" target="b"><data key="d1">2</data></edge>
              <edge source="b" target="a"><data key="label">KNOWS</data></edge>
            </graph></graphml>
            """);
        Assert.Equal(
            """
            (0  'age'=Integer41 'tags'=['x','y'])
            (1  'free'='\0646\0635')
            0->1 'UNKNOWN' 'weight'=float4611686018427387904
            1->0 'KNOWS'

            """,
            GraphDump.Of(graph));
    }

    [Theory]
    [InlineData("<node id='a'/><node id='a'/>", "2:16: A second node has the id \"a\".")]
    [InlineData("<edge source='a' target='b'/>", "2:2: The edge's source \"a\" is no node above it.")]
    [InlineData("<node/>", "2:2: <node> has no id.")]
    [InlineData("<hyperedge/>", "2:2: A property graph has no hyperedges.")]
    [InlineData("<node id='a'><data key='i'>x1</data></node>", "2:15: The value of \"n\" cannot be read: \"x1\" is no integer.")]
    [InlineData("<node id='a'><data key='l'>[1,</data></node>", "2:15: The value of \"l\" cannot be read: Expected more at character 3 of a list.")]
    [InlineData("<node id='a'><graph><node id='b'/></graph></node>", "2:15: A property graph has no graphs inside nodes.")]
    [InlineData("<node id='a'>", null)]
    [InlineData("&evil;", null)]
    public void ABrokenFileIsToldWithItsPlace(string content, string? message)
    {
        var error = Assert.Throws<GraphMlException>(() => Read(
            "<graphml><key id='i' for='node' attr.name='n' attr.type='long'/><key id='l' attr.name='l' attr.type='string' attr.list='long'/><graph>\n" + content + "</graph></graphml>"));
        if (message is not null) Assert.Equal(message, error.Message);
        Assert.True(error.Line > 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no xml")]
    [InlineData("<html/>")]
    public void WhatIsNoGraphMlIsRefused(string text) => Assert.Throws<GraphMlException>(() => Read(text));

    [Fact]
    public void EntitiesAreNotExpandedNorFetched() => Assert.Throws<GraphMlException>(() => Read(
        """
        <!DOCTYPE graphml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>
        <graphml><graph><node id="a"><data key="x">&a;&b;</data></node></graph></graphml>
        """));

    [Fact]
    public void MarkupTenThousandDeepIsPassedOver()
    {
        var deep = string.Concat(Enumerable.Repeat("<x>", 10_000)) + string.Concat(Enumerable.Repeat("</x>", 10_000));
        Assert.Equal(1, Read($"<graphml><graph><node id='a'><data key='d'>{deep}</data></node></graph></graphml>").NodeCount);
    }

    [Fact]
    public void AListTenThousandDeepIsRefused() => Assert.Throws<GraphMlException>(() => Read(
        $"<graphml><key id='l' attr.name='l' attr.list='long'/><graph><node id='a'><data key='l'>{new string('[', 10_000)}</data></node></graph></graphml>"));

    private static GraphSnapshot Read(string text) => GraphMlReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))).Snapshot;
}
