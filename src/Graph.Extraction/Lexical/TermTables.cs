using System.Collections.Immutable;
using Graph.Schema;

namespace Graph.Extraction.Lexical;

/// <summary>Gathers the terms of the lexicon into one automaton.</summary>
internal sealed class TermTables
{
    private readonly Dictionary<string, (List<string> Tokens, List<Term> Terms)> _terms = new(StringComparer.Ordinal);

    internal TermTables(Schema.Lexicon lexicon)
    {
        foreach (var head in lexicon.Heads) Add(head);
        foreach (var title in lexicon.Titles)
            foreach (var (word, several) in TitleForms.Of(title.Arabic, title.English)) Add(word, key => new TitleTerm(key, title, several));
        foreach (var head in lexicon.TitleHeads)
            foreach (var (word, several) in TitleForms.Of(head.Arabic, head.English)) Add(word, key => new TitleHeadTerm(key, head, several));
        foreach (var metric in lexicon.Metrics)
            foreach (var word in metric.Arabic.Concat(metric.English)) Add(word, key => new MetricTerm(key, metric));
        foreach (var source in lexicon.Sources)
            foreach (var word in source.Arabic.Concat(source.English)) Add(word, key => new SourceTerm(key, source.Name));
        foreach (var rating in lexicon.Ratings)
            foreach (var word in rating.Arabic.Concat(rating.English)) Add(word, key => new RatingTerm(key, rating.Name));
        foreach (var place in lexicon.Entities)
            if (place.Demonym is { } demonym)
                foreach (var form in DemonymTables.Phrases(demonym)) Add(form, key => new DemonymTerm(key, place));
        foreach (var (word, kind) in FunctionTables.Entries(lexicon))
            if (Phrase.Tokens(word).Count > 1) Add(word, key => new FunctionTerm(key, kind));
        foreach (var (tokens, terms) in _terms.Values) Root.Add(tokens, new TermSet([.. terms]));
    }

    internal Trie<TermSet> Root { get; } = new();

    private void Add(HeadNoun head)
    {
        var key = head.Arabic.Length > 0 ? head.Arabic[0] : head.English[0];
        key = string.Join(' ', Phrase.TermTokens(key));
        Each(head.Arabic, GrammaticalNumber.One);
        Each(head.ArabicPlurals, GrammaticalNumber.Many);
        Each([.. head.ArabicDuals.SelectMany(ArabicConjugation.Duals)], GrammaticalNumber.Two);
        Each(head.English, GrammaticalNumber.One);
        Each(head.EnglishPlurals, GrammaticalNumber.Many);
        if (head.EnglishPlurals.IsEmpty) Each([.. head.English.Select(EnglishConjugation.ThirdPerson)], GrammaticalNumber.Many);

        void Each(ImmutableArray<string> words, GrammaticalNumber number)
        {
            foreach (var word in words) Add(word, form => new HeadTerm(form, head.Label, number, head.Refers, head.Kind));
        }
    }

    private void Add(string phrase, Func<string, Term> make)
    {
        var tokens = Phrase.TermTokens(phrase);
        if (tokens.Count == 0) return;
        var key = string.Join(' ', tokens);
        if (!_terms.TryGetValue(key, out var entry)) _terms[key] = entry = (tokens, []);
        var term = make(key);
        // A noun may name two kinds of thing (جهاز is a device and an authority); of everything else one is enough.
        if (!entry.Terms.Exists(have => have.GetType() == term.GetType() && (have as HeadTerm)?.Label == (term as HeadTerm)?.Label)) entry.Terms.Add(term);
    }
}
