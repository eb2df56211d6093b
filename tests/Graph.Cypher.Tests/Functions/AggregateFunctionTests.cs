using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Tests.Functions;

public sealed class AggregateFunctionTests
{
    [Theory]
    [InlineData("count", "[1, null, 'a']", "2")]
    [InlineData("count", "[]", "0")]
    [InlineData("sum", "[]", "0")]
    [InlineData("sum", "[33, null, 42]", "75")]
    [InlineData("sum", "[1, 2.5]", "3.5")]
    [InlineData("sum", "[1.50m, 1]", "2.50")]
    [InlineData("sum", "[9223372036854775807, 1, -1]", "9223372036854775807")]
    [InlineData("sum", "[9223372036854775807, 1]", "ArithmeticError/NumberOutOfRange")]
    [InlineData("sum", "['a']", "TypeError/InvalidArgumentValue")]
    [InlineData("sum", "[duration('P1D'), duration('PT1H')]", "P1DT1H")]
    [InlineData("avg", "[duration('P1D'), duration('P3D')]", "P2D")]
    [InlineData("sum", "[duration('P1D'), 1]", "TypeError/InvalidArgumentType")]
    [InlineData("sum", "[1, duration('P1D')]", "TypeError/InvalidArgumentType")]
    [InlineData("avg", "[]", "null")]
    [InlineData("avg", "[1, 2]", "1.5")]
    [InlineData("avg", "[9223372036854775807, 9223372036854775807]", "9.223372036854776E18")]
    [InlineData("avg", "[1.50m, 2.50m]", "2.00")]
    [InlineData("min", "[1, 2.0, 5, null, 3.2, 0.1]", "0.1")]
    [InlineData("max", "[1, 2.0, 5, null, 3.2, 0.1]", "5")]
    [InlineData("max", "['a', 'b', 'B', null, 'abc']", "'b'")]
    [InlineData("min", "['a', 'b', 'B', null, 'abc']", "'B'")]
    [InlineData("max", "[1, 'a', null, [1, 2], 0.2, 'b']", "1")]
    [InlineData("min", "[1, 'a', null, [1, 2], 0.2, 'b']", "[1, 2]")]
    [InlineData("min", "[null]", "null")]
    [InlineData("collect", "[1, null, 'a', 1]", "[1, 'a', 1]")]
    [InlineData("collect", "[]", "[]")]
    [InlineData("stDev", "[2, 4, 4, 4, 5, 5, 7, 9]", "2.138089935299395")]
    [InlineData("stDevP", "[2, 4, 4, 4, 5, 5, 7, 9]", "2.0")]
    [InlineData("stDev", "[1]", "0.0")]
    [InlineData("stDevP", "[]", "0.0")]
    [InlineData("stDev", "['a']", "TypeError/InvalidArgumentValue")]
    public void AGroupsValuesBecomeOne(string function, string values, string expected) =>
        Assert.Equal(expected, Aggregated(function, values));

    [Theory]
    [InlineData("percentileDisc", "[10.0, 30.0, 20.0]", "0.0", "10.0")]
    [InlineData("percentileDisc", "[10.0, 30.0, 20.0]", "0.5", "20.0")]
    [InlineData("percentileDisc", "[10.0, 30.0, 20.0]", "1.0", "30.0")]
    [InlineData("percentileDisc", "[1, 2, 3, 4]", "0.5", "2")]
    [InlineData("percentileCont", "[10.0, 30.0, null, 20.0]", "0.5", "20.0")]
    [InlineData("percentileCont", "[1, 2, 3, 4]", "0.5", "2.5")]
    [InlineData("percentileCont", "[1, 2]", "1", "2.0")]
    [InlineData("percentileCont", "[]", "0.5", "null")]
    [InlineData("percentileCont", "[1]", "1000", "ArgumentError/NumberOutOfRange")]
    [InlineData("percentileDisc", "[1]", "-1", "ArgumentError/NumberOutOfRange")]
    [InlineData("percentileDisc", "[1]", "1.1", "ArgumentError/NumberOutOfRange")]
    [InlineData("percentileDisc", "['a']", "0.5", "TypeError/InvalidArgumentValue")]
    public void PercentilesLieBetweenZeroAndOne(string function, string values, string part, string expected) =>
        Assert.Equal(expected, Aggregated(function, values, part));

    private static string Aggregated(string function, string values, string? part = null) => Notation.Outcome(context =>
    {
        var accumulator = FunctionLibrary.Aggregates[function].Start();
        foreach (var value in Notation.Read(values, context).AsList())
            accumulator.Add(part is null ? [value] : [value, Notation.Read(part, context)], context);
        return accumulator.Result(context);
    });
}
