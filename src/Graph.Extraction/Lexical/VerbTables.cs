using System.Collections.Immutable;
using Graph.Schema;
using Graph.Text.Analysis;

namespace Graph.Extraction.Lexical;

/// <summary>Spells out the verbs of the lexicon.</summary>
internal sealed class VerbTables
{
    private readonly Dictionary<string, List<VerbReading>> _nominal = new(StringComparer.Ordinal);

    internal VerbTables(Schema.Lexicon lexicon)
    {
        foreach (var verb in lexicon.ArabicVerbs) Add(verb);
        foreach (var verb in lexicon.EnglishVerbs) Add(verb);
    }

    internal Dictionary<string, List<VerbReading>> Finite { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, ImmutableArray<Lemma>> Lemmas { get; } = new(StringComparer.Ordinal);

    /// <summary>Verbal nouns and participles by their inflected forms.</summary>
    internal IReadOnlyDictionary<string, List<VerbReading>> Nominal => _nominal;

    private void Add(ArabicVerb verb)
    {
        var past = Folding.Fold(verb.Past);
        if (past.Length < 2) return;
        var lemma = new Lemma(past, ClassOf(verb.Class), Arabic: true);
        AddLemma(past, lemma);
        foreach (var (form, features) in ArabicConjugation.Finite(past, Folding.Fold(verb.Present)))
            Enter(Finite, form, new VerbReading(lemma, WordClass.Verb, features));
        foreach (var masdar in verb.Masdars)
        {
            var folded = Folding.Fold(masdar);
            if (folded.Contains(' ')) continue;
            AddLemma(folded, lemma);
            EnterNominal(folded, lemma, WordClass.Masdar);
        }
        if (verb.Active is { } active) EnterNominal(Folding.Fold(active), lemma, WordClass.ActiveParticiple);
        if (verb.Passive is { } passive) EnterNominal(Folding.Fold(passive), lemma, WordClass.PassiveParticiple);
    }

    private void Add(EnglishVerb verb)
    {
        var form = Folding.Fold(verb.Base);
        var lemma = new Lemma(form, ClassOf(verb.Class), Arabic: false);
        AddLemma(form, lemma);
        foreach (var (inflected, features) in EnglishConjugation.Finite(form, FoldOrNull(verb.Past), FoldOrNull(verb.Participle), FoldOrNull(verb.Gerund)))
            Enter(Finite, inflected, new VerbReading(lemma, WordClass.Verb, features));
        if (FoldOrNull(verb.Third) is { } third) Enter(Finite, third, new VerbReading(lemma, WordClass.Verb, VerbForm.Present));
        foreach (var noun in verb.Nouns)
        {
            var folded = Folding.Fold(noun);
            if (folded.Contains(' ') || folded.Contains('-')) continue;
            if (folded != form) AddLemma(folded, lemma);
            Enter(_nominal, folded, new VerbReading(lemma, WordClass.Masdar, VerbForm.None));
            Enter(_nominal, EnglishConjugation.ThirdPerson(folded), new VerbReading(lemma, WordClass.Masdar, VerbForm.None));
        }
    }

    private static string? FoldOrNull(string? form) => form is null ? null : Folding.Fold(form);

    private void AddLemma(string key, Lemma lemma) =>
        Lemmas[key] = Lemmas.TryGetValue(key, out var have) ? have.Contains(lemma) ? have : have.Add(lemma) : [lemma];

    private void EnterNominal(string form, Lemma lemma, WordClass kind)
    {
        if (form.Contains(' ')) form = form[..form.IndexOf(' ')];
        foreach (var inflected in kind == WordClass.Masdar ? ArabicConjugation.Noun(form) : ArabicConjugation.Nominal(form)) Enter(_nominal, inflected, new VerbReading(lemma, kind, VerbForm.None));
    }

    private static void Enter(Dictionary<string, List<VerbReading>> table, string form, VerbReading reading)
    {
        if (!table.TryGetValue(form, out var readings)) table[form] = readings = [];
        if (!readings.Contains(reading)) readings.Add(reading);
    }

    private static VerbClass ClassOf(string? name) => name is null ? VerbClass.None : Enum.TryParse<VerbClass>(name, ignoreCase: true, out var found) ? found : VerbClass.None;
}
