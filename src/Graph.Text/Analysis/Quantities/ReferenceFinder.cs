namespace Graph.Text.Analysis.Quantities;

/// <summary>
/// What year a text without a date speaks from. In this order: a year that the text itself calls this, last or next year, or says to be
/// drawing to its end (مع اقتراب العام 2025 من نهايته, as 2025 nears its end); the latest year in one clause with "this year"; the year named
/// most often, of equals the latest. A year after "by" or "until" is a deadline and does not count, nor does furniture.
/// </summary>
internal static class ReferenceFinder
{
    private const int Reach = 4;
    private const int ClauseReach = 16;

    internal static IsoDate? Find(ReadOnlySpan<Token> tokens, IEnumerable<Sentence> sentences, TermLexicon lexicon)
    {
        var counts = new Dictionary<int, int>();
        int? besides = null;
        foreach (var sentence in sentences)
        {
            if (sentence.Furniture) continue;
            var clause = tokens[sentence.FirstToken..sentence.EndToken];
            for (var i = 0; i < clause.Length; i++)
            {
                if (!TryYear(clause, i, out var year)) continue;
                if (Said(clause, i, year, lexicon) is { } said) return Periods.Year(said);
                counts[year] = counts.GetValueOrDefault(year) + 1;
                if (BesidesThisYear(clause, i, lexicon)) besides = Math.Max(besides ?? 0, year);
            }
        }
        if (besides is { } found) return Periods.Year(found);
        return counts.Count == 0 ? null : Periods.Year(counts.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).First().Key);
    }

    private static bool TryYear(ReadOnlySpan<Token> tokens, int index, out int year)
    {
        year = 0;
        var folded = tokens[index].Word.Folded;
        if (tokens[index].Kind != TokenKind.Number || folded.Length != 4 || !int.TryParse(folded, out year) || !Periods.IsBareYear(year)) return false;
        if (index > 0 && (tokens[index - 1].Kind == TokenKind.Currency || IsDeadline(tokens, index - 1))) return false;
        return index + 1 >= tokens.Length || tokens[index + 1].Kind is not (TokenKind.Percent or TokenKind.Currency);
    }

    private static bool IsDeadline(ReadOnlySpan<Token> tokens, int before)
    {
        if (before > 0 && tokens[before].Word.Folded is "عام" or "سنه" or "العام" or "نهايه" or "late" or "early" or "mid") before--;
        return tokens[before].Word.Folded is "by" or "until" or "through" or "till" or "بحلول" or "وبحلول" or "حتي" or "وحتي" or "لغايه";
    }

    private static int? Said(ReadOnlySpan<Token> tokens, int index, int year, TermLexicon lexicon)
    {
        for (var i = Math.Max(0, index - Reach); i < Math.Min(tokens.Length, index + Reach); i++)
            if (IsNearing(tokens[i].Word.Folded) && EndFollows(tokens, index)) return year;
        // «العام الجاري 2025», "this year, 2025", "2025 هذا العام"
        for (var start = Math.Max(0, index - Reach); start < Math.Min(tokens.Length, index + 2); start++)
        {
            if (start == index || !TryRelativeYear(tokens, start, lexicon, out var offset, out var end)) continue;
            var touches = end == index || (end == index - 1 && tokens[end].Kind is TokenKind.Comma or TokenKind.OpenBracket or TokenKind.Dash)
                || (start == index + 1 && offset == 0);
            if (touches) return year - offset;
        }
        return null;
    }

    private static bool IsNearing(string folded) => folded is "اقتراب" or "يقترب" or "شارف" or "نهايته" or "nears" or "ends" or "nearing" or "closes" or "draws"
        || folded.EndsWith("اقتراب", StringComparison.Ordinal);

    private static bool EndFollows(ReadOnlySpan<Token> tokens, int index)
    {
        for (var i = index + 1; i < Math.Min(tokens.Length, index + Reach + 1); i++)
            if (tokens[i].Word.Folded is "نهايته" or "نهايتها" or "النهايه" or "الانتهاء" or "end" or "close" or "ends" or "closes") return true;
        return false;
    }

    private static bool BesidesThisYear(ReadOnlySpan<Token> tokens, int index, TermLexicon lexicon)
    {
        for (var step = -1; step <= 1; step += 2)
            for (var i = index + step; Math.Abs(i - index) <= ClauseReach && i >= 0 && i < tokens.Length && tokens[i].Kind is not (TokenKind.Comma or TokenKind.Semicolon or TokenKind.Stop); i += step)
                if (TryRelativeYear(tokens, i, lexicon, out var offset, out _) && offset == 0) return true;
        return false;
    }

    // this year, last year, العام الجاري, هذا العام
    private static bool TryRelativeYear(ReadOnlySpan<Token> tokens, int index, TermLexicon lexicon, out int offset, out int end)
    {
        offset = 0;
        end = index + 2;
        if (end > tokens.Length) return false;
        var (first, second) = (lexicon.TermsOf(tokens[index].Word), lexicon.TermsOf(tokens[index + 1].Word));
        return (IsYear(first) && Direction(second, out offset)) || (Direction(first, out offset) && IsYear(second));
    }

    private static bool IsYear(WordTerms terms)
    {
        if ((terms.Kinds & TermKind.Period) == 0) return false;
        foreach (var start in terms.Starts)
            foreach (var term in start.Node.Terms)
                if (term is { Kind: TermKind.Period, Name: "year", Value: 0 }) return true;
        return false;
    }

    private static bool Direction(WordTerms terms, out int offset)
    {
        offset = 0;
        if ((terms.Kinds & (TermKind.This | TermKind.Last | TermKind.Next)) == 0) return false;
        foreach (var start in terms.Starts)
            foreach (var term in start.Node.Terms)
            {
                if (term.Kind is not (TermKind.This or TermKind.Last or TermKind.Next)) continue;
                offset = term.Kind switch { TermKind.Last => -1, TermKind.Next => 1, _ => 0 };
                return true;
            }
        return false;
    }
}
