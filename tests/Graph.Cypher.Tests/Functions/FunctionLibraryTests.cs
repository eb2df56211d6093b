using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Tests.Functions;

public sealed class FunctionLibraryTests
{
    private static readonly Value[] Samples =
    [
        default, true, 0, -1, long.MinValue, long.MaxValue, 1.5, double.NaN, double.NegativeInfinity, 1.50m, decimal.MaxValue, "", "a\uD800", "٢ é",
        new Date(2025, 6, 1), new LocalTime(0), new Duration(1, 1, 1, 1), new Point(Point.Wgs84, 1, 2), Value.List(), Value.List(1, "a", default(Value)),
        MapValue.Empty, Notation.Read("{x: 1, y: 2}"), Value.OfNode(0), Value.OfNode(77), Value.OfRelationship(0), Value.OfRelationship(77),
        new PathValue([0], []),
    ];

    public static TheoryData<string> Names => [.. FunctionLibrary.Scalars.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void FunctionsAreFoundWhateverTheirCase() => Assert.Equal("toUpper", FunctionLibrary.Scalars["TOUPPER"].Name);

    [Theory, MemberData(nameof(Names))]
    public void NoArgumentsBringOutAnythingButAValueOrACypherError(string name)
    {
        var function = FunctionLibrary.Scalars[name];
        var context = new FixedContext();
        foreach (var arguments in Combinations(function.MinArguments, Math.Min(function.MaxArguments, 3)))
        {
            try
            {
                function.Body(arguments, context);
            }
            catch (CypherException error)
            {
                Assert.NotEmpty(error.Message);
            }
        }
    }

    [Fact]
    public void EachFunctionSaysWhatItDoes() =>
        Assert.All(FunctionLibrary.Scalars.Values, function => Assert.EndsWith(".", function.Description, StringComparison.Ordinal));

    private static IEnumerable<Value[]> Combinations(int least, int most)
    {
        for (var count = least; count <= most; count++)
        {
            // Three arguments take every fourth sample, or there would be twenty thousand rounds.
            Value[] samples = count < 3 ? Samples : [.. Samples.Where((_, i) => i % 4 == 0)];
            var total = (int)Math.Pow(samples.Length, count);
            for (var number = 0; number < total; number++)
            {
                var arguments = new Value[count];
                for (int i = 0, rest = number; i < count; i++, rest /= samples.Length) arguments[i] = samples[rest % samples.Length];
                yield return arguments;
            }
        }
    }
}
