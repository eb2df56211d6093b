using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Graph.Text.Analysis;

/// <summary>Cuts tokens into sentences: at stops that end one, at line ends, and inside sentences that are too long to be one.</summary>
internal sealed class SentenceSplitter
{
    internal const int LongestSentence = 400;
    private const int ShortestCut = 40;

    private static readonly string[] CommonAbbreviations =
        ["inc", "corp", "co", "ltd", "dr", "mr", "mrs", "ms", "st", "vs", "prof", "gen", "sen", "rep", "gov", "jr", "sr", "est", "al"];

    // Abbreviations that can be a sentence's last word; the others always have something after them.
    private static readonly FrozenSet<string> MayEnd = FrozenSet.Create("inc", "corp", "co", "ltd", "us", "uk", "eu", "jr", "sr", "al", "am", "pm");

    // Abbreviations only before a number: "No. 5", "Jan. 5", but "he said no."
    private static readonly FrozenSet<string> BeforeNumber = FrozenSet.Create(
        "no", "fig", "vol", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    private static readonly FrozenSet<string> Openers = FrozenSet.Create(
        "the", "a", "an", "it", "its", "he", "she", "they", "we", "his", "her", "their", "this", "that", "these", "those", "in", "on", "at",
        "but", "and", "for", "as", "after", "before", "while", "when", "if", "however", "meanwhile", "there", "some", "many", "last", "analysts");

    private readonly FrozenSet<string> _abbreviations;

    internal SentenceSplitter(ImmutableArray<string> abbreviations) =>
        _abbreviations = CommonAbbreviations.Concat(abbreviations).Select(word => Folding.Fold(word).Replace(".", "", StringComparison.Ordinal)).ToFrozenSet();

    internal ImmutableArray<Sentence> Split(string text, ReadOnlySpan<Token> tokens)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>(tokens.Length / 24 + 1);
        var lines = new LineCounter(text);
        var start = 0;
        var cut = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i > start && (tokens[i].Flags & TokenFlags.LineStart) != 0) Close(i, tokens);
            var kind = tokens[i].Kind;
            if (kind == TokenKind.Stop && Ends(tokens, i))
            {
                var end = AfterClosingMarks(tokens, i + 1);
                if (!GoesOn(tokens, i, end))
                {
                    Close(end, tokens);
                    i = end - 1;
                    continue;
                }
            }
            if (kind is TokenKind.Comma or TokenKind.Semicolon && i - start >= ShortestCut) cut = i + 1;
            if (i + 1 - start >= LongestSentence) Close(cut > start ? cut : i + 1, tokens);
        }
        if (start < tokens.Length) Close(tokens.Length, tokens);
        return sentences.DrainToImmutable();

        void Close(int end, ReadOnlySpan<Token> all)
        {
            sentences.Add(new Sentence(start, end, lines.LineAt(all[start].Span.Start), Furniture: false));
            start = end;
            cut = -1;
        }
    }

    private bool Ends(ReadOnlySpan<Token> tokens, int stop)
    {
        var last = stop + 1 == tokens.Length || (tokens[stop + 1].Flags & TokenFlags.LineStart) != 0;
        if (last || tokens[stop].Span.Length > 1 || tokens[stop].Word.Folded != ".") return true;
        if ((tokens[stop].Flags & TokenFlags.SpaceBefore) != 0)
            return (tokens[stop + 1].Flags & TokenFlags.SpaceBefore) != 0 || tokens[stop + 1].Word.Script != Script.Latin;
        return stop == 0 || !IsAbbreviation(tokens, stop - 1);
    }

    private bool IsAbbreviation(ReadOnlySpan<Token> tokens, int index)
    {
        ref readonly var word = ref tokens[index];
        ref readonly var next = ref tokens[index + 2];
        if (word.Kind == TokenKind.Number)
            return (word.Flags & TokenFlags.LineStart) != 0 && word.Span.Length <= 3; // "1. First item"
        if (word.Kind != TokenKind.Word) return false;
        var folded = word.Word.Folded;
        // An initial, not the M of 45.2M.
        if (folded.Length == 1) return next.Kind != TokenKind.CloseQuote && !(index > 0 && (word.Flags & TokenFlags.Joined) != 0 && tokens[index - 1].Kind == TokenKind.Number);
        if (BeforeNumber.Contains(folded)) return next.Kind == TokenKind.Number;
        if (next.Kind == TokenKind.CloseQuote || !_abbreviations.Contains(folded)) return false;
        return !MayEnd.Contains(folded) || !StartsSentence(next);
    }

    private static bool StartsSentence(in Token token) =>
        token.Word.Script == Script.Arabic || ((token.Flags & TokenFlags.Capital) != 0 && Openers.Contains(token.Word.Folded));

    private static int AfterClosingMarks(ReadOnlySpan<Token> tokens, int index)
    {
        while (index < tokens.Length && tokens[index].Kind is TokenKind.CloseQuote or TokenKind.CloseBracket
            && (tokens[index].Flags & (TokenFlags.SpaceBefore | TokenFlags.LineStart)) == 0) index++;
        return index;
    }

    // "Yahoo! said", "Really?" he asked: a small Latin letter goes on.
    private static bool GoesOn(ReadOnlySpan<Token> tokens, int stop, int next)
    {
        if (next == tokens.Length || (tokens[next].Flags & TokenFlags.LineStart) != 0) return false;
        ref readonly var after = ref tokens[next];
        if (after.Kind is TokenKind.Comma or TokenKind.Semicolon) return true;
        var small = after is { Kind: TokenKind.Word, Word.Script: Script.Latin } && (after.Flags & TokenFlags.Capital) == 0;
        return small && (next > stop + 1 || tokens[stop].Word.Folded != "." || (stop > 0 && tokens[stop - 1].Span.Length <= 4));
    }

    private struct LineCounter(string text)
    {
        private readonly string _text = text;
        private int _at;
        private int _line = 1;

        internal int LineAt(int offset)
        {
            var gap = _text.AsSpan(_at, offset - _at);
            while (gap.IndexOfAny('\n', '\r') is var found and >= 0)
            {
                _line++;
                gap = gap[(found + (gap[found..].StartsWith("\r\n") ? 2 : 1))..];
            }
            _at = offset;
            return _line;
        }
    }
}
