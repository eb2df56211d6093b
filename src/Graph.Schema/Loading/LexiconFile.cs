using System.Collections.Immutable;

namespace Graph.Schema.Loading;

/// <summary>What one file adds to the lexicon.</summary>
internal sealed class LexiconFile
{
    internal List<EntityEntry> Entities { get; } = [];
    internal List<AliasUse> Aliases { get; } = [];
    internal List<ArabicVerb> ArabicVerbs { get; } = [];
    internal List<EnglishVerb> EnglishVerbs { get; } = [];
    internal List<HeadNoun> Heads { get; } = [];
    internal List<Title> Titles { get; } = [];
    internal List<TitleHead> TitleHeads { get; } = [];
    internal List<MetricName> Metrics { get; } = [];
    internal List<Month> Months { get; } = [];
    internal List<Weekday> Weekdays { get; } = [];
    internal List<YearPart> Seasons { get; } = [];
    internal List<YearPart> Quarters { get; } = [];
    internal List<YearPart> Halves { get; } = [];
    internal List<Currency> Currencies { get; } = [];
    internal List<NumberWord> Numbers { get; } = [];
    internal List<NumberWord> Ordinals { get; } = [];
    internal List<NumberWord> Fractions { get; } = [];
    internal List<Unit> Units { get; } = [];
    internal List<BoundWords> Bounds { get; } = [];
    internal List<Rating> Ratings { get; } = [];
    internal List<UnnamedSource> Sources { get; } = [];
    internal List<FunctionWords> FunctionWords { get; } = [];
    internal List<Furniture> Furniture { get; } = [];
    internal Dictionary<string, WordListBuilder> WordLists { get; } = new(StringComparer.Ordinal);
}

/// <summary>An alias where it was written.</summary>
internal readonly record struct AliasUse(EntityEntry Entity, string Alias, string Key, int Line, int Column);

/// <summary>A word list while its files are read.</summary>
internal sealed class WordListBuilder
{
    internal List<string> Arabic { get; } = [];
    internal List<string> English { get; } = [];
}
