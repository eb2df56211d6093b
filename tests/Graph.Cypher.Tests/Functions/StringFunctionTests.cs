using System.Text;
using Graph.Cypher.Functions;

namespace Graph.Cypher.Tests.Functions;

public sealed class StringFunctionTests
{
    [Theory]
    [InlineData("toUpper('straße é')", "'STRASSE É'")]
    [InlineData("LOWER('ABC')", "'abc'")]
    [InlineData("char_length('a😀b')", "3")]
    [InlineData("size('a😀b')", "3")]
    [InlineData("reverse('a😀b')", "'b😀a'")]
    [InlineData("left('hello', 3)", "'hel'")]
    [InlineData("left('hi', 9)", "'hi'")]
    [InlineData("left('a😀b', 2)", "'a😀'")]
    [InlineData("left(null, null)", "null")]
    [InlineData("left('hello', null)", "TypeError/InvalidArgumentValue")]
    [InlineData("left('hello', -1)", "ArgumentError/NumberOutOfRange")]
    [InlineData("right('hello', 3)", "'llo'")]
    [InlineData("right('a😀b', 2)", "'😀b'")]
    [InlineData("right('hello', 0)", "''")]
    [InlineData("substring('hello', 1, 3)", "'ell'")]
    [InlineData("substring('hello', 2)", "'llo'")]
    [InlineData("substring('hello', 9)", "''")]
    [InlineData("substring('hello', 1, 9223372036854775807)", "'ello'")]
    [InlineData("substring('hello', -1)", "ArgumentError/NumberOutOfRange")]
    [InlineData("substring(null, 1)", "null")]
    [InlineData("substring(5, 1)", "TypeError/InvalidArgumentValue")]
    [InlineData("trim('  a b ')", "'a b'")]
    [InlineData("ltrim('  a ')", "'a '")]
    [InlineData("rtrim('  a ')", "'  a'")]
    [InlineData("btrim('xxhixy', 'xy')", "'hi'")]
    [InlineData("ltrim('xxhix', 'x')", "'hix'")]
    [InlineData("rtrim('😀hi😀', '😀')", "'😀hi'")]
    [InlineData("btrim('a', null)", "null")]
    [InlineData("replace('banana', 'an', 'o')", "'booa'")]
    [InlineData("replace('ab', '', '-')", "'-a-b-'")]
    [InlineData("replace('ab', null, '-')", "null")]
    [InlineData("split('one1two', '1')", "['one', 'two']")]
    [InlineData("split('a,,b', ',')", "['a', '', 'b']")]
    [InlineData("split('abc', '')", "['a', 'b', 'c']")]
    [InlineData("split('', ',')", "['']")]
    [InlineData("split('a,b;c', [',', ';'])", "['a', 'b', 'c']")]
    [InlineData("split('a', [1])", "TypeError/InvalidArgumentValue")]
    [InlineData("split(null, ',')", "null")]
    public void TextsAreTakenApartByCharacters(string call, string expected) => Assert.Equal(expected, Notation.Outcome(call));

    [Fact]
    public void AReplacementThatBurstsTheMemoryIsRefused()
    {
        var context = new FixedContext();
        var error = Assert.Throws<CypherException>(() =>
            FunctionLibrary.Scalars["replace"].Body([new string('a', 100_000), "a", new string('b', 100_000)], context));
        Assert.Equal(CypherErrorKind.MemoryLimitExceeded, error.Kind);
    }

    [Theory]
    [InlineData("graph.fold('أَحْمَد')", "'احمد'")]
    [InlineData("graph.fold('مستشفى')", "'مستشفي'")]
    [InlineData("graph.fold('شركة')", "'شركه'")]
    [InlineData("graph.fold('غوغـــل')", "'غوغل'")]
    [InlineData("graph.fold('مسؤول')", "'مسؤول'")]
    [InlineData("graph.fold('ﻏﻮﻏﻞ ﷺ')", "'غوغل صلي الله عليه وسلم'")]
    [InlineData("graph.fold('٢٠٢٥')", "'2025'")]
    [InlineData("graph.fold('Crème Brûlée')", "'creme brulee'")]
    [InlineData("graph.fold('Łódź Ærø ﬁ')", "'lodz aero fi'")]
    [InlineData("graph.fold('GPT–4')", "'gpt-4'")]
    [InlineData("graph.fold('ＡＢＣ')", "'abc'")]
    [InlineData("graph.fold('Qur`an’s')", "'qur\\'an\\'s'")]
    [InlineData("graph.fold(null)", "null")]
    public void FoldingBringsSpellingsTogether(string call, string expected) => Assert.Equal(expected, Notation.Outcome(call));

    [Fact]
    public void MessagesNameFunctionParameterAndTypes()
    {
        var error = Assert.Throws<CypherException>(() => Notation.Read("trim(5)"));
        Assert.Equal("trim() takes STRING as `input`, not INTEGER.", error.Message);
    }
}
