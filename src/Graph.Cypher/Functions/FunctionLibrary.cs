using System.Collections.Frozen;

namespace Graph.Cypher.Functions;

/// <summary>All functions by name, whatever its case.</summary>
internal static class FunctionLibrary
{
    public static FrozenDictionary<string, ScalarFunction> Scalars { get; } =
        new ScalarFunction[][] { [] }
            .SelectMany(functions => functions)
            .ToFrozenDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    public static FrozenDictionary<string, AggregateFunction> Aggregates { get; } =
        Array.Empty<AggregateFunction>().ToFrozenDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);
}
