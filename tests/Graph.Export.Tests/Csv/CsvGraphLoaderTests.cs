using Graph.Model;

namespace Graph.Export.Tests.Csv;

public sealed class CsvGraphLoaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("csv").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void RowsBecomeNodesAndRelationships()
    {
        using var graph = Load("id,label,name,year\n0,Person,أحمد 0,1990\n1,Company,007,\n", "src,dst,type,since,weight\n0,1,WORKS_AT,2015,0.5\n1,1,OWNS,,-0\n");
        Assert.Equal(
            """
            (0 'Person' 'id'=Integer0 'name'='\0623\062D\0645\062F\00200' 'year'=Integer1990)
            (1 'Company' 'id'=Integer1 'name'='007')
            0->1 'WORKS_AT' 'since'=Integer2015 'weight'=float4602678819172646912
            1->1 'OWNS' 'weight'='-0'

            """,
            GraphDump.Of(graph.Snapshot));
    }

    [Fact]
    public void HeadingsOfNeo4jSayTypes()
    {
        using var graph = Load(":ID,:LABEL,name:string,born:date,rank:int\nm,Entity;Company,5,2004-02-04,7\n", ":START_ID,:END_ID,:TYPE\nm,m,OWNS\n");
        Assert.Equal("(0 'Company'|'Entity' 'born'=Date2004-02-04 'name'='5' 'rank'=Integer7)\n0->0 'OWNS'\n", GraphDump.Of(graph.Snapshot));
    }

    [Theory]
    [InlineData("id,label\n1,A\n1,A\n", "src,dst,type\n", "nodes.csv:3: Another node has the id \"1\".")]
    [InlineData("id,label\n0,A\n5,A\n0,A\n", "src,dst,type\n", "nodes.csv:4: Another node has the id \"0\".")]
    [InlineData("id,label\n5,A\n1,A\n5,A\n", "src,dst,type\n", "nodes.csv:4: Another node has the id \"5\".")]
    [InlineData("id,label\n7,A\n", "src,dst,type\n7,8,T\n", "edges.csv:2: There is no node with the id \"8\".")]
    [InlineData("id,label\n7,A\n", "src,dst,type\n7,7,\n", "edges.csv:2: The relationship has no type.")]
    [InlineData("id,label\n7\n", "src,dst,type\n", "nodes.csv:2: The row has 1 fields, and there are 2 headings.")]
    [InlineData("name\n7\n", "src,dst,type\n", "nodes.csv:1: There is no column \"id\" or \":ID\".")]
    [InlineData("id,n:int\n7,x\n", "src,dst,type\n", "nodes.csv:2: \"x\" is no int, as the heading \"n\" says.")]
    [InlineData("", "src,dst,type\n", "nodes.csv:1: The file has no line of headings.")]
    public void AWrongRowIsToldByFileAndLine(string nodes, string relationships, string message) =>
        Assert.EndsWith(message, Assert.Throws<CsvException>(() => Load(nodes, relationships)).Message, StringComparison.Ordinal);

    private PropertyGraph Load(string nodes, string relationships)
    {
        var (nodesFile, relationshipsFile) = (Path.Combine(_folder, "nodes.csv"), Path.Combine(_folder, "edges.csv"));
        File.WriteAllText(nodesFile, nodes);
        File.WriteAllText(relationshipsFile, relationships);
        return CsvGraphLoader.Load(nodesFile, relationshipsFile);
    }
}
