using System.Collections.Immutable;

namespace Graph.Schema;

/// <summary>What is known about names and words. Each list is ordered by file path, then by line.</summary>
public sealed record Lexicon
{
    /// <summary>Key <c>entities</c>.</summary>
    public ImmutableArray<EntityEntry> Entities { get; init; } = [];

    /// <summary>Key <c>verbs-ar</c>.</summary>
    public ImmutableArray<ArabicVerb> ArabicVerbs { get; init; } = [];

    /// <summary>Key <c>verbs-en</c>.</summary>
    public ImmutableArray<EnglishVerb> EnglishVerbs { get; init; } = [];

    /// <summary>Key <c>heads</c>.</summary>
    public ImmutableArray<HeadNoun> Heads { get; init; } = [];

    /// <summary>Key <c>titles</c>.</summary>
    public ImmutableArray<Title> Titles { get; init; } = [];

    /// <summary>Key <c>title-heads</c>.</summary>
    public ImmutableArray<TitleHead> TitleHeads { get; init; } = [];

    /// <summary>Key <c>former</c>: words that put an office into the past.</summary>
    public WordList Former { get; init; } = WordList.Empty;

    /// <summary>Key <c>metrics</c>.</summary>
    public ImmutableArray<MetricName> Metrics { get; init; } = [];

    /// <summary>Key <c>months</c>.</summary>
    public ImmutableArray<Month> Months { get; init; } = [];

    /// <summary>Key <c>weekdays</c>.</summary>
    public ImmutableArray<Weekday> Weekdays { get; init; } = [];

    /// <summary>Key <c>seasons</c>.</summary>
    public ImmutableArray<YearPart> Seasons { get; init; } = [];

    /// <summary>Key <c>quarters</c>.</summary>
    public ImmutableArray<YearPart> Quarters { get; init; } = [];

    /// <summary>Key <c>halves</c>.</summary>
    public ImmutableArray<YearPart> Halves { get; init; } = [];

    /// <summary>Key <c>currencies</c>.</summary>
    public ImmutableArray<Currency> Currencies { get; init; } = [];

    /// <summary>Key <c>numbers</c>.</summary>
    public ImmutableArray<NumberWord> Numbers { get; init; } = [];

    /// <summary>Key <c>ordinals</c>.</summary>
    public ImmutableArray<NumberWord> Ordinals { get; init; } = [];

    /// <summary>Key <c>fractions</c>.</summary>
    public ImmutableArray<NumberWord> Fractions { get; init; } = [];

    /// <summary>Key <c>units</c>.</summary>
    public ImmutableArray<Unit> Units { get; init; } = [];

    /// <summary>Key <c>bounds</c>.</summary>
    public ImmutableArray<BoundWords> Bounds { get; init; } = [];

    /// <summary>Key <c>ratings</c>.</summary>
    public ImmutableArray<Rating> Ratings { get; init; } = [];

    /// <summary>Key <c>sources</c>.</summary>
    public ImmutableArray<UnnamedSource> Sources { get; init; } = [];

    /// <summary>Key <c>given-names</c>.</summary>
    public WordList GivenNames { get; init; } = WordList.Empty;

    /// <summary>Key <c>given-names-wary</c>: given names that are ordinary words too.</summary>
    public WordList WaryGivenNames { get; init; } = WordList.Empty;

    /// <summary>Key <c>name-particles</c>: parts that join names (bin, van, de).</summary>
    public WordList NameParticles { get; init; } = WordList.Empty;

    /// <summary>Key <c>common-words</c>: never part of a name by themselves.</summary>
    public WordList CommonWords { get; init; } = WordList.Empty;

    /// <summary>Key <c>function-words</c>: prepositions, conjunctions, negation and the like. A word may be in several classes; two items may have one class.</summary>
    public ImmutableArray<FunctionWords> FunctionWords { get; init; } = [];

    /// <summary>Key <c>furniture</c>.</summary>
    public ImmutableArray<Furniture> Furniture { get; init; } = [];
}
