using System.Collections.Immutable;

namespace Graph.Cypher.FullText;

/// <summary>What is sought, as read from the text of a full-text query.</summary>
internal abstract record FullTextQuery;

/// <summary>Words one behind the other; one is a word alone.</summary>
/// <param name="Field">Index of the property; -1 for all.</param>
/// <param name="Slop">How many words may stand between two of them.</param>
internal sealed record WordsQuery(ImmutableArray<string> Words, int Field, int Slop = 0) : FullTextQuery;

/// <summary>Words of a pattern with * for any letters and ? for one.</summary>
internal sealed record WildcardQuery(string Pattern, int Field) : FullTextQuery;

/// <summary>Words that a few letters make differ.</summary>
internal sealed record FuzzyQuery(string Word, int Distance, int Field) : FullTextQuery;

internal sealed record BoostedQuery(FullTextQuery Inner, double Factor) : FullTextQuery;

/// <summary>All required parts, none of the prohibited ones, and of the others at least one where nothing is required.</summary>
internal sealed record BooleanQuery(ImmutableArray<BooleanPart> Parts) : FullTextQuery;

internal sealed record BooleanPart(Occur Occur, FullTextQuery Query);

internal enum Occur
{
    Optional,
    Required,
    Prohibited,
}
