using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Schema;
using Graph.Text.Analysis;

namespace Graph.Extraction.Lexical;

/// <summary>The lexicon in the shape in which forms are looked up: everything folded, every inflected form spelled out.</summary>
/// <remarks>Built once per schema; immutable afterwards and shared by all threads.</remarks>
internal sealed class LexicalTables
{
    private static readonly VerbReading[] NoReadings = [];

    private readonly FrozenSet<string> _calendar;
    private readonly FrozenSet<string> _termTokens;
    private readonly FrozenDictionary<string, NounForms> _nouns;
    private readonly FrozenDictionary<string, DemonymTerm> _arabicDemonyms;
    private readonly FrozenDictionary<string, DemonymTerm> _englishDemonyms;

    internal LexicalTables(GraphSchema schema)
    {
        Schema = schema;
        var lexicon = schema.Lexicon;
        var verbs = new VerbTables(lexicon);
        Finite = verbs.Finite.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
        Lemmas = verbs.Lemmas.ToFrozenDictionary(StringComparer.Ordinal);
        Functions = FunctionTables.Read(lexicon).ToFrozenDictionary(StringComparer.Ordinal);
        Terms = new TermTables(lexicon).Root;
        var termTokens = new HashSet<string>(StringComparer.Ordinal);
        Terms.AddTokensTo(termTokens);
        _termTokens = termTokens.ToFrozenSet(StringComparer.Ordinal);
        Names = NameTables.Read(lexicon);
        _nouns = NounTables.Read(lexicon, verbs).ToFrozenDictionary(StringComparer.Ordinal);
        (_arabicDemonyms, _englishDemonyms) = DemonymTables.Read(lexicon);
        GivenNames = NameParts(lexicon.GivenNames);
        WaryGivenNames = NameParts(lexicon.WaryGivenNames);
        NameParticles = NameParts(lexicon.NameParticles);
        _calendar = lexicon.Months.SelectMany(month => month.English).Concat(lexicon.Weekdays.SelectMany(day => day.English))
            .Select(word => Folding.Fold(word)).ToFrozenSet(StringComparer.Ordinal);
    }

    internal GraphSchema Schema { get; }

    /// <summary>Finite forms of verbs of both languages.</summary>
    internal FrozenDictionary<string, VerbReading[]> Finite { get; }

    /// <summary>Verbs by the form under which a dictionary has them.</summary>
    internal FrozenDictionary<string, ImmutableArray<Lemma>> Lemmas { get; }

    /// <summary>Closed-class words of one token.</summary>
    internal FrozenDictionary<string, WordClass> Functions { get; }

    /// <summary>Offices, kinds of things, figures, sources and closed-class phrases; Arabic tokens without ال.</summary>
    internal Trie<TermSet> Terms { get; }

    /// <summary>Aliases of known entities.</summary>
    internal Trie<NameEntry> Names { get; }

    internal FrozenSet<string> GivenNames { get; }

    internal FrozenSet<string> WaryGivenNames { get; }

    internal FrozenSet<string> NameParticles { get; }

    /// <summary>True for English months and weekdays, whose capital makes no name.</summary>
    internal bool IsCalendarWord(string form) => _calendar.Contains(form);

    /// <summary>True where some term has the token <paramref name="key"/>.</summary>
    internal bool IsTermToken(string key) => _termTokens.Contains(key);

    internal WordClass NounClasses(string form, out VerbReading[] readings)
    {
        if (_nouns.TryGetValue(form, out var forms))
        {
            readings = forms.Readings;
            return forms.Classes;
        }
        readings = NoReadings;
        return WordClass.None;
    }

    /// <summary>The form under which the lexicon has an inflected noun; the form itself where it has none.</summary>
    internal string? BaseOf(string? form) => form is not null && _nouns.TryGetValue(form, out var forms) ? forms.Base ?? form : form;

    internal DemonymTerm? ArabicDemonym(string stem) => _arabicDemonyms.GetValueOrDefault(stem);

    internal DemonymTerm? EnglishDemonym(string form) => _englishDemonyms.GetValueOrDefault(form);

    private static FrozenSet<string> NameParts(WordList words) =>
        words.Arabic.Concat(words.English).Select(word => Folding.Fold(word)).Where(word => word.Length > 0).ToFrozenSet(StringComparer.Ordinal);
}

/// <summary>What a form is as a noun.</summary>
/// <param name="Classes">All classes that some reading has.</param>
/// <param name="Readings">Readings as something a verb makes.</param>
/// <param name="Base">The uninflected form; null for the form itself.</param>
internal readonly record struct NounForms(WordClass Classes, VerbReading[] Readings, string? Base);
