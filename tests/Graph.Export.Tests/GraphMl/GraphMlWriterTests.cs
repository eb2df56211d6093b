using Graph.Model;

namespace Graph.Export.Tests.GraphMl;

public class GraphMlWriterTests
{
    [Fact]
    public void LabelsTypesAndNamesStandWhereEachReaderLooks() => Assert.Equal(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <graphml xmlns:exact="urn:graph:exact" xmlns:y="http://www.yworks.com/xml/graphml" xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="labels" for="node" attr.name="labels" attr.type="string" />
        <key id="label" for="edge" attr.name="label" attr.type="string" />
        <key id="d3" for="node" yfiles.type="nodegraphics" />
        <key id="d7" for="edge" yfiles.type="edgegraphics" />
        <key id="np0" for="node" attr.name="id" attr.type="string" />
        <key id="np1" for="node" attr.name="name" attr.type="string" />
        <key id="np2" for="node" attr.name="aliases" attr.type="string" attr.list="string" exact:kind="list" exact:element="text" />
        <key id="rp3" for="edge" attr.name="confidence" attr.type="double" />
        <key id="rp4" for="edge" attr.name="date" attr.type="string" exact:kind="date" />
        <graph id="G" edgedefault="directed">
        <node id="id.meta" labels=":Entity:Company"><data key="labels">:Entity:Company</data><data key="d3"><y:ShapeNode><y:NodeLabel>Meta</y:NodeLabel></y:ShapeNode></data><data key="np0">meta</data><data key="np1">Meta</data><data key="np2">["ميتا","a \"b\""]</data></node>
        <node id="n1" labels=":Entity"><data key="labels">:Entity</data></node>
        <edge id="e0" source="n1" target="id.meta" label="FOUNDED"><data key="label">FOUNDED</data><data key="d7"><y:PolyLineEdge><y:Arrows source="none" target="standard" /><y:EdgeLabel>FOUNDED</y:EdgeLabel></y:PolyLineEdge></data><data key="rp3">1.0</data><data key="rp4">2004-02-04</data></edge>
        </graph>
        </graphml>

        """,
        GraphMlRoundTripTests.Text(Small()));

    [Fact]
    public void WithoutDrawingsOnlyTheGraphIsWritten() =>
        Assert.DoesNotContain("<y:", GraphMlRoundTripTests.Text(Small(), new GraphMlOptions { Drawings = false }), StringComparison.Ordinal);

    [Fact]
    public void NodesThatShareAnIdAreNumbered()
    {
        var builder = new GraphBuilder();
        builder.AddNode([], ("id", "twin"));
        builder.AddNode([], ("id", "twin"));
        builder.AddNode([], ("id", "n0"));
        builder.AddNode([], ("id", "a b/ج"));
        var text = GraphMlRoundTripTests.Text(builder.Build().Snapshot);
        Assert.Equal(
            ["n0", "n1", "id.n0", "id.a_x0020_b_x002F__x062C_"],
            text.Split("<node id=\"").Skip(1).Select(node => node[..node.IndexOf('"', StringComparison.Ordinal)]));
    }

    [Fact]
    public void AFileAppearsWholeOrNotAtAll()
    {
        var folder = Directory.CreateTempSubdirectory("graphml").FullName;
        try
        {
            var path = Path.Combine(folder, "graph.graphml");
            GraphMlWriter.Write(Small(), path);
            Assert.Equal(GraphDump.Of(Small()), GraphDump.Of(GraphMlReader.Read(path).Snapshot));
            var before = File.ReadAllBytes(path);
            using (new FileStream(path + ".tmp", FileMode.Create, FileAccess.Write, FileShare.None))
                Assert.ThrowsAny<IOException>(() => GraphMlWriter.Write(Small(), path));
            Assert.Equal(before, File.ReadAllBytes(path));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    internal static GraphSnapshot Small()
    {
        var builder = new GraphBuilder();
        var meta = builder.AddNode(["Entity", "Company"], ("id", "meta"), ("name", "Meta"), ("aliases", Value.List(["ميتا", "a \"b\""])));
        builder.AddRelationship("FOUNDED", builder.AddNode(["Entity"]), meta, ("confidence", 1.0), ("date", new Date(2004, 2, 4)));
        return builder.Build().Snapshot;
    }
}
