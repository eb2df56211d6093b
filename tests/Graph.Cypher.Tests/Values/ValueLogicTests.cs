using Graph.Cypher.Syntax;
using Graph.Cypher.Tests.Functions;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Tests.Values;

public sealed class ValueLogicTests
{
    [Theory]
    [InlineData("1", "1", "true")]
    [InlineData("1", "1.0", "true")]
    [InlineData("9007199254740993", "9007199254740992.0", "false")]
    [InlineData("14.3m", "14.3", "true")]
    [InlineData("1.50m", "1.5m", "true")]
    [InlineData("'1'", "1", "false")]
    [InlineData("NaN", "NaN", "false")]
    [InlineData("NaN", "'a'", "false")]
    [InlineData("0.0", "-0.0", "true")]
    [InlineData("null", "null", "null")]
    [InlineData("null", "1", "null")]
    [InlineData("[1]", "[1, null]", "false")]
    [InlineData("[1, 2]", "[null, 'foo']", "false")]
    [InlineData("[1, 2]", "[null, 2]", "null")]
    [InlineData("[[1, 2], [1, 3]]", "[[1, 2], [null, 'foo']]", "false")]
    [InlineData("[1]", "'foo'", "false")]
    [InlineData("{}", "{k: null}", "false")]
    [InlineData("{k: null}", "{k: null}", "null")]
    [InlineData("{k: 1, l: null}", "{l: 1, k: null}", "null")]
    [InlineData("{k: 1, l: 2}", "{l: 2, k: 1.0}", "true")]
    [InlineData("{k: 1, l: null}", "{k: 2, l: null}", "false")]
    [InlineData("node0", "node0", "true")]
    [InlineData("node0", "rel0", "false")]
    [InlineData("path", "path", "true")]
    public void EqualityKnowsOfTheUnknown(string left, string right, string expected) =>
        Assert.Equal(expected, Text(ValueLogic.AreEqual(Notation.Read(left), Notation.Read(right))));

    [Theory]
    [InlineData("1", "3.14", "less")]
    [InlineData("3.14", "1", "greater")]
    [InlineData("1", "1.0", "same")]
    [InlineData("14.3m", "14.3", "same")]
    [InlineData("'a'", "'b'", "less")]
    [InlineData("'B'", "'a'", "less")]
    [InlineData("'\uFFFD'", "'😀'", "less")]
    [InlineData("false", "true", "less")]
    [InlineData("date'2025-06-01'", "date'2025-05-31'", "greater")]
    [InlineData("[1, 0]", "[1]", "greater")]
    [InlineData("[1, null]", "[1]", "greater")]
    [InlineData("[1, 2]", "[1, null]", "unknown")]
    [InlineData("[1, 'a']", "[1, null]", "unknown")]
    [InlineData("[1, 'a']", "[1, 2]", "unknown")]
    [InlineData("[1, 2]", "[3, null]", "less")]
    [InlineData("NaN", "1", "neither")]
    [InlineData("NaN", "NaN", "neither")]
    [InlineData("NaN", "'a'", "unknown")]
    [InlineData("'1'", "1", "unknown")]
    [InlineData("{a: 1}", "{a: 2}", "unknown")]
    [InlineData("node0", "node1", "unknown")]
    [InlineData("null", "1", "unknown")]
    public void OrderKnowsOfTheUnknown(string left, string right, string expected)
    {
        var (a, b) = (Notation.Read(left), Notation.Read(right));
        var holds = new[] { ComparisonOperator.Less, ComparisonOperator.LessOrEqual, ComparisonOperator.Greater, ComparisonOperator.GreaterOrEqual }
            .Select(comparison => Text(ValueLogic.Holds(comparison, a, b)));
        var outcome = string.Join(' ', holds) switch
        {
            "true true false false" => "less",
            "false false true true" => "greater",
            "false true false true" => "same",
            "false false false false" => "neither",
            "null null null null" => "unknown",
            var other => other,
        };
        Assert.Equal(expected, outcome);
    }

