using System.Collections.Immutable;

namespace Graph.Cypher.Functions;

/// <summary>Functions over all rows of a group. Nulls never count.</summary>
internal static class AggregateFunctions
{
    private const CypherType Summable = CypherType.Number | CypherType.Duration;
    private static readonly FunctionParameter Anything = new("input", CypherType.Any);
    private static readonly FunctionParameter Numbers = new("input", CypherType.Number);
    private static readonly FunctionParameter Part = new("percentile", CypherType.Number);

    public static ImmutableArray<AggregateFunction> All { get; } =
    [
        new("count", [Anything], CypherType.Integer, "The number of values.", static () => new Count()),
        new("sum", [new("input", Summable)], Summable, "The sum of numbers or durations; 0 where there are none.", static () => new Sum(isMean: false)),
        new("avg", [new("input", Summable)], Summable, "The mean of numbers or durations; null where there are none.", static () => new Sum(isMean: true)),
        new("min", [Anything], CypherType.Any, "The value that comes first in the order of values.", static () => new Extreme(-1)),
        new("max", [Anything], CypherType.Any, "The value that comes last in the order of values.", static () => new Extreme(1)),
        new("collect", [Anything], CypherType.List, "A list of all values.", static () => new Collect()),
        new("stDev", [Numbers], CypherType.Float, "The standard deviation of a sample.", static () => new Deviation(isSample: true)),
        new("stDevP", [Numbers], CypherType.Float, "The standard deviation of a whole population.", static () => new Deviation(isSample: false)),
        new("percentileCont", [Numbers, Part], CypherType.Float,
            "The value below which a part of all lies, between 0.0 and 1.0; interpolated between its neighbours.",
            static () => new Percentile(isInterpolated: true)),
        new("percentileDisc", [Numbers, Part], CypherType.Number,
            "The value nearest to the one below which a part of all lies, between 0.0 and 1.0.",
            static () => new Percentile(isInterpolated: false)),
    ];
}
