using Graph.Cypher.Functions;
using Graph.Cypher.Tests.Functions;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Tests.Values;

public sealed class ValueMathTests
{
    [Theory]
    [InlineData("1", "+", "2", "3")]
    [InlineData("9223372036854775807", "+", "1", "ArithmeticError/NumberOutOfRange")]
    [InlineData("-9223372036854775808", "-", "1", "ArithmeticError/NumberOutOfRange")]
    [InlineData("4611686018427387904", "*", "2", "ArithmeticError/NumberOutOfRange")]
    [InlineData("-9223372036854775808", "/", "-1", "ArithmeticError/NumberOutOfRange")]
    [InlineData("-9223372036854775808", "%", "-1", "0")]
    [InlineData("7", "/", "2", "3")]
    [InlineData("-7", "/", "2", "-3")]
    [InlineData("-7", "%", "3", "-1")]
    [InlineData("1", "/", "0", "ArithmeticError/DivisionByZero")]
    [InlineData("1", "%", "0", "ArithmeticError/DivisionByZero")]
    [InlineData("1", "/", "0.0", "Infinity")]
    [InlineData("0.0", "/", "0.0", "NaN")]
    [InlineData("5.5", "%", "2", "1.5")]
    [InlineData("1", "+", "2.5", "3.5")]
    [InlineData("2", "^", "3", "8.0")]
    [InlineData("2", "^", "-1", "0.5")]
    [InlineData("10000000", "*", "1.0", "1.0E7")]
    public void NumbersAreComputed(string left, string operation, string right, string expected) =>
        Assert.Equal(expected, Compute(left, operation, right));

    [Theory]
    [InlineData("1.50m", "+", "1", "2.50")]
    [InlineData("1.50m", "*", "2", "3.00")]
    [InlineData("1.50m", "+", "0.25", "1.75")]
    [InlineData("1.50m", "/", "0", "ArithmeticError/DivisionByZero")]
    [InlineData("79228162514264337593543950335m", "+", "1", "ArithmeticError/NumberOutOfRange")]
    public void ADecimalStaysExactUntilAFloatComesNearIt(string left, string operation, string right, string expected) =>
        Assert.Equal(expected, Compute(left, operation, right));

    [Theory]
    [InlineData("'a'", "+", "'b'", "'ab'")]
    [InlineData("'a'", "+", "1", "'a1'")]
    [InlineData("1", "+", "'a'", "'1a'")]
    [InlineData("'a'", "+", "1.0", "'a1.0'")]
    [InlineData("'a'", "+", "true", "'atrue'")]
    [InlineData("'at '", "+", "time('12:00+01:00')", "'at 12:00+01:00'")]
    [InlineData("date('2025-06-30')", "+", "duration('P1M')", "2025-07-30")]
    [InlineData("duration('P1D')", "*", "2", "P2D")]
    [InlineData("'on '", "+", "date'2025-06-01'", "'on 2025-06-01'")]
    [InlineData("[1]", "+", "[2, 3]", "[1, 2, 3]")]
    [InlineData("[1]", "+", "'x'", "[1, 'x']")]
    [InlineData("'x'", "+", "[1]", "['x', 1]")]
    [InlineData("[1]", "+", "{a: 1}", "[1, {a: 1}]")]
    [InlineData("[1]", "||", "[2]", "[1, 2]")]
    [InlineData("'a'", "||", "'b'", "'ab'")]
    [InlineData("'a'", "||", "1", "TypeError/InvalidArgumentType")]
    public void TextsListsAndTimesAreJoined(string left, string operation, string right, string expected) =>
        Assert.Equal(expected, Compute(left, operation, right));

    [Theory]
    [InlineData("+")]
    [InlineData("-")]
    [InlineData("*")]
    [InlineData("/")]
    [InlineData("%")]
    [InlineData("^")]
    [InlineData("||")]
    public void NullMakesTheResultNull(string operation) =>
        Assert.Equal(["null", "null"], [Compute("null", operation, "1"), Compute("[1]", operation, "null")]);

    [Theory]
    [InlineData("true", "+", "1")]
    [InlineData("{a: 1}", "+", "1")]
    [InlineData("node0", "+", "'a'")]
    [InlineData("'a'", "-", "'a'")]
    [InlineData("'a'", "*", "2")]
    [InlineData("[1]", "/", "2")]
    [InlineData("true", "%", "2")]
    [InlineData("'2'", "^", "2")]
    public void WhatCannotBeComputedIsATypeError(string left, string operation, string right) =>
        Assert.Equal("TypeError/InvalidArgumentType", Compute(left, operation, right));

    [Theory]
    [InlineData("5", "-5")]
    [InlineData("0.0", "-0.0")]
    [InlineData("1.50m", "-1.50")]
    [InlineData("null", "null")]
    [InlineData("-9223372036854775808", "ArithmeticError/NumberOutOfRange")]
    [InlineData("'a'", "TypeError/InvalidArgumentType")]
    public void AMinusTurnsTheSign(string value, string expected) =>
        Assert.Equal(expected, Notation.Outcome(_ => ValueMath.Negate(Notation.Read(value))));

    [Fact]
    public void ATextThatGrowsWithoutBoundMeetsTheMemoryLimit()
    {
        var text = (Value)"0123456789";
        var context = new FixedContext();
        var error = Assert.Throws<CypherException>((Action)(() =>
        {
            while (true) text = ValueMath.Add(text, text, context);
        }));
        Assert.Equal(CypherErrorKind.MemoryLimitExceeded, error.Kind);
    }

    [Fact]
    public void MessagesNameTheTypes()
    {
        var error = Assert.Throws<CypherException>(() => ValueMath.Subtract("a", 1));
        Assert.Equal("Cannot subtract INTEGER from STRING.", error.Message);
    }

    private static string Compute(string left, string operation, string right) => Notation.Outcome(context =>
    {
        var (a, b) = (Notation.Read(left, context), Notation.Read(right, context));
        return operation switch
        {
            "+" => ValueMath.Add(a, b, context),
            "-" => ValueMath.Subtract(a, b),
            "*" => ValueMath.Multiply(a, b),
            "/" => ValueMath.Divide(a, b),
            "%" => ValueMath.Modulo(a, b),
            "^" => ValueMath.Power(a, b),
            _ => ValueMath.Concatenate(a, b, context),
        };
    });
}
