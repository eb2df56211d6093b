using System.Collections.Immutable;
using Graph.Text.Analysis;

namespace Graph.Extraction.Lexical;

/// <summary>Reads an Arabic form: which cuts of its clitics leave something the lexicon knows.</summary>
internal static class ArabicReading
{
    private const Clitics Attached = Clitics.Ba | Clitics.La | Clitics.Ka;

    internal static void Read(LexicalWord word, LexicalTables tables)
    {
        var verbs = ImmutableArray.CreateBuilder<VerbReading>();
        var noun = NounReading.None;
        var hasVerb = false;
        foreach (var split in word.Splits)
        {
            var stem = word.Folded[split.StemStart..split.StemEnd];
            ReadFunction(word, tables, split, stem);
            // The reading with the fewest clitics is the verb: تملك is she owns, not تمل with a pronoun.
            if ((split.Prefix & (Clitics.Al | Clitics.Ba | Clitics.Ka)) == 0 && (!hasVerb || Clauses.ArabicUnitReader.Cuts(split) <= Clauses.ArabicUnitReader.Cuts(word.VerbSplit)))
                hasVerb |= ReadFinite(word, tables, split, stem, verbs, hasVerb);
            if ((split.Prefix & Clitics.Sa) == 0) noun = Better(noun, ReadNoun(word, tables, split, stem, verbs));
        }
        word.Verbs = verbs.ToImmutable();
        word.NounSplit = noun.Split.StemEnd > 0 ? noun.Split : Plain(word);
        word.Stem = tables.BaseOf(noun.Stem) ?? word.Folded[word.NounSplit.StemStart..word.NounSplit.StemEnd];
        word.Classes |= noun.Classes;
        word.Demonym = Demonym(word, tables);
        word.TermKeys = TermKeys(word, tables);
        word.StartsTerm = word.TermKeys.Any(key => key.Start is not null);
        word.NameStarts = NameStarts(word, tables);
        if (tables.GivenNames.Contains(word.Folded)) word.Classes |= WordClass.GivenName;
        if (tables.WaryGivenNames.Contains(word.Folded)) word.Classes |= WordClass.WaryGivenName;
        if (tables.NameParticles.Contains(word.Folded)) word.Classes |= WordClass.NameParticle;
    }

    private static void ReadFunction(LexicalWord word, LexicalTables tables, CliticSplit split, string stem)
    {
        if ((split.Prefix & ~(Clitics.Wa | Clitics.Fa)) != 0 || word.Function is not null) return;
        if (!tables.Functions.TryGetValue(stem, out var classes)) return;
        if (split.Suffix != Pronoun.None && (classes & (WordClass.Preposition | WordClass.Complementizer | WordClass.Particle)) == 0) return;
        word.Function = stem;
        word.FunctionSplit = split;
        word.Classes |= classes;
    }

    private static bool ReadFinite(
        LexicalWord word, LexicalTables tables, CliticSplit split, string stem, ImmutableArray<VerbReading>.Builder verbs, bool have)
    {
        if (!tables.Finite.TryGetValue(stem, out var forms)) return false;
        var found = false;
        foreach (var form in forms)
        {
            var present = (form.Form & VerbForm.Present) != 0;
            if ((split.Prefix & (Clitics.Sa | Clitics.La)) != 0 && !present) continue;
            verbs.Add(form);
            found = true;
        }
        if (!found) return false;
        if (!have) word.VerbSplit = split;
        word.Classes |= WordClass.Verb;
        return true;
    }

    private static NounReading ReadNoun(
        LexicalWord word, LexicalTables tables, CliticSplit split, string stem, ImmutableArray<VerbReading>.Builder verbs)
    {
        var classes = Lookup(tables, stem, split, out var key, out var readings);
        var rank = 0;
        if (classes != WordClass.None) rank = 4;
        else if ((split.Prefix & Clitics.Al) != 0 && stem.Length >= 2) rank = 2;
        else if (split.Prefix == Clitics.None && split.Suffix == Pronoun.None) rank = 1;
        if (rank == 0) return NounReading.None;
        foreach (var reading in readings)
            if (!verbs.Contains(reading)) verbs.Add(reading);
        return new NounReading(split, key, classes, rank);
    }

