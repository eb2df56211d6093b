using Graph.Tck.Values;

namespace Graph.Tck.Harness;

public sealed class CellParserTests
{
    [Theory]
    [InlineData("1", "1")]
    [InlineData("-9223372036854775808", "-9223372036854775808")]
    [InlineData("1.0", "1.0")]
    [InlineData("-0.0", "0.0")]
    [InlineData("1e9", "1000000000.0")]
    [InlineData("1.0E+300", "1E+300")]
    [InlineData("NaN", "NaN")]
    [InlineData("-Inf", "-Inf")]
    [InlineData("null", "null")]
    [InlineData("true", "true")]
    [InlineData("''", "''")]
    [InlineData(@"'it\'s \\ \n'", @"'it\'s \\ \\n'")]
    [InlineData("[1,  'a', [ ]]", "[1, 'a', []]")]
    [InlineData("{b: 1, a: {}}", "{a: {}, b: 1}")]
    [InlineData("{`a b`: 1}", "{a b: 1}")]
    [InlineData("()", "()")]
    [InlineData("(:B:A {y: 2, x: 'a'})", "(:A:B {x: 'a', y: 2})")]
    [InlineData("({x: 1})", "({x: 1})")]
    [InlineData("[:T]", "[:T]")]
    [InlineData("[[:T {x: 1}], [:U]]", "[[:T {x: 1}], [:U]]")]
    [InlineData("<(:A)-[:T {x: 1}]->()<-[:U]-(:B)>", "<(:A)-[:T {x: 1}]->()<-[:U]-(:B)>")]
    [InlineData("<()>", "<()>")]
    public void ACellIsReadAndWrittenInOneForm(string cell, string expected) => Assert.Equal(expected, TckText.Of(CellParser.Parse(cell)));

    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("1", "'1'")]
    [InlineData("null", "'null'")]
    [InlineData("[1, 2]", "[2, 1]")]
    [InlineData("[1]", "1")]
    [InlineData("{a: 1}", "{a: 1, b: null}")]
    [InlineData("(:A)", "(:B)")]
    [InlineData("(:A)", "[:A]")]
    [InlineData("(:A {x: 1})", "(:A)")]
    [InlineData("<(:A)-[:T]->(:B)>", "<(:A)<-[:T]-(:B)>")]
    [InlineData("<(:A)-[:T]->(:B)>", "<(:B)<-[:T]-(:A)>")]
    [InlineData("'a'", "'A'")]
    [InlineData("'a, b'", "['a', 'b']")]
    public void DifferentValuesHaveDifferentTexts(string cell, string other) =>
        Assert.NotEqual(TckText.Of(CellParser.Parse(cell)), TckText.Of(CellParser.Parse(other)));

    [Fact]
    public void ListsCanBeComparedAsMultisetsAtAnyDepth()
    {
        Assert.Equal("{a: [3, 3, [1, 2]]}", TckText.Of(CellParser.Parse("{a: [3, [2, 1], 3]}"), ignoreElementOrder: true));
        Assert.NotEqual(
            TckText.Of(CellParser.Parse("[1, 1, 2]"), ignoreElementOrder: true),
            TckText.Of(CellParser.Parse("[1, 2, 2]"), ignoreElementOrder: true));
    }

    [Theory]
    [InlineData("")]
    [InlineData("maybe")]
    [InlineData("1 2")]
    [InlineData("'open")]
    [InlineData("[1,")]
    [InlineData("{a 1}")]
    [InlineData("(:A")]
    [InlineData("<()-[:T]>()>")]
    public void WhatIsNoValueIsRefused(string cell) => Assert.Throws<FormatException>(() => CellParser.Parse(cell));
}
