using System.Text;
using Graph.Text.Analysis;

namespace Graph.Building.Evaluation;

/// <summary>The form in which names of a gold file and of facts are compared: folded, without quotation marks and without the Arabic article.</summary>
internal static class GoldKey
{
    private const string Quotes = "«»‹›\"“”„'‘’";

    internal static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var written in Folding.Fold(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var word = string.Concat(written.Where(letter => !Quotes.Contains(letter, StringComparison.Ordinal)));
            if (word.Length > 3 && word.StartsWith("ال", StringComparison.Ordinal)) word = word[2..];
            if (word.Length == 0) continue;
            if (key.Length > 0) key.Append(' ');
            key.Append(word);
        }

        return key.ToString();
    }

    internal static bool Same(string left, string right) => Of(left) == Of(right);
}
