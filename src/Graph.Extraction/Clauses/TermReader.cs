using Graph.Extraction.Lexical;
using Graph.Extraction.Mentions;
using Graph.Text.Analysis;

namespace Graph.Extraction.Clauses;

/// <summary>Longest term that begins at a token.</summary>
internal static class TermReader
{
    /// <summary>Finds it; <paramref name="split"/> is the cut of the first token's clitics, <paramref name="suffix"/> the pronoun on any of its tokens.</summary>
    internal static TermSet? Read(LexicalTables tables, Document document, int at, int limit, out int end, out CliticSplit split, out Pronoun suffix)
    {
        var tokens = document.Tokens;
        end = at;
        split = default;
        suffix = Pronoun.None;
        if (tokens[at].Word is not LexicalWord { StartsTerm: true } word) return null;
        TermSet? best = null;
        foreach (var key in word.TermKeys)
        {
            if (IsFeminineEnding(document, at, key) || key.Start is not { } node) continue;
            var pronoun = key.Split.Suffix;
            for (var next = at + 1; ; next++)
            {
                if (node.Value is { } terms && next > end) (best, end, split, suffix) = (terms, next, key.Split, pronoun);
                if (next >= limit || !TryStep(document, next, next == at + 1 && IsAccusative(word, key), ref node, ref pronoun)) break;
            }
        }
        return best;
    }

    /// <summary>Where a term that begins at <paramref name="at"/> must end: a name is never part of it, but a field or a place may be.</summary>
    internal static int Limit(List<Mention> mentions, int from, int at, int end)
    {
        for (var index = from; index < mentions.Count && mentions[index].First < end; index++)
            if (mentions[index].First > at && mentions[index].Entity.Label is not ("Industry" or "Place")) return mentions[index].First;
        return end;
    }

    // Folded alike, ة is yet no pronoun: رئيسة is not رئيس with ه.
    private static bool IsFeminineEnding(Document document, int at, TermKey key) =>
        key.Split.Suffix == Pronoun.His && document.Article.Text[document[at].Span.End - 1] == 'ة';

    // رئيسا لمجلس الإدارة is رئيس مجلس الإدارة where the first noun is indefinite.
    private static bool IsAccusative(LexicalWord word, TermKey key) => word.Folded[^1] == 'ا' && key.Key[^1] != 'ا' || word.Folded[^1] == 'ه' && key.Split is { Prefix: Clitics.None, Suffix: Pronoun.None };

    /// <summary>One word farther along the terms; <paramref name="loose"/> lets ل stand between the first noun and its genitive.</summary>
    internal static bool TryStep(Document document, int at, bool loose, ref Trie<TermSet> node, ref Pronoun suffix)
    {
        if (document[at].Word is not LexicalWord word) return false;
        foreach (var key in word.TermKeys)
        {
            var prefix = key.Split.Prefix & ~Clitics.Al;
            if (prefix != 0 && prefix != Clitics.La || IsFeminineEnding(document, at, key)) continue;
            if (!(prefix == 0 ? node.TryStep(key.Key, out var next) : node.TryStep("ل" + key.Key, out next) || loose && node.TryStep(key.Key, out next))) continue;
            node = next;
            if (key.Split.Suffix != Pronoun.None) suffix = key.Split.Suffix;
            return true;
        }
        return false;
    }
}
