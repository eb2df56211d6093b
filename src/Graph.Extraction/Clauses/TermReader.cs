using Graph.Extraction.Lexical;
using Graph.Text.Analysis;

namespace Graph.Extraction.Clauses;

/// <summary>Longest term that begins at a token.</summary>
internal static class TermReader
{
    /// <summary>Finds it; <paramref name="split"/> is the cut of the first token's clitics, <paramref name="suffix"/> the pronoun on any of its tokens.</summary>
    internal static TermSet? Read(LexicalTables tables, ReadOnlySpan<Token> tokens, int at, int limit, out int end, out CliticSplit split, out Pronoun suffix)
    {
        end = at;
        split = default;
        suffix = Pronoun.None;
        if (tokens[at].Word is not LexicalWord { StartsTerm: true } word) return null;
        TermSet? best = null;
        foreach (var key in word.TermKeys)
        {
            if (!tables.Terms.TryStep(key.Key, out var node)) continue;
            var pronoun = key.Split.Suffix;
            for (var next = at + 1; ; next++)
            {
                if (node.Value is { } terms && next > end) (best, end, split, suffix) = (terms, next, key.Split, pronoun);
                if (next >= limit || tokens[next].Word is not LexicalWord following || !Step(following, ref node, ref pronoun)) break;
            }
        }
        return best;
    }

    private static bool Step(LexicalWord word, ref Trie<TermSet> node, ref Pronoun suffix)
    {
        foreach (var key in word.TermKeys)
        {
            if ((key.Split.Prefix & ~Clitics.Al) != 0 || !node.TryStep(key.Key, out var next)) continue;
            node = next;
            if (key.Split.Suffix != Pronoun.None) suffix = key.Split.Suffix;
            return true;
        }
        return false;
    }
}
