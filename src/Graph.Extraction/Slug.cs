using System.Text;
using Graph.Text.Analysis;

namespace Graph.Extraction;

/// <summary>An identifier made from a name: lower-case ASCII letters, digits and hyphens; Arabic letters by their usual Latin ones.</summary>
internal static class Slug
{
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['ا'] = "a", ['ب'] = "b", ['ت'] = "t", ['ث'] = "th", ['ج'] = "j", ['ح'] = "h", ['خ'] = "kh", ['د'] = "d", ['ذ'] = "dh", ['ر'] = "r", ['ز'] = "z",
        ['س'] = "s", ['ش'] = "sh", ['ص'] = "s", ['ض'] = "d", ['ط'] = "t", ['ظ'] = "z", ['ع'] = "a", ['غ'] = "gh", ['ف'] = "f", ['ق'] = "q", ['ك'] = "k",
        ['ل'] = "l", ['م'] = "m", ['ن'] = "n", ['ه'] = "h", ['و'] = "w", ['ي'] = "y", ['ء'] = "", ['ؤ'] = "w", ['ئ'] = "y", ['پ'] = "p", ['چ'] = "ch", ['ڤ'] = "v", ['گ'] = "g",
    };

    internal static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var letter in Folding.Fold(name))
            if (char.IsAsciiLetterOrDigit(letter)) slug.Append(letter);
            else if (Letters.TryGetValue(letter, out var latin)) slug.Append(latin);
            else if (char.IsLetterOrDigit(letter)) slug.Append('u').Append(((int)letter).ToString("x", System.Globalization.CultureInfo.InvariantCulture));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        var made = slug.ToString().Trim('-');
        return made.Length > 0 ? made : "x";
    }
}
