using System.Collections.Immutable;

namespace Graph.Extraction.Facts;

/// <summary>One statement of one article: a relation between two ends, with how, when, by whom and why.</summary>
public sealed record Fact
{
    /// <summary>Lower-case hex, 16 digits: a hash over article hash, relation, ends, status, qualifiers and place.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the relation in the schema.</summary>
    public required string Relation { get; init; }

    /// <summary>The end the relation starts from.</summary>
    public required FactEntity Subject { get; init; }

    /// <summary>The end the relation leads to; a metric for <c>REPORTED</c>.</summary>
    public required FactEntity Object { get; init; }

    /// <summary>How the text holds it.</summary>
    public FactStatus Status { get; init; }

    /// <summary>Who said it: an entity's name, or a general source such as <c>sources</c>; null where the article itself says it.</summary>
    public string? By { get; init; }

    /// <summary>Qualifiers by their schema name.</summary>
    public ImmutableSortedDictionary<string, QualifierValue> Qualifiers { get; init; } = ImmutableSortedDictionary<string, QualifierValue>.Empty;

    /// <summary>0 to 1: how sure the reading is.</summary>
    public required double Confidence { get; init; }

    /// <summary>Where it stands.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Name of the frame or rule that found it.</summary>
    public required string Frame { get; init; }
}

/// <summary>An end of a fact as its article names it.</summary>
public sealed record FactEntity
{
    /// <summary>The lexicon's id; for a name that the lexicon does not have, a slug of the name. For a metric a slug of owner, name and values.</summary>
    public required string Id { get; init; }

    /// <summary>Its most special label in the schema.</summary>
    public required string Label { get; init; }

    /// <summary>International name where known, else the fullest form in the article.</summary>
    public required string Name { get; init; }

    /// <summary>All forms under which the article has it, in order of first appearance.</summary>
    public ImmutableArray<string> Surfaces { get; init; } = [];

    /// <summary>True where the lexicon knows it: its id is not to be merged by likeness.</summary>
    public bool Known { get; init; }

    /// <summary>A metric's values: <c>value</c> or <c>low</c>, <c>high</c>, <c>currency</c>, <c>unit</c>, <c>period</c>. Empty for any other entity.</summary>
    public ImmutableSortedDictionary<string, QualifierValue> Properties { get; init; } = ImmutableSortedDictionary<string, QualifierValue>.Empty;
}

/// <summary>A place in an article that shows a fact.</summary>
/// <param name="Article">Path of the article below the folder it was read from.</param>
/// <param name="Line">Line of <paramref name="Start"/>, from 1.</param>
/// <param name="Start">UTF-16 offset of the sentence in the article as read.</param>
/// <param name="End">Offset after the sentence.</param>
/// <param name="Text">The sentence, character for character.</param>
/// <param name="FocusStart">Offset of the first word that the fact rests on, inside the sentence.</param>
/// <param name="FocusEnd">Offset after the last such word.</param>
public sealed record Evidence(string Article, int Line, int Start, int End, string Text, int FocusStart, int FocusEnd);

/// <summary>All that was taken from one article.</summary>
/// <param name="Hash">The article's content hash.</param>
/// <param name="Path">The article's path.</param>
/// <param name="Mentions">Every entity named in it (metrics excluded), by id.</param>
/// <param name="Facts">Its facts, in the order of their evidence.</param>
public sealed record ArticleFacts(string Hash, string Path, ImmutableArray<EntityMentions> Mentions, ImmutableArray<Fact> Facts);

/// <summary>An entity and how often an article names it.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Count">Number of mentions by name.</param>
public sealed record EntityMentions(FactEntity Entity, int Count);
