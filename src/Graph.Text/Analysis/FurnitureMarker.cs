using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Graph.Text.Analysis;

/// <summary>Marks the sentences of lines that the page adds to its article.</summary>
internal sealed class FurnitureMarker
{
    // A longer line that begins like furniture is a whole article in one line.
    private const int LongestLine = 60;
    private const int LongestByline = 9;
    private const int LongestCaption = 20;

    private readonly FrozenDictionary<string, string[][]> _starts;
    private readonly FrozenSet<string> _is;
    private readonly FrozenDictionary<string, string[][]> _contains;
    private readonly FrozenDictionary<string, string[][]> _bylines;
    private readonly FrozenDictionary<string, string[][]> _captions;

    internal FurnitureMarker(FurnitureRules rules)
    {
        var tokenizer = new Tokenizer(new Vocabulary());
        _starts = Compile(tokenizer, rules.Starts);
        _is = rules.Is.Select(line => Words(tokenizer.Tokenize(line))).ToFrozenSet();
        _contains = Compile(tokenizer, rules.Contains);
        _bylines = Compile(tokenizer, rules.Bylines);
        _captions = Compile(tokenizer, rules.Captions);
    }

    internal ImmutableArray<Sentence> Mark(ReadOnlySpan<Token> tokens, ImmutableArray<Sentence> sentences)
    {
        ImmutableArray<Sentence>.Builder? marked = null;
        for (var first = 0; first < sentences.Length;)
        {
            var next = first + 1;
            while (next < sentences.Length && sentences[next].Line == sentences[first].Line) next++;
            var line = tokens[sentences[first].FirstToken..sentences[next - 1].EndToken];
            var whole = line.Length <= LongestLine && (StartsWith(line, _starts) || IsWhole(line) || IsByline(line) || IsCaption(line) || IsLinks(line));
            for (var i = first; i < next; i++)
            {
                var sentence = tokens[sentences[i].FirstToken..sentences[i].EndToken];
                if (!whole && !StartsWith(sentence, _starts) && !Holds(sentence, _contains)) continue;
                marked ??= sentences.ToBuilder();
                marked[i] = sentences[i] with { Furniture = true };
            }
            first = next;
        }
        return marked?.DrainToImmutable() ?? sentences;
    }

    private bool IsWhole(ReadOnlySpan<Token> line)
    {
        const int longest = 8;
        return _is.Count > 0 && line.Length <= longest && _is.Contains(Words(line));
    }

    private static string Words(ReadOnlySpan<Token> line)
    {
        var words = new List<string>(line.Length);
        foreach (ref readonly var token in line)
            if (token.Kind is TokenKind.Word or TokenKind.Number) words.Add(token.Word.Folded);
        return string.Join(' ', words);
    }

    private bool IsByline(ReadOnlySpan<Token> line)
    {
        if (line.Length > LongestByline || !StartsWith(line, _bylines) || line[^1].Kind == TokenKind.Stop) return false;
        foreach (ref readonly var token in line)
            if (token.Word.Script == Script.Latin && (token.Flags & TokenFlags.Capital) == 0 && token.Word.Folded is not ("and" or "of" or "for" or "in")) return false;
        return true;
    }

    private bool IsCaption(ReadOnlySpan<Token> line)
    {
        if (line[0].Kind == TokenKind.OpenBracket) line = line[1..];
        return line.Length is > 0 and <= LongestCaption && line[^1].Kind != TokenKind.Stop && StartsWith(line, _captions);
    }

    // Only addresses, handles and hashtags.
    private static bool IsLinks(ReadOnlySpan<Token> line)
    {
        var links = 0;
        var inTag = false;
        foreach (ref readonly var token in line)
        {
            var spaced = (token.Flags & TokenFlags.SpaceBefore) != 0;
            if (token.Kind == TokenKind.Other)
            {
                if (token.Span.Length > 1 || token.Word.Folded == "#") links++;
                inTag = token.Word.Folded == "#";
            }
            else if (token.Kind == TokenKind.Word && (!inTag || spaced)) return false;
            else if (token.Kind is TokenKind.Number or TokenKind.Stop && !inTag) return false;
        }
        return links > 0;
    }

    private static bool Holds(ReadOnlySpan<Token> sentence, FrozenDictionary<string, string[][]> phrases)
    {
        if (phrases.Count == 0) return false;
        for (var i = 0; i < sentence.Length; i++)
            if (IsAtStart(sentence[i..], phrases)) return true;
        return false;
    }

    private static bool StartsWith(ReadOnlySpan<Token> line, FrozenDictionary<string, string[][]> phrases)
    {
        if (phrases.Count == 0) return false;
        if (IsAtStart(line, phrases)) return true;
        var words = line;
        while (words.Length > 0 && words[0].Kind is not (TokenKind.Word or TokenKind.Number)) words = words[1..];
        return words.Length < line.Length && IsAtStart(words, phrases);
    }

    private static bool IsAtStart(ReadOnlySpan<Token> line, FrozenDictionary<string, string[][]> phrases)
    {
        if (line.Length == 0 || !phrases.TryGetValue(line[0].Word.Folded, out var candidates)) return false;
        foreach (var phrase in candidates)
            if (Matches(line, phrase)) return true;
        return false;
    }

    private static bool Matches(ReadOnlySpan<Token> line, string[] phrase)
    {
        if (line.Length < phrase.Length) return false;
        for (var i = 0; i < phrase.Length; i++)
            if (line[i].Word.Folded != phrase[i]) return false;
        return true;
    }

    private static FrozenDictionary<string, string[][]> Compile(Tokenizer tokenizer, ImmutableArray<string> phrases) => phrases
        .Select(phrase => tokenizer.Tokenize(phrase).Select(token => token.Word.Folded).ToArray())
        .Where(phrase => phrase.Length > 0)
        .GroupBy(phrase => phrase[0])
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());
}
