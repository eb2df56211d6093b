using System.Globalization;
using FsCheck.Xunit;
using Graph.Model;

namespace Graph.Export.Tests.Csv;

public sealed class CsvGraphWriterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("csv").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void FilesAreAsTheImportOfNeo4jReadsThem()
    {
        var builder = new GraphBuilder();
        builder.AddNode(["Entity", "Company"], ("name", "ميتا"), ("aliases", Value.List("Meta", "Meta Platforms, Inc.")), ("value", 1.50m));
        builder.AddNode(["Entity", "Company"], ("name", "say \"x\""), ("founded", new Date(2004, 2, 4)), ("value", 2m));
        builder.AddRelationship("OWNS", 0, 1, ("since", ""));
        using var graph = builder.Build();
        var export = CsvGraphWriter.Write(graph.Snapshot, _folder);
        Assert.Equal(
            ":ID,:LABEL,name:string,aliases:string[],value:double,founded:date\n0,Entity;Company,ميتا,\"Meta;Meta Platforms, Inc.\",1.5,\n1,Entity;Company,\"say \"\"x\"\"\",,2.0,2004-02-04\n",
            File.ReadAllText(Path.Combine(_folder, "nodes-Entity-Company.csv")));
        Assert.Equal(":START_ID,:END_ID,:TYPE,since:string\n0,1,OWNS,\"\"\n", File.ReadAllText(Path.Combine(_folder, "relationships-OWNS.csv")));
        Assert.Equal(
            "neo4j-admin database import full neo4j --id-type=integer --array-delimiter=';' --nodes=nodes-Entity-Company.csv --relationships=relationships-OWNS.csv",
            export.ImportCommand());
    }

    [Fact]
    public void EveryKindOfValueReadsBack()
    {
        using var graph = EveryKind.Graph();
        using var tagged = CanonicalGraph.Tagged(graph.Snapshot);
        var export = CsvGraphWriter.Write(tagged.Snapshot, _folder);
        Assert.Equal(('|', true), (export.ArrayDelimiter, export.HasLineBreaks));
        using var read = Read(export);
        Assert.Equal(CanonicalGraph.Of(tagged.Snapshot), CanonicalGraph.Of(read.Snapshot));
    }

    // A column with values of several types comes back as texts, so kinds are not compared here.
    [Property(Arbitrary = [typeof(GraphGen)], MaxTest = 100)]
    public void AnyGraphReadsBackAsTexts(PropertyGraph graph)
    {
        using var tagged = CanonicalGraph.Tagged(graph.Snapshot);
        using var read = Read(CsvGraphWriter.Write(tagged.Snapshot, _folder));
        Assert.Equal(CanonicalGraph.Of(tagged.Snapshot, Text), CanonicalGraph.Of(read.Snapshot, Text));
    }

    [Theory]
    [InlineData("1.50", "Float1.5")]
    [InlineData("6000000000", "Float6000000000.0")]
    [InlineData("0.1234567890123456789", "Text0.1234567890123456789")]
    [InlineData("79228162514264337593543950335", "Text79228162514264337593543950335")]
    public void ADecimalIsAFloatWhereNoDigitIsLost(string digits, string held)
    {
        var value = StorableValue.Of(decimal.Parse(digits, CultureInfo.InvariantCulture));
        Assert.Equal(held, value.Kind.ToString() + value);
    }

    private static string Text(Value value)
    {
        var text = StorableValue.TextOf(value);
        if (text == "[\"\"]") return "[]";
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) && Math.Abs((double)whole) < 1L << 53
            ? ((Value)(double)whole).ToString()
            : GraphDump.Of(text).Trim('\'');
    }

    private PropertyGraph Read(CsvExport export) => CsvGraphLoader.Load(
        export.NodeFiles.Select(name => Path.Combine(_folder, name)),
        export.RelationshipFiles.Select(name => Path.Combine(_folder, name)),
        new CsvGraphOptions { ArrayDelimiter = export.ArrayDelimiter });
}
