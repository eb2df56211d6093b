using Graph.Schema;

namespace Graph.Extraction.Lexical;

/// <summary>The closed classes.</summary>
internal static class FunctionTables
{
    /// <summary>Words of one token; longer ones are terms.</summary>
    internal static Dictionary<string, WordClass> Read(Schema.Lexicon lexicon)
    {
        var table = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        foreach (var (word, kind) in Entries(lexicon))
        {
            var tokens = Phrase.Tokens(word);
            if (tokens.Count == 1) table[tokens[0]] = table.GetValueOrDefault(tokens[0]) | kind;
        }
        foreach (var former in lexicon.Former.Arabic.Concat(lexicon.Former.English))
        {
            var tokens = Phrase.TermTokens(former);
            if (tokens.Count == 1) table[tokens[0]] = table.GetValueOrDefault(tokens[0]) | WordClass.Former;
        }
        return table;
    }

    internal static IEnumerable<(string Word, WordClass Class)> Entries(Schema.Lexicon lexicon) =>
        from words in lexicon.FunctionWords
        let kind = ClassOf(words.Class)
        where kind != WordClass.None
        from word in words.Arabic.Concat(words.English)
        select (word, kind);

    private static WordClass ClassOf(string name) => name switch
    {
        "preposition" => WordClass.Preposition,
        "conjunction" => WordClass.Conjunction,
        "complementizer" => WordClass.Complementizer,
        "relative" => WordClass.Relative,
        "negation" => WordClass.Negation,
        "future" => WordClass.Future,
        "possibility" => WordClass.Possibility,
        "past-auxiliary" => WordClass.PastAuxiliary,
        "no-longer" => WordClass.NoLonger,
        "demonstrative" => WordClass.Demonstrative,
        "determiner" => WordClass.Determiner,
        "pronoun" => WordClass.Pronoun,
        "quantifier" => WordClass.Quantifier,
        "adverb" or "still" or "topic" => WordClass.Adverb,
        "particle" or "obligation" => WordClass.Particle,
        "attribution" => WordClass.Attribution,
        "transparent" => WordClass.Transparent,
        "naming" => WordClass.Naming,
        "such-as" => WordClass.SuchAs,
        _ => WordClass.None,
    };
}
