namespace Graph.Extraction.Lexical;

/// <summary>The regular forms of an English verb. All input and output is lower case.</summary>
internal static class EnglishConjugation
{
    /// <summary>The forms of <paramref name="verb"/>; irregular ones replace the regular ones where given.</summary>
    internal static IEnumerable<(string Form, VerbForm Features)> Finite(string verb, string? past, string? participle, string? gerund)
    {
        yield return (verb, VerbForm.Base | VerbForm.Present | VerbForm.Plural);
        yield return (ThirdPerson(verb), VerbForm.Present);
        var regular = Ed(verb);
        past ??= regular;
        participle ??= past;
        if (past == participle) yield return (past, VerbForm.Past | VerbForm.PastParticiple);
        else
        {
            yield return (past, VerbForm.Past);
            yield return (participle, VerbForm.PastParticiple);
        }
        yield return (gerund ?? Ing(verb), VerbForm.Gerund);
    }

    /// <summary>The plural of a regular noun, or the third person of a verb.</summary>
    internal static string ThirdPerson(string word) =>
        word.Length > 1 && word[^1] == 'y' && !IsVowel(word[^2]) ? word[..^1] + "ies"
        : word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || word.EndsWith("ch", StringComparison.Ordinal)
            || word.EndsWith("sh", StringComparison.Ordinal) || (word.EndsWith('o') && word.Length > 2 && !IsVowel(word[^2])) ? word + "es"
        : word + "s";

    private static string Ed(string verb) =>
        verb.EndsWith('e') ? verb + "d"
        : verb.Length > 1 && verb[^1] == 'y' && !IsVowel(verb[^2]) ? verb[..^1] + "ied"
        : Doubles(verb) ? verb + verb[^1] + "ed" : verb + "ed";

    private static string Ing(string verb) =>
        verb.EndsWith("ie", StringComparison.Ordinal) ? verb[..^2] + "ying"
        : verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal) && verb.Length > 2 ? verb[..^1] + "ing"
        : Doubles(verb) ? verb + verb[^1] + "ing" : verb + "ing";

    // One syllable that ends consonant–vowel–consonant doubles the last letter: plan, planned.
    private static bool Doubles(string verb) =>
        verb.Length is 3 or 4 && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y') && IsVowel(verb[^2]) && !IsVowel(verb[^3])
        && verb.Count(IsVowel) == 1;

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
