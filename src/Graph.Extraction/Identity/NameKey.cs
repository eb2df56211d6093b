using System.Text;
using Graph.Text.Analysis;

namespace Graph.Extraction.Identity;

/// <summary>The form in which two spellings of one name meet: folded words, without punctuation, apostrophes and the Arabic article. «الأهلي» and أهلي, "GPT-4" and "gpt 4".</summary>
/// <remarks>Linear in the name. Spellings that differ in more than writing meet by <see cref="PhoneticKey"/>.</remarks>
public static class NameKey
{
    private const string Article = "ال";

    /// <summary>The key of a name; its folded form where nothing of it is letter or digit.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
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

    /// <summary>True where two names have one key.</summary>
    public static bool Same(string left, string right) => Of(left) == Of(right);

    /// <summary>True where the name has an Arabic letter.</summary>
    public static bool IsArabic(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var letter in name)
            if (letter is >= '\u0620' and <= '\u064A' or >= '\u0671' and <= '\u06D3') return true;
        return false;
    }

    /// <summary>True where the name has a letter of the Latin alphabet and no Arabic one.</summary>
    public static bool IsLatin(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return !IsArabic(name) && name.Any(char.IsAsciiLetter);
    }

    /// <summary>The number of words in a key.</summary>
    public static int Words(string key) => key.AsSpan().Count(' ') + 1;

    // Signs that tell names apart stay: Disney+, C#, AT&T.
    private static bool IsPart(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || letter is '\'' or '’' or '+' or '#' or '&';
}
