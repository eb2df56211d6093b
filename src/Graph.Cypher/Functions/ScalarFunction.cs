using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>A function from values to a value.</summary>
/// <param name="Name">With its namespace, in the spelling shown to users; looked up whatever its case.</param>
/// <param name="Parameters">The types it takes, by which a literal of a wrong type is refused before the query runs.</param>
/// <param name="Result">The type it gives, when not null.</param>
/// <param name="Description">One sentence for SHOW FUNCTIONS.</param>
/// <param name="Body">Computes it. Null arguments are its own affair. Raises <see cref="CypherException"/> for wrong types and values.</param>
internal sealed record ScalarFunction(
    string Name, ImmutableArray<FunctionParameter> Parameters, CypherType Result, string Description, ScalarFunctionBody Body)
{
    /// <summary>Of the SHOW FUNCTIONS categories: Scalar, String, List, Numeric, Temporal, Spatial, Predicate, Logarithmic, Trigonometric.</summary>
    public string Category { get; init; } = "Scalar";

    /// <summary>Whether equal arguments always give the same within one statement, so that it may be computed once.</summary>
    public bool IsDeterministic { get; init; } = true;

    /// <summary>How many arguments must be given.</summary>
    public int MinArguments => Parameters.Count(parameter => !parameter.IsOptional);

    /// <summary>How many may be given; the last may repeat.</summary>
    public int MaxArguments => Parameters is [.., { IsRepeated: true }] ? int.MaxValue : Parameters.Length;
}

internal delegate Value ScalarFunctionBody(ReadOnlySpan<Value> arguments, EvaluationContext context);

/// <param name="Type">Types that are accepted; null always is.</param>
internal sealed record FunctionParameter(string Name, CypherType Type, bool IsOptional = false, bool IsRepeated = false);
