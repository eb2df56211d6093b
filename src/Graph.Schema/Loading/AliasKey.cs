using Graph.Text.Analysis;

namespace Graph.Schema.Loading;

/// <summary>Brings spellings of one name to one key: what folds alike, or differs only in hyphens and inner dots, is one alias.</summary>
internal static class AliasKey
{
    internal static string Of(string alias)
    {
        var folded = Folding.Fold(alias);
        if (folded.All(char.IsLetterOrDigit)) return folded;
        Span<char> key = folded.Length <= 256 ? stackalloc char[folded.Length] : new char[folded.Length];
        var length = 0;
        foreach (var c in folded)
        {
            // Signs that tell names apart (Disney+, AT&T, C#) stay; others part words as a space does.
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '+' or '#' or '&' or '\'') key[length++] = c;
            else if (length > 0 && key[length - 1] != ' ') key[length++] = ' ';
        }
        return key[..length].TrimEnd(' ').ToString();
    }
}
