using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Cypher.Temporal;

namespace Graph.Cypher.Functions;

/// <summary>All functions by name, whatever its case.</summary>
internal static class FunctionLibrary
{
    public static FrozenDictionary<string, ScalarFunction> Scalars { get; } =
        new ImmutableArray<ScalarFunction>[]
            {
                EntityFunctions.All, StringFunctions.All, ListFunctions.All, MathFunctions.All, TrigonometricFunctions.All,
                ConversionFunctions.All, PredicateFunctions.All, SpatialFunctions.All, TemporalFunctions.All,
            }
            .SelectMany(functions => functions)
            .ToFrozenDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    public static FrozenDictionary<string, AggregateFunction> Aggregates { get; } =
        AggregateFunctions.All.ToFrozenDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);
}
