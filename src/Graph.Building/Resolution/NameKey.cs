using System.Text;
using Graph.Text.Analysis;

namespace Graph.Building.Resolution;

/// <summary>What is left of a name when its writing is taken off: folded words without punctuation and without the Arabic article.</summary>
internal static class NameKey
{
    private const string Article = "ال";

    internal static string Of(string name)
    {
        var folded = Folding.Fold(name);
        var key = new StringBuilder(folded.Length);
        for (var at = 0; at < folded.Length;)
        {
            if (!IsPart(folded[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < folded.Length && IsPart(folded[at])) at++;
            var word = folded.AsSpan(start, at - start);
            // "الف" is a word of its own; only what stays a word without it is taken to carry the article.
            if (word.Length > 4 && word.StartsWith(Article, StringComparison.Ordinal)) word = word[Article.Length..];
            if (key.Length > 0) key.Append(' ');
            foreach (var letter in word)
                if (letter is not ('\'' or '’')) key.Append(letter);
        }

        return key.Length > 0 ? key.ToString() : folded;
    }

    internal static bool IsArabic(string name) => name.Any(letter => letter is >= '\u0620' and <= '\u064A' or >= '\u0671' and <= '\u06D3');

    internal static bool IsLatin(string name) => !IsArabic(name) && name.Any(char.IsAsciiLetter);

    internal static int Words(string key) => key.AsSpan().Count(' ') + 1;

    // Signs that tell names apart stay: Disney+, C#, AT&T.
    private static bool IsPart(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || letter is '\'' or '’' or '+' or '#' or '&';
}
