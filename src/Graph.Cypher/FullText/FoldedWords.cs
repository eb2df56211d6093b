using Graph.Cypher.Functions;

namespace Graph.Cypher.FullText;

/// <summary>The words of a text in the form in which they are sought: folded as by <c>graph.fold()</c>, letters and digits only.</summary>
internal static class FoldedWords
{
    private const string Article = "ال";
    private const int ShortestStem = 2;

    public static IEnumerable<string> Of(string text, EvaluationContext context)
    {
        var folded = TextFolding.Fold(text, context);
        var start = -1;
        for (var at = 0; at <= folded.Length; at++)
        {
            var isPart = at < folded.Length && (char.IsLetterOrDigit(folded[at]) || char.IsSurrogate(folded[at]));
            if (isPart && start < 0) start = at;
            if (isPart || start < 0) continue;
            yield return folded[start..at];
            start = -1;
        }
    }

    /// <summary>The word and, where it begins with the Arabic article, the word without it, since names are written both ways.</summary>
    public static string[] Forms(string word) =>
        word.StartsWith(Article, StringComparison.Ordinal) && word.Length >= Article.Length + ShortestStem ? [word, word[Article.Length..]] : [word];
}