    // شركته is cut as شركت + ه, and the lexicon has شركه.
    private static WordClass Lookup(LexicalTables tables, string stem, CliticSplit split, out string key, out VerbReading[] readings)
    {
        key = stem;
        var classes = tables.NounClasses(stem, out readings);
        if (classes == WordClass.None && split.Suffix != Pronoun.None && stem.Length > 2 && stem[^1] == 'ت')
        {
            var feminine = stem[..^1] + "ه";
            classes = tables.NounClasses(feminine, out readings);
            if (classes != WordClass.None) key = feminine;
        }
        return classes;
    }

    private static NounReading Better(NounReading first, NounReading second)
    {
        if (second.Rank == 0) return first;
        if (first.Rank == 0 || second.Rank > first.Rank) return second;
        return first;
    }

    private static CliticSplit Plain(Word word) => new(Clitics.None, 0, word.Folded.Length, Pronoun.None);

    // The likeliest noun may be another one (التركي of ترك): any cut without a pronoun can be the adjective.
    private static DemonymTerm? Demonym(LexicalWord word, LexicalTables tables)
    {
        if (tables.ArabicDemonym(word.Stem) is { } likeliest) return likeliest;
        foreach (var split in word.Splits)
            if (split.Suffix == Pronoun.None && (split.Prefix == Clitics.None || (split.Prefix & Clitics.Al) != 0) && tables.ArabicDemonym(word.Folded[split.StemStart..split.StemEnd]) is { } term) return term;
        return null;
    }

    private static ImmutableArray<TermKey> TermKeys(LexicalWord word, LexicalTables tables)
    {
        ImmutableArray<TermKey>.Builder? keys = null;
        foreach (var split in word.Splits)
        {
            if ((split.Prefix & Clitics.Sa) != 0) continue;
            var stem = word.Folded[split.StemStart..split.StemEnd];
            Add(stem, split);
            if (stem.Length > 3 && stem[^1] == 'ا' && split.Suffix == Pronoun.None) Add(stem[..^1], split);
            if (split.Suffix != Pronoun.None && stem[^1] == 'ت' && stem.Length > 2) Add(stem[..^1] + "ه", split);
        }
        return keys?.DrainToImmutable() ?? [];

        void Add(string key, CliticSplit split)
        {
            var lam = (split.Prefix & Clitics.La) != 0;
            if (!tables.IsTermToken(key) && !(lam && tables.IsTermToken("ل" + key))) return;
            keys ??= ImmutableArray.CreateBuilder<TermKey>();
            keys.Add(new TermKey(key, split, tables.Terms.TryStep(key, out var start) ? start : null));
        }
    }

    private static ImmutableArray<(Trie<NameEntry>, Clitics)> NameStarts(LexicalWord word, LexicalTables tables)
    {
        var starts = ImmutableArray.CreateBuilder<(Trie<NameEntry>, Clitics)>();
        if (tables.Names.TryStep(word.Folded, out var whole)) starts.Add((whole, Clitics.None));
        // An ordinary word is not cut to find a name in it: وسائل is no و + سائل.
        var ordinary = word.Is(WordClass.Ordinary) && word.NounSplit.Prefix == Clitics.None && word.NounSplit.Suffix == Pronoun.None;
        foreach (var split in word.Splits)
        {
            if (split.Suffix != Pronoun.None || (split.Prefix & Clitics.Sa) != 0) continue;
            var before = split.Prefix & ~Clitics.Al;
            if (before == Clitics.None) continue;
            var stem = word.Folded[split.StemStart..split.StemEnd];
            if ((split.Prefix & Clitics.Al) != 0) Add("ال" + stem, before);
            else if (!ordinary && stem.Length >= 2) Add(stem, before);
        }
        return starts.ToImmutable();

        void Add(string key, Clitics prefix)
        {
            if (tables.Names.TryStep(key, out var node)) starts.Add((node, prefix));
        }
    }

    private readonly record struct NounReading(CliticSplit Split, string? Stem, WordClass Classes, int Rank)
    {
        internal static NounReading None => default;
    }
}
