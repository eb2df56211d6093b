using Graph.Text.Analysis;

namespace Graph.Extraction.Lexical;

/// <summary>Cuts lexicon entries into the tokens as which the tokenizer delivers them.</summary>
internal static class Phrase
{
    /// <summary>The folded tokens of <paramref name="phrase"/>; marks are left out.</summary>
    internal static List<string> Tokens(string phrase)
    {
        var tokens = new List<string>();
        foreach (var token in Plain.Tokenize(phrase))
            if (token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Percent or TokenKind.Currency) tokens.Add(token.Word.Folded);
        return tokens;
    }

    /// <summary>The folded tokens of a term: as <see cref="Tokens"/>, and Arabic ones without the article.</summary>
    internal static List<string> TermTokens(string phrase) => Tokens(phrase).ConvertAll(WithoutArticle);

    /// <summary>An Arabic form without ال; any other form as it is.</summary>
    internal static string WithoutArticle(string folded) =>
        folded.Length > 3 && folded.StartsWith("ال", StringComparison.Ordinal) ? folded[2..]
        : folded.Length > 3 && folded.StartsWith("لل", StringComparison.Ordinal) ? "ل" + folded[2..]
        : folded;

    private static readonly Tokenizer Plain = new(new Vocabulary());
}
