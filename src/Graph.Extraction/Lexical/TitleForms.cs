using System.Collections.Immutable;
using Graph.Text.Analysis;

namespace Graph.Extraction.Lexical;

/// <summary>The forms under which a title stands in a text, and whether each names one holder or more.</summary>
internal static class TitleForms
{
    private static readonly string[] Plurals = ["ون", "ين", "ان", "و", "ي", "ات", "ا"];

    /// <summary>The written forms, and the duals of Arabic titles of one word, which lexicons leave out.</summary>
    internal static IEnumerable<(string Form, bool Several)> Of(ImmutableArray<string> arabic, ImmutableArray<string> english)
    {
        var singulars = arabic.Select(Folded).ToHashSet(StringComparer.Ordinal);
        foreach (var word in arabic) yield return (word, IsPlural(Folded(word), singulars));
        foreach (var word in english) yield return (word, word.Length > 2 && word[^1] == 's' && english.Contains(word[..^1]));
        foreach (var word in singulars)
        {
            if (word.Length < 3 || word.Contains(' ', StringComparison.Ordinal) || IsPlural(word, singulars)) continue;
            var stem = word[^1] == 'ه' ? word[..^1] + "ت" : word;
            yield return (stem + "ان", true);
            yield return (stem + "ين", true);
        }
    }

    private static string Folded(string word) => string.Join(' ', Phrase.TermTokens(word));

    // محللون beside محلل, وزراء.
    private static bool IsPlural(string form, HashSet<string> forms)
    {
        var first = form.Split(' ')[0];
        if (first.Length > 4 && first.EndsWith("اء", StringComparison.Ordinal)) return true;
        foreach (var ending in Plurals)
            if (first.Length > ending.Length + 2 && first.EndsWith(ending, StringComparison.Ordinal) && (forms.Contains(first[..^ending.Length]) || forms.Contains(first[..^ending.Length] + "ه"))) return true;
        return false;
    }
}
