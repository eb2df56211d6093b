using Graph.Extraction.Lexical;
using Graph.Text;
using Graph.Text.Analysis;

namespace Graph.Extraction.Mentions;

/// <summary>Which tokens can be part of a name that the lexicon does not have.</summary>
internal static class NameShape
{
    private const int LongestQuotedName = 5;

    /// <summary>An Arabic word of which the lexicon knows no ordinary meaning.</summary>
    internal static bool IsUnknownArabic(in Token token) =>
        token.Kind == TokenKind.Word && token.Word is LexicalWord { Script: Script.Arabic } word
        && !word.Is(WordClass.Ordinary) && word.Demonym is null && !word.StartsTerm && word.Folded.Length > 1;

    /// <summary>An ending of relational adjectives (…ية, …يا, الـ…ي): such a word after a noun describes it rather than naming it.</summary>
    internal static bool LooksAdjectival(string folded) =>
        folded.Length >= 5 && (folded.EndsWith("يه", StringComparison.Ordinal) || folded.EndsWith("يا", StringComparison.Ordinal) && folded.Length >= 6
            || folded.StartsWith("ال", StringComparison.Ordinal) && folded.EndsWith('ي'));

    /// <summary>A Latin word with a capital, or with letters and digits mixed, that is not an ordinary one at the start of a sentence.</summary>
    internal static bool IsCapitalised(in Token token) =>
        token.Kind == TokenKind.Word && token.Word.Script == Script.Latin && (token.Flags & TokenFlags.Capital) != 0;

    /// <summary>True where any letter of the token is a capital: iPhone, xAI.</summary>
    internal static bool HasCapital(in Token token, string text)
    {
        if ((token.Flags & TokenFlags.Capital) != 0) return true;
        foreach (var letter in token.Span.In(text))
            if (char.IsUpper(letter)) return true;
        return false;
    }

    /// <summary>The legal form at the end of a company's name: Inc, plc, AG.</summary>
    internal static bool IsLegalForm(string folded) =>
        folded is "inc" or "corp" or "corporation" or "ltd" or "limited" or "plc" or "ag" or "llc" or "llp" or "lp" or "gmbh" or "spa" or "nv" or "se" or "pjsc" or "psc" or "co" or "sarl" or "oyj" or "asa" or "kk" or "bv";

    /// <summary>A word for goods that at the end of a name is a company's: Rocket Software.</summary>
    internal static bool IsCompanyWord(string folded) => folded is "software" or "systems" or "games" or "motors" or "technologies" or "foods" or "chemicals" or "semiconductors" or "electronics" or "pharmaceuticals" or "aircraft" or "oil" or "petroleum" or "mining" or "minerals" or "resources" or "steel" or "therapeutics" or "airlines" or "airways" or "entertainment" or "robotics";

    /// <summary>A participle that a hyphen ties to a name without being part of it: Dubai-based, Bain-owned.</summary>
    internal static bool IsCompoundTail(string folded) => folded is "based" or "headquartered" or "owned" or "backed" or "listed" or "led" or "controlled";

    /// <summary>A quoted run that can be a name: short, without verb-like or closed-class words inside.</summary>
    /// <param name="tokens">The document's tokens.</param>
    /// <param name="open">Index of the opening mark.</param>
    /// <param name="end">End of the sentence.</param>
    /// <param name="close">Index of the closing mark.</param>
    /// <param name="ordinary">True where every word in it has an ordinary meaning: «الأوزان» is a term more often than a name.</param>
    internal static bool TryQuotedName(ReadOnlySpan<Token> tokens, int open, int end, out int close, out bool ordinary)
    {
        close = open + 1;
        ordinary = true;
        for (; close < end && close <= open + 1 + LongestQuotedName; close++)
        {
            ref readonly var token = ref tokens[close];
            if (token.Kind == TokenKind.CloseQuote) return close > open + 1;
            if (token.Kind is not (TokenKind.Word or TokenKind.Number) || token.Word is not LexicalWord word) return false;
            var inside = close > open + 1;
            // «غروك 2 في»: after a number a letter of the version may be spelled like a preposition.
            if (inside && tokens[close - 1].Kind == TokenKind.Number && close + 1 < end && tokens[close + 1].Kind == TokenKind.CloseQuote) continue;
            if (inside && word is { Script: Script.Arabic, Function: not null } && word.FunctionSplit.StemStart == 0 && word.NameStarts.IsEmpty) return false;
            // One word alone can be a name however it is spelled (شركة «تملك»); with others beside it a verb makes a saying.
            if (IsOnlyVerb(word) && !IsOnlyDual(word) && (inside || close + 1 < end && tokens[close + 1].Kind != TokenKind.CloseQuote)) return false;
            ordinary &= token.Kind == TokenKind.Word && word.Script == Script.Arabic && (word.Is(WordClass.Ordinary) && !IsOnlyDual(word) || word.Demonym is not null);
        }
        return false;
    }

    private static bool IsOnlyVerb(LexicalWord word) =>
        word is { Script: Script.Arabic, NameStarts.IsEmpty: true, VerbSplit.Suffix: Pronoun.None } && word.Is(WordClass.Verb) && !word.Is(WordClass.Common | WordClass.Deverbal | WordClass.Head);

    // زارا, سيرا: a foreign name in ا is spelled like a verb in the dual, which newspapers hardly use.
    private static bool IsOnlyDual(LexicalWord word) =>
        (word.Classes & WordClass.Ordinary) == WordClass.Verb && word.Verbs.All(reading => (reading.Form & VerbForm.Dual) != 0);
}
