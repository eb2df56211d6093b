using System.Collections.Immutable;
using Graph.Extraction.Facts;

namespace Graph.Building.Resolution;

/// <summary>One entity across all articles.</summary>
public sealed record ResolvedEntity
{
    /// <summary>Its id; no other entity has it.</summary>
    public required string Id { get; init; }

    /// <summary>Its most special label.</summary>
    public required string Label { get; init; }

    /// <summary>International name where known, else in Latin script where an article has one, else the commonest form.</summary>
    public required string Name { get; init; }

    /// <summary>The form in Arabic script that most articles have; the lexicon's first where none has one; null where neither has.</summary>
    public string? ArabicName { get; init; }

    /// <summary>Every other form that articles have for it, ordinal order.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>True where the lexicon knows it.</summary>
    public bool Known { get; init; }

    /// <summary>The names that were taken for it, and why; the one it is named after first, then by name.</summary>
    public ImmutableArray<EntityMember> Members { get; init; } = [];

    /// <summary>What articles say about it besides facts, such as its founding date; of differing values the commonest.</summary>
    public ImmutableSortedDictionary<string, QualifierValue> Properties { get; init; } = ImmutableSortedDictionary<string, QualifierValue>.Empty;
}

/// <summary>A name that articles use for an entity, and why it is taken for that one.</summary>
/// <param name="Name">The name.</param>
/// <param name="Label">The label it was given in the articles.</param>
/// <param name="Reason">Why it belongs to the entity.</param>
/// <param name="Matched">The name of the entity that it was matched with; null for <see cref="MergeReason.Itself"/>.</param>
/// <param name="Articles">Number of articles that use it.</param>
/// <param name="Mentions">Number of mentions in them.</param>
/// <param name="Surfaces">The forms it takes in them, ordinal order.</param>
public sealed record EntityMember(string Name, string Label, MergeReason Reason, string? Matched, int Articles, int Mentions, ImmutableArray<string> Surfaces);
