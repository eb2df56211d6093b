using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Tck.Values;

/// <summary>A value as the kit's tables write it: without identity, temporal values as their text.</summary>
internal abstract record TckValue;

/// <summary>Null, a boolean, a number or a text.</summary>
internal sealed record TckScalar(Value Value) : TckValue;

internal sealed record TckList(ImmutableArray<TckValue> Items) : TckValue;

internal sealed record TckMap(ImmutableArray<(string Key, TckValue Value)> Entries) : TckValue
{
    public static TckMap Empty { get; } = new([]);
}

internal sealed record TckNode(ImmutableArray<string> Labels, TckMap Properties) : TckValue;

internal sealed record TckRelationship(string Type, TckMap Properties) : TckValue;

internal sealed record TckPath(TckNode First, ImmutableArray<TckHop> Hops) : TckValue;

/// <param name="IsForward">Whether the relationship leads to <paramref name="Node"/>, rather than from it.</param>
internal sealed record TckHop(TckRelationship Relationship, bool IsForward, TckNode Node);
