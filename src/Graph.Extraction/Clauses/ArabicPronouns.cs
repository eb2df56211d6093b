using Graph.Text.Analysis;

namespace Graph.Extraction.Clauses;

/// <summary>Arabic pronouns that are words of their own: هو, and those behind a preposition: لها, لديهم.</summary>
internal static class ArabicPronouns
{
    private static readonly string[] Prepositions = ["لدي", "الي", "علي", "في", "من", "عن", "مع", "ل", "ب"];

    private static readonly (string Ending, Pronoun Pronoun)[] Endings =
        [("هما", Pronoun.Their), ("هم", Pronoun.Their), ("هن", Pronoun.TheirFeminine), ("ها", Pronoun.Her), ("ه", Pronoun.His), ("نا", Pronoun.Our), ("ي", Pronoun.My)];

    /// <summary>Whom the folded form means.</summary>
    internal static Pronoun Of(string key)
    {
        if (key == "هو") return Pronoun.His;
        if (key == "هي") return Pronoun.Her;
        if (key == "نحن") return Pronoun.Our;
        if (key == "انا") return Pronoun.My;
        if (Preposition(key) is null) return Pronoun.Their;
        foreach (var (ending, pronoun) in Endings)
            if (key.EndsWith(ending, StringComparison.Ordinal)) return pronoun;
        return Pronoun.Their;
    }

    /// <summary>True for نفسه and its like.</summary>
    internal static bool IsReflexive(string key) => key is "نفسه" or "نفسها" or "نفسهما" or "انفسهم" or "ذاته" or "ذاتها" or "ذاتهم";

    /// <summary>The preposition that the folded form begins with; null for a bare pronoun.</summary>
    internal static string? Preposition(string key)
    {
        foreach (var preposition in Prepositions)
        {
            if (!key.StartsWith(preposition, StringComparison.Ordinal)) continue;
            var rest = key.AsSpan(preposition.Length);
            foreach (var (ending, _) in Endings)
                if (rest.SequenceEqual(ending)) return preposition;
        }
        return null;
    }
}
