using System.Collections.Immutable;
using Graph.Cypher.Functions;

namespace Graph.Cypher.Temporal;

/// <summary>Functions that make and measure dates, times and durations.</summary>
internal static class TemporalFunctions
{
    public static ImmutableArray<ScalarFunction> All => [];
}
