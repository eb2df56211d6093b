using System.Collections.Immutable;
using Graph.Extraction.Facts;
using Graph.Extraction.Mentions;
using Graph.Schema;

namespace Graph.Extraction.Frames;

/// <summary>A fact before its ends are written out: what entities are called and labelled is settled only at the article's end.</summary>
internal sealed record Finding
{
    internal required Relation Relation { get; init; }

    internal required Entity Subject { get; init; }

    /// <summary>The other end; null for a figure.</summary>
    internal Entity? Object { get; init; }

    /// <summary>The figure, where the relation leads to one.</summary>
    internal Figure? Figure { get; init; }

    internal required FactStatus Status { get; init; }

    internal string? By { get; init; }

    internal ImmutableSortedDictionary<string, QualifierValue> Qualifiers { get; init; } = ImmutableSortedDictionary<string, QualifierValue>.Empty;

    internal required double Confidence { get; init; }

    /// <summary>Number of the sentence in the document.</summary>
    internal required int Sentence { get; init; }

    /// <summary>First and last token that it rests on.</summary>
    internal required (int First, int End) Focus { get; init; }

    internal required string Frame { get; init; }
}

/// <summary>A reported figure.</summary>
/// <param name="Name">What is measured: revenue, net worth, age.</param>
/// <param name="Properties">Values, currency, unit, period.</param>
internal sealed record Figure(string Name, ImmutableSortedDictionary<string, QualifierValue> Properties);
