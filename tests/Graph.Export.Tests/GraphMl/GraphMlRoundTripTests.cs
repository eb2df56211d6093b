using System.Text;
using System.Xml;
using FsCheck.Xunit;
using Graph.Model;

namespace Graph.Export.Tests.GraphMl;

public class GraphMlRoundTripTests
{
    [Property(Arbitrary = [typeof(GraphGen)], MaxTest = 300)]
    public void ReadingBackGivesTheSameGraph(PropertyGraph graph)
    {
        var read = GraphMlReader.Read(new MemoryStream(Written(graph.Snapshot)));
        Assert.Equal(GraphDump.Of(graph.Snapshot), GraphDump.Of(read.Snapshot));
    }

    [Property(Arbitrary = [typeof(GraphGen)], MaxTest = 100)]
    public void AnyXmlParserAcceptsTheFile(PropertyGraph graph)
    {
        using var strict = XmlReader.Create(new MemoryStream(Written(graph.Snapshot)), new XmlReaderSettings { CheckCharacters = true });
        while (strict.Read()) { }
        Assert.True(strict.EOF);
    }

    [Property(Arbitrary = [typeof(GraphGen)], MaxTest = 100)]
    public void WritingTwiceGivesTheSameBytes(PropertyGraph graph) =>
        Assert.Equal(Written(graph.Snapshot), Written(graph.Snapshot));

    [Theory]
    [InlineData("Meta", "Meta")]
    [InlineData("a\u0001b", "a_x0001_b")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("_x41_", "_x41_")]
    [InlineData("😀\uFFFF", "😀_xFFFF_")]
    [InlineData("\t\r\n", "\t\r\n")]
    public void WhatXmlCannotHoldIsEscaped(string text, string escaped)
    {
        Assert.Equal(escaped, XmlText.Escape(text));
        Assert.Equal(text, XmlText.Unescape(escaped));
    }

    [Fact]
    public void ALoneSurrogateIsEscapedAndAPairIsNot() =>
        Assert.Equal("_xD83D_😀_xDE00_", XmlText.Escape("\uD83D😀\uDE00"));

    [Property(MaxTest = 300)]
    public bool EscapedTextReadsBack(string? text) => XmlText.Unescape(XmlText.Escape(text ?? "")) == (text ?? "");

    internal static byte[] Written(GraphSnapshot graph, GraphMlOptions? options = null)
    {
        using var stream = new MemoryStream();
        GraphMlWriter.Write(graph, stream, options);
        return stream.ToArray();
    }

    internal static string Text(GraphSnapshot graph, GraphMlOptions? options = null) => Encoding.UTF8.GetString(Written(graph, options));
}
