using Graph.Extraction.Clauses;
using Graph.Extraction.Lexical;
using Graph.Text;
using Graph.Text.Analysis;

namespace Graph.Extraction.Mentions;

/// <summary>Names that only the text has.</summary>
internal sealed partial class MentionFinder
{
    private const int LongestCompanyName = 4;

    // «أفوكادو» — known as a whole, or a new name; what it is, the head noun before it says, else a frame.
    private int InQuotes(int open)
    {
        var tokens = document.Tokens;
        if (!NameShape.TryQuotedName(tokens, open, _end, out var close, out var ordinary)) return open;
        if (tokens[open + 1].Word is LexicalWord { NameStarts.Length: > 0 } word)
        {
            var end = Known(open + 1, word);
            if (end == close) return close + 1;
            if (end > open + 1 && !IsUnknownRest(end, close) && HeadBefore(open) is not { Label: not "Person" }) return end;
            if (end > open + 1) Undo();
        }
        if (close == open + 2 && entities.HasShortForms && tokens[open + 1].Word is LexicalWord single && ShortForm(open + 1, single) > open + 1) return close + 1;
        var head = HeadBefore(open);
        if (ordinary && head is null && !entities.Has(string.Join(' ', Phrase.Tokens(document.SpanOf(open + 1, close).In(document.Article.Text).ToString())))) return open;
        if (head is null && InnerHead(open + 1, close) is { } inner)
        {
            // «شركة ثواني»: the head noun stands inside the quotation marks.
            if (inner.End < close) return AddNamed(inner.End, close, inner.Label, Clitics.None);
            return open;
        }
        // مؤسسا «ألفا»: what a post is of stands in quotation marks, its holder does not.
        return AddNamed(open + 1, close, head is { Label: not "Person" and var label } ? label : "", Clitics.None) + 1;
    }

    private bool IsUnknownRest(int from, int close)
    {
        for (var at = from; at < close; at++)
            if (document[at].Word is LexicalWord word && (word.Is(WordClass.Closed) || word.Is(WordClass.Verb) && !word.Is(WordClass.Common))) return false;
        return true;
    }

    private void Undo()
    {
        _found[^1].Entity.Count--;
        _found.RemoveAt(_found.Count - 1);
    }

    private HeadTerm? HeadBefore(int at)
    {
        for (var back = at - 1; back >= 0 && back >= at - 4; back--)
        {
            if (document[back].Kind != TokenKind.Word || document[back].Word is not LexicalWord word) return null;
            // سيارتين هما «أ» و«ب»: what is counted parts the name from the nouns before.
            if (_arabic && document.QuantityAt(back) is not null) return null;
            // Right before the name or its هما شركتي and شركات say what it is as well as شركة.
            if (HeadAt(back, at) is { } head && (head.Number == GrammaticalNumber.One || _arabic && (back == at - 1 || back == at - 2 && document[back + 1].Word.Folded is "هما" or "هي" or "هم"))) return head;
            // Adjectives and origins may stand between: مختبر الذكاء الاصطناعي الصيني «ديب سيك».
            if (word.Is(WordClass.Preposition) || word.Is(WordClass.Closed | WordClass.Verb) && !word.Is(WordClass.Common | WordClass.Deverbal)) return null;
        }
        return null;
    }

    private HeadTerm? HeadAt(int at, int limit)
    {
        if (document[at].Word is not LexicalWord word) return null;
        HeadTerm? found = null;
        foreach (var key in word.TermKeys)
        {
            if (key.Split.Suffix != Pronoun.None || key.Start is not { } node) continue;
            for (var end = at + 1; ; end++)
            {
                if (node.Value?.Of<HeadTerm>() is { } head) found = head;
                if (end >= limit || !StepTerm(node, end, out node)) break;
            }
            if (found is not null) return found;
        }
        return null;
    }

    private bool StepTerm(Trie<TermSet> node, int at, out Trie<TermSet> next)
    {
        next = node;
        var suffix = Pronoun.None;
        return TermReader.TryStep(document, at, loose: false, ref next, ref suffix);
    }

    private (string Label, int End)? InnerHead(int first, int close)
    {
        var end = first;
        HeadTerm? found = null;
        if (document[first].Word is LexicalWord word)
            foreach (var key in word.TermKeys)
                if (key.Split is { Prefix: Clitics.None, Suffix: Pronoun.None } && key.Start is { } node && node.Value?.Of<HeadTerm>() is { } head)
                    (found, end) = (head, first + 1);
        return found is null || end > close ? null : (found.Label, end);
    }

    // شركة ثواني: a head noun and unknown words after it.
    private int AfterHead(int at, LexicalWord word)
    {
        if (word.NounSplit.Suffix != Pronoun.None || (word.NounSplit.Prefix & Clitics.Al) != 0) return at;
        var tokens = document.Tokens;
        var first = at + 1;
        HeadTerm? found = null;
        foreach (var key in word.TermKeys)
        {
            if (key.Split.Suffix != Pronoun.None || (key.Split.Prefix & Clitics.Al) != 0 || key.Start is not { } node) continue;
            for (var end = at + 1; ; end++)
            {
                if (node.Value?.Of<HeadTerm>() is { Number: GrammaticalNumber.One, Label: not "Person" } head) (found, first) = (head, end);
                if (end >= _end || !StepTerm(node, end, out node)) break;
            }
            if (found is not null) break;
        }
        if (found is null || word.Script != Script.Arabic || first >= _end) return at;
        if (tokens[first].Kind == TokenKind.OpenQuote || tokens[first].Word is not LexicalWord next) return at;
        if (next.NameStarts.Length > 0 && Known(first, next) is var known && known > first) return known;
        if (next.Script == Script.Latin && NameShape.HasCapital(tokens[first], document.Article.Text))
            return AddNamed(first, LatinEnd(first), found.Label, Clitics.None);
        var stop = first;
        while (stop < _end && stop < first + LongestCompanyName && NameShape.IsUnknownArabic(tokens[stop]) && !NameShape.LooksAdjectival(tokens[stop].Word.Folded) && !BeginsAnother(stop, first)) stop++;
        return stop > first ? AddNamed(first, stop, found.Label, Clitics.None) : at;
    }

    // After the first word of a name, و before a known name or given name begins the next one.
    private bool BeginsAnother(int at, int first)
    {
        if (at == first || document[at].Word is not LexicalWord word) return false;
        if (word.NameStarts.Any(start => start.Prefix != Clitics.None)) return true;
        foreach (var split in word.Splits)
            if (split.Prefix is Clitics.Wa or Clitics.Fa && split.Suffix == Pronoun.None
                && tables.GivenNames.Contains(word.Folded[split.StemStart..split.StemEnd])) return true;
        return false;
    }

    private int AddNamed(int first, int end, string label, Clitics prefix)
    {
        var span = document.SpanOf(first, end);
        var name = SurfaceOf(span, prefix);
        var key = string.Join(' ', Phrase.Tokens(name));
        if (key.Length == 0) return first;
        Add(first, end, entities.Named(key, name, label), prefix);
        return end;
    }
}
