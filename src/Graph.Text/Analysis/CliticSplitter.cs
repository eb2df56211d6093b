using System.Collections.Immutable;

namespace Graph.Text.Analysis;

/// <summary>Cuts an Arabic word form into proclitics, stem and pronoun, in every way that spelling allows.</summary>
internal static class CliticSplitter
{
    private const int ShortestStem = 2;

    private static readonly (string Letters, Pronoun Pronoun)[] Suffixes =
    [
        ("هما", Pronoun.Both), ("ها", Pronoun.Her), ("هم", Pronoun.Their), ("هن", Pronoun.TheirFeminine), ("نا", Pronoun.Our),
        ("كم", Pronoun.Your), ("ني", Pronoun.My), ("ه", Pronoun.His), ("ي", Pronoun.My), ("ك", Pronoun.Your),
    ];

    /// <summary>All cuts of <paramref name="folded"/>: the uncut form, then those with fewer cuts before those with more, a cut before the stem before one after it.</summary>
    internal static ImmutableArray<CliticSplit> Split(string folded)
    {
        if (folded.Length <= ShortestStem) return [new(Clitics.None, 0, folded.Length, Pronoun.None)];
        var splits = new List<CliticSplit>(8);
        AfterConjunction(folded, Clitics.None, 0, splits);
        if (folded[0] == 'و') AfterConjunction(folded, Clitics.Wa, 1, splits);
        if (folded[0] == 'ف') AfterConjunction(folded, Clitics.Fa, 1, splits);
        return [.. splits.OrderBy(Cuts).ThenBy(split => split.Suffix != Pronoun.None)];
    }

    private static int Cuts(CliticSplit split) =>
        System.Numerics.BitOperations.PopCount((uint)split.Prefix) + (split.Suffix == Pronoun.None ? 0 : 1);

    private static void AfterConjunction(string folded, Clitics prefix, int start, List<CliticSplit> splits)
    {
        AfterPreposition(folded, prefix, start, splits);
        if (folded.Length - start <= ShortestStem) return;
        switch (folded[start])
        {
            case 'ب': AfterPreposition(folded, prefix | Clitics.Ba, start + 1, splits); break;
            case 'ك': AfterPreposition(folded, prefix | Clitics.Ka, start + 1, splits); break;
            case 'ل': AfterLam(folded, prefix | Clitics.La, start + 1, splits); break;
            case 'س' when folded[start + 1] is 'ي' or 'ت' or 'ن' or 'ا' && folded.Length - start > 3:
                WithSuffixes(folded, prefix | Clitics.Sa, start + 1, splits);
                break;
            default: break;
        }
    }

    // The article loses its alef after ل, and one ل of three is dropped as well: للشركة, للغة.
    private static void AfterLam(string folded, Clitics prefix, int start, List<CliticSplit> splits)
    {
        AfterPreposition(folded, prefix, start, splits);
        if (folded[start] != 'ل') return;
        Add(folded, prefix | Clitics.Al, start + 1, folded.Length, Pronoun.None, splits);
        Add(folded, prefix | Clitics.Al, start, folded.Length, Pronoun.None, splits);
    }

    private static void AfterPreposition(string folded, Clitics prefix, int start, List<CliticSplit> splits)
    {
        WithSuffixes(folded, prefix, start, splits);
        if (folded.AsSpan(start).StartsWith("ال")) Add(folded, prefix | Clitics.Al, start + 2, folded.Length, Pronoun.None, splits);
    }

    private static void WithSuffixes(string folded, Clitics prefix, int start, List<CliticSplit> splits)
    {
        Add(folded, prefix, start, folded.Length, Pronoun.None, splits);
        foreach (var (letters, pronoun) in Suffixes)
            if (folded.AsSpan(start).EndsWith(letters)) Add(folded, prefix, start, folded.Length - letters.Length, pronoun, splits);
    }

    private static void Add(string folded, Clitics prefix, int start, int end, Pronoun suffix, List<CliticSplit> splits)
    {
        if (end - start >= ShortestStem || (prefix == Clitics.None && suffix == Pronoun.None)) splits.Add(new(prefix, start, end, suffix));
    }
}
