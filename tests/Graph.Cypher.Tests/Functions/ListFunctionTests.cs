namespace Graph.Cypher.Tests.Functions;

public sealed class ListFunctionTests
{
    [Theory]
    [InlineData("head([1, 2])", "1")]
    [InlineData("head([])", "null")]
    [InlineData("last([1, 2])", "2")]
    [InlineData("tail([1, 2, 3])", "[2, 3]")]
    [InlineData("tail([])", "[]")]
    [InlineData("reverse([1, null, 'a'])", "['a', null, 1]")]
    [InlineData("size([[], []])", "2")]
    [InlineData("size(null)", "null")]
    [InlineData("size(path)", "TypeError/InvalidArgumentValue")]
    [InlineData("isEmpty([])", "true")]
    [InlineData("isEmpty({a: null})", "false")]
    [InlineData("isEmpty('')", "true")]
    [InlineData("coalesce(null, null, 3, 4)", "3")]
    [InlineData("coalesce(null)", "null")]
    [InlineData("nullIf(1, 1.0)", "null")]
    [InlineData("nullIf(1, null)", "1")]
    public void ListsAreTakenApart(string call, string expected) => Assert.Equal(expected, Notation.Outcome(call));

    [Theory]
    [InlineData("range(1, 3)", "[1, 2, 3]")]
    [InlineData("range(0, -1)", "[]")]
    [InlineData("range(0, 0, -1)", "[0]")]
    [InlineData("range(1381, -3412, -1298)", "[1381, 83, -1215, -2513]")]
    [InlineData("range(-10, 10, 3)", "[-10, -7, -4, -1, 2, 5, 8]")]
    [InlineData("range(9223372036854775806, 9223372036854775807)", "[9223372036854775806, 9223372036854775807]")]
    [InlineData("range(-9223372036854775808, 9223372036854775807, 9223372036854775807)", "[-9223372036854775808, -1, 9223372036854775806]")]
    [InlineData("range(2, 8, 0)", "ArgumentError/NumberOutOfRange")]
    [InlineData("range(0.0, 1)", "ArgumentError/InvalidArgumentType")]
    [InlineData("range(0, true, 1)", "ArgumentError/InvalidArgumentType")]
    [InlineData("range(0, 9223372036854775807)", "MemoryLimitExceeded")]
    [InlineData("range(-9223372036854775808, 9223372036854775807)", "MemoryLimitExceeded")]
    public void RangesIncludeBothEnds(string call, string expected) => Assert.Equal(expected, Notation.Outcome(call));
}