    [Theory]
    [InlineData("3", "[1, null, 3]", "true")]
    [InlineData("4", "[1, null, 3]", "null")]
    [InlineData("4", "[1, 3]", "false")]
    [InlineData("null", "[]", "false")]
    [InlineData("null", "[1]", "null")]
    [InlineData("1", "null", "null")]
    [InlineData("[1, 2]", "[[null, 2], [1, 2]]", "true")]
    [InlineData("[1, 2]", "[[null, 'foo']]", "false")]
    [InlineData("[]", "[1, 2, null]", "null")]
    [InlineData("[1, 2, null]", "[1, [1, 2, null]]", "null")]
    public void InLooksAtEveryElement(string value, string list, string expected) =>
        Assert.Equal(expected, Text(ValueLogic.IsIn(Notation.Read(value), Notation.Read(list))));

    [Fact]
    public void InWantsAList() =>
        Assert.Equal("TypeError/InvalidArgumentType", Notation.Outcome(_ => ValueLogic.IsIn(1, 2) is true));

    [Theory]
    [InlineData("'abc'", "'a'", "true", "false", "true")]
    [InlineData("'abc'", "'c'", "false", "true", "true")]
    [InlineData("'abc'", "''", "true", "true", "true")]
    [InlineData("'abc'", "'B'", "false", "false", "false")]
    [InlineData("'abc'", "null", "null", "null", "null")]
    [InlineData("1", "'1'", "null", "null", "null")]
    [InlineData("[]", "{}", "null", "null", "null")]
    public void PartsOfTextsAreFound(string text, string part, string atStart, string atEnd, string anywhere)
    {
        var (whole, sought) = (Notation.Read(text), Notation.Read(part));
        Assert.Equal(
            (atStart, atEnd, anywhere),
            (Text(ValueLogic.StartsWith(whole, sought)), Text(ValueLogic.EndsWith(whole, sought)), Text(ValueLogic.Contains(whole, sought))));
    }

    [Theory]
    [InlineData("'graph'", "'gr.*'", "true")]
    [InlineData("'graph'", "'gr'", "false")]
    [InlineData("'ab'", "'a|ab'", "true")]
    [InlineData("'GRAPH'", "'(?i)graph'", "true")]
    [InlineData("'graph\n'", "'graph'", "false")]
    [InlineData("1", "'1'", "null")]
    [InlineData("'a'", "null", "null")]
    [InlineData("'a'", "1", "TypeError/InvalidArgumentType")]
    [InlineData("'a'", "'('", "ArgumentError/InvalidRegex")]
    [InlineData("'ab'", "'a)|(b'", "ArgumentError/InvalidRegex")]
    [InlineData("'aa'", "'(a)\\\\1'", "ArgumentError/InvalidRegex")]
    [InlineData("'aa'", "'(?=a)a+'", "ArgumentError/InvalidRegex")]
    public void PatternsMatchTheWholeText(string text, string pattern, string expected) =>
        Assert.Equal(expected, Notation.Outcome(_ => ValueLogic.Matches(Notation.Read(text), Notation.Read(pattern)) is { } isMatch ? isMatch : default(Value)));

    [Fact]
    public void APatternCannotRunAway() =>
        Assert.False(ValueLogic.Matches(new string('a', 100_000) + "!", "(a+)+"));

    [Fact]
    public void ListsNestedWithoutBoundAreRefusedRatherThanOverflowTheStack()
    {
        var (left, right) = (Value.List(), Value.List());
        for (var depth = 0; depth < 200_000; depth++) (left, right) = (Value.List(left), Value.List(right));
        var error = Assert.Throws<CypherException>(() => ValueLogic.AreEqual(left, right));
        Assert.Equal(CypherErrorKind.ArgumentError, error.Kind);
        Assert.Throws<CypherException>(() => CypherText.Of(left, new FixedContext().Graph));
    }

    private static string Text(bool? truth) => truth switch { true => "true", false => "false", null => "null" };
}
