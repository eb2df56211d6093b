using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>How a statement runs. Immutable, shared by all runs of it.</summary>
/// <param name="Root">Gives the rows.</param>
/// <param name="Columns">The columns' names.</param>
/// <param name="Outputs">The slot of each column.</param>
/// <param name="Width">How many slots a row has.</param>
/// <param name="Symbols">Labels, types and keys named in it.</param>
/// <param name="Parameters">The parameters named in it, by index.</param>
internal sealed record QueryPlan(
    Operator Root, ImmutableArray<string> Columns, ImmutableArray<int> Outputs, int Width, IReadOnlyList<Symbol> Symbols,
    IReadOnlyList<string> Parameters, int SubqueryCount, bool Writes)
{
    /// <summary>What the statement asks for by name.</summary>
    public ImmutableArray<Semantics.NameMention> Mentions { get; init; } = [];

    /// <summary>Whether the statement may commit in the middle, by CALL … IN TRANSACTIONS.</summary>
    public bool CommitsInside { get; init; }

    /// <summary>Makes the state that the statement reads of the graph's own; null where it reads that.</summary>
    public Func<GraphSnapshot, GraphSnapshot>? View { get; init; }
}
