using System.Collections.Immutable;

namespace Graph.Text.Analysis.Quantities;

/// <summary>The day in an agency report's dateline: "الرياض، 5 سبتمبر 2023", "LONDON, March 3, 2016 –". It is the day the text speaks from.</summary>
internal static class DatelineFinder
{
    private const int OpeningSentences = 4;
    private const int LongestPlace = 8;

    /// <summary>The day, from a line of publication as well, which is no part of the article but dates it; null where the text does not open with one.</summary>
    internal static IsoDate? Find(string text, Token[] tokens, ImmutableArray<Sentence> sentences, TermLexicon lexicon)
    {
        var opening = sentences.Take(OpeningSentences).Select(sentence => sentence with { Furniture = false }).ToImmutableArray();
        foreach (var quantity in new QuantityRun(text, tokens, lexicon, reference: null).Read(opening))
        {
            if (quantity is not { Kind: QuantityKind.Date, Date: { Relative: false } day } || day.First != day.Last) continue;
            var sentence = opening.First(candidate => quantity.FirstToken >= candidate.FirstToken && quantity.FirstToken < candidate.EndToken);
            if (quantity.FirstToken - sentence.FirstToken <= LongestPlace && Closes(tokens, quantity.EndToken, sentence)) return day;
        }
        return null;
    }

    // A dateline is a line of its own, or a dash, a bracket or a colon parts it from the report.
    private static bool Closes(Token[] tokens, int end, Sentence sentence)
    {
        if (end >= sentence.EndToken) return true;
        return tokens[end].Kind is TokenKind.Dash or TokenKind.CloseBracket or TokenKind.Colon
            || tokens[end].Kind == TokenKind.Stop && end + 1 >= sentence.EndToken
            || (tokens[end].Flags & TokenFlags.LineStart) != 0;
    }
}
