namespace Graph.Cypher.Tests.Functions;

public sealed class MathFunctionTests
{
    [Theory]
    [InlineData("abs(-1)", "1")]
    [InlineData("abs(-1.5)", "1.5")]
    [InlineData("abs(-9223372036854775808)", "ArithmeticError/NumberOutOfRange")]
    [InlineData("abs(-1.50m)", "1.50")]
    [InlineData("ceil(0.1)", "1.0")]
    [InlineData("ceil(2)", "2.0")]
    [InlineData("floor(-0.1)", "-1.0")]
    [InlineData("sign(-17)", "-1")]
    [InlineData("sign(0.1)", "1")]
    [InlineData("sign(NaN)", "0")]
    [InlineData("isNaN(NaN)", "true")]
    [InlineData("isNaN(1)", "false")]
    [InlineData("sqrt(12.96)", "3.6")]
    [InlineData("sqrt(-1)", "NaN")]
    [InlineData("log(0)", "-Infinity")]
    [InlineData("log10(1000)", "3.0")]
    [InlineData("exp(0)", "1.0")]
    [InlineData("e()", "2.718281828459045")]
    [InlineData("abs(null)", "null")]
    [InlineData("abs('1')", "TypeError/InvalidArgumentValue")]
    public void NumbersAreComputed(string call, string expected) => Assert.Equal(expected, Notation.Outcome(call));

    [Theory]
    [InlineData("round(3.141592)", "3.0")]
    [InlineData("round(2.5)", "3.0")]
    [InlineData("round(-1.5)", "-1.0")]
    [InlineData("round(0.49999999999999994)", "0.0")]
    [InlineData("round(7)", "7.0")]
    [InlineData("round(Infinity)", "Infinity")]
    [InlineData("round(NaN)", "NaN")]
    [InlineData("round(3.141592, 3)", "3.142")]
    [InlineData("round(1.005, 2)", "1.01")]
    [InlineData("round(-1.55, 1)", "-1.6")]
    [InlineData("round(1.249, 1, 'UP')", "1.3")]
    [InlineData("round(1.25, 1, 'DOWN')", "1.2")]
    [InlineData("round(-1.55, 1, 'CEILING')", "-1.5")]
    [InlineData("round(-1.51, 1, 'FLOOR')", "-1.6")]
    [InlineData("round(-1.55, 1, 'half_up')", "-1.6")]
    [InlineData("round(1.55, 1, 'HALF_DOWN')", "1.5")]
    [InlineData("round(1.55, 1, 'HALF_EVEN')", "1.6")]
    [InlineData("round(1.45, 1, 'HALF_EVEN')", "1.4")]
    [InlineData("round(-0.5, 0, 'HALF_UP')", "-1.0")]
    [InlineData("round(1.0e300, 2)", "1.0E300")]
    [InlineData("round(1.0e-300, 2)", "0.0")]
    [InlineData("round(2.345m, 2)", "2.35")]
    [InlineData("round(1.5, -1)", "ArgumentError/NumberOutOfRange")]
    [InlineData("round(1.5, 1, 'SIDEWAYS')", "ArgumentError/InvalidArgumentValue")]
    [InlineData("round(1.5, null)", "null")]
    public void NumbersAreRoundedAsTheyAreWritten(string call, string expected) => Assert.Equal(expected, Notation.Outcome(call));

    [Theory]
    [InlineData("sin(0)", "0.0")]
    [InlineData("cos(0)", "1.0")]
    [InlineData("cot(0)", "Infinity")]
    [InlineData("acos(2)", "NaN")]
    [InlineData("atan2(0, 1)", "0.0")]
    [InlineData("degrees(pi())", "180.0")]
    [InlineData("radians(180)", "3.141592653589793")]
    [InlineData("haversin(0)", "0.0")]
    [InlineData("tanh(0)", "0.0")]
    [InlineData("coth(0)", "NaN")]
    [InlineData("sin(null)", "null")]
    public void AnglesAreInRadians(string call, string expected) => Assert.Equal(expected, Notation.Outcome(call));

    [Fact]
    public void RandomNumbersLieBelowOne()
    {
        var context = new FixedContext();
        Assert.All(Enumerable.Range(0, 1000), _ => Assert.InRange(Notation.Read("rand()", context).AsFloat(), 0, 0.9999999999999999));
    }

    [Fact]
    public void RandomUuidsAreOfVersionFour() =>
        Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", Notation.Read("randomUUID()").AsText());
}
