using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>A function over all rows of a group. DISTINCT and count(*) are the engine's affair.</summary>
internal sealed record AggregateFunction(
    string Name, ImmutableArray<FunctionParameter> Parameters, CypherType Result, string Description, Func<Accumulator> Start);

/// <summary>Takes up the rows of one group.</summary>
internal abstract class Accumulator
{
    /// <summary>Takes up one row: the values of all parameters. Null values are its own affair.</summary>
    public abstract void Add(ReadOnlySpan<Value> arguments, EvaluationContext context);

    /// <summary>The result so far; asked once.</summary>
    public abstract Value Result(EvaluationContext context);
}
