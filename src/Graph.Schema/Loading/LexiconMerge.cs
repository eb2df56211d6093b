using System.Collections.Immutable;

namespace Graph.Schema.Loading;

/// <summary>Puts what the files say into one lexicon, in the order of the files.</summary>
internal static class LexiconMerge
{
    internal static Lexicon Of(ImmutableArray<LexiconFile> files)
    {
        return new Lexicon
        {
            Entities = All(file => file.Entities),
            ArabicVerbs = All(file => file.ArabicVerbs),
            EnglishVerbs = All(file => file.EnglishVerbs),
            Heads = All(file => file.Heads),
            Titles = All(file => file.Titles),
            TitleHeads = All(file => file.TitleHeads),
            Former = Words("former"),
            Metrics = All(file => file.Metrics),
            Months = All(file => file.Months),
            Weekdays = All(file => file.Weekdays),
            Seasons = All(file => file.Seasons),
            Quarters = All(file => file.Quarters),
            Halves = All(file => file.Halves),
            Currencies = All(file => file.Currencies),
            Numbers = All(file => file.Numbers),
            Ordinals = All(file => file.Ordinals),
            Fractions = All(file => file.Fractions),
            Units = All(file => file.Units),
            Bounds = All(file => file.Bounds),
            Ratings = All(file => file.Ratings),
            Sources = All(file => file.Sources),
            GivenNames = Words("given-names"),
            WaryGivenNames = Words("given-names-wary"),
            NameParticles = Words("name-particles"),
            CommonWords = Words("common-words"),
            FunctionWords = All(file => file.FunctionWords),
            Furniture = All(file => file.Furniture),
        };

        ImmutableArray<T> All<T>(Func<LexiconFile, List<T>> list) => [.. files.SelectMany(list)];

        WordList Words(string name)
        {
            var all = files.Select(file => file.WordLists.GetValueOrDefault(name)).OfType<WordListBuilder>().ToList();
            return new WordList(
                [.. all.SelectMany(words => words.Arabic).Distinct()],
                [.. all.SelectMany(words => words.English).Distinct()]);
        }
    }
}
