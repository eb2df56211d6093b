using System.Collections.Immutable;

namespace Graph.Tck.Features;

/// <summary>One scenario of the kit, with the values of its example row filled in.</summary>
/// <param name="Id">As in the kit's index: <c>clauses/call/Call1:33</c>, with <c>#2</c> for the second example row.</param>
/// <param name="Name">The scenario's own name.</param>
/// <param name="IsIgnored">Whether the kit says that it is not to be run.</param>
internal sealed record Scenario(string Id, string Name, bool IsIgnored, ImmutableArray<ScenarioStep> Steps)
{
    /// <summary>The folder that it lies in: <c>clauses/call</c>.</summary>
    public string Folder => Id[..Id.LastIndexOf('/')];
}

/// <param name="Text">Without its keyword: <c>the result should be, in any order:</c>.</param>
/// <param name="Query">The text between triple quotes, or null.</param>
/// <param name="Table">The table's rows; empty where there is none.</param>
internal sealed record ScenarioStep(string Text, string? Query, ImmutableArray<ImmutableArray<string>> Table);
