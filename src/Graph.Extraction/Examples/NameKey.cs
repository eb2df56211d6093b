using System.Buffers;
using System.Text;
using Graph.Text.Analysis;

namespace Graph.Extraction.Examples;

/// <summary>The form in which two spellings of one name meet: folded, without quotation marks and the article «ال», hyphens and dots as blanks.</summary>
internal static class NameKey
{
    private const string Article = "ال";
    private const int ShortestWordWithArticle = 4;
    private static readonly SearchValues<char> Quotes = SearchValues.Create("«»\"'“”„‘’‹›");
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" -.\u00a0\t\r\n‐‑–");

    internal static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        var folded = Folding.Fold(name);
        foreach (var range in folded.AsSpan().SplitAny(Blanks))
        {
            var length = key.Length;
            if (length > 0) key.Append(' ');
            var start = key.Length;
            foreach (var letter in folded.AsSpan(range))
                if (!Quotes.Contains(letter)) key.Append(letter);
            if (key.Length - start >= ShortestWordWithArticle && key[start] == Article[0] && key[start + 1] == Article[1]) key.Remove(start, Article.Length);
            if (key.Length == start) key.Length = length;
        }
        return key.ToString();
    }
}
