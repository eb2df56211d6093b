using Graph.Schema;
using Graph.Text.Analysis;

namespace Graph.Extraction.Lexical;

/// <summary>Every noun and adjective form the lexicon knows, with what it is.</summary>
internal static class NounTables
{
    internal static Dictionary<string, NounForms> Read(Schema.Lexicon lexicon, VerbTables verbs)
    {
        var table = new Dictionary<string, NounForms>(StringComparer.Ordinal);
        foreach (var (form, readings) in verbs.Nominal)
            table[form] = new NounForms(readings.Aggregate(WordClass.None, (classes, reading) => classes | reading.Class), [.. readings], null);
        foreach (var word in lexicon.CommonWords.Arabic)
        {
            var stem = Phrase.WithoutArticle(Folding.Fold(word));
            foreach (var form in ArabicConjugation.Noun(stem)) Enter(table, form, WordClass.Common, form.Length > stem.Length && form[^1] == 'ا' ? stem : null);
        }
        foreach (var word in lexicon.CommonWords.English) Enter(table, Folding.Fold(word), WordClass.Common);
        foreach (var head in lexicon.Heads)
            foreach (var word in (IEnumerable<string>)[.. head.Arabic, .. head.ArabicPlurals, .. head.ArabicDuals.SelectMany(ArabicConjugation.Duals), .. head.English, .. head.EnglishPlurals])
                EnterSingle(table, word, WordClass.Head);
        foreach (var title in lexicon.Titles)
            foreach (var word in title.Arabic.Concat(title.English)) EnterSingle(table, word, WordClass.Common);
        foreach (var metric in lexicon.Metrics)
            foreach (var word in metric.Arabic.Concat(metric.English)) EnterSingle(table, word, WordClass.Common);
        foreach (var word in lexicon.Former.Arabic) EnterSingle(table, word, WordClass.Former);
        foreach (var form in table.Keys.Where(form => form.Length > 3 && form[^1] == 'ا' && table.ContainsKey(form[..^1])).ToList())
            if (table[form].Base is null) table[form] = table[form] with { Base = form[..^1] };
        return table;
    }

    private static void EnterSingle(Dictionary<string, NounForms> table, string word, WordClass kind)
    {
        var tokens = Phrase.TermTokens(word);
        if (tokens.Count == 1) Enter(table, tokens[0], kind);
        else foreach (var token in tokens) Enter(table, token, WordClass.Common);
    }

    private static void Enter(Dictionary<string, NounForms> table, string form, WordClass kind, string? stem = null)
    {
        if (form.Length == 0) return;
        table[form] = table.TryGetValue(form, out var have) ? have with { Classes = have.Classes | kind } : new NounForms(kind, [], stem);
    }
}
