namespace Graph.Text.Reading.Pdf;

/// <summary>Tells Arabic that is spelled forwards from Arabic that is spelled backwards.</summary>
internal static class ArabicWriting
{
    /// <summary>Number of words that show the right direction: they begin with the article, or end with a letter that only stands at the end.</summary>
    internal static int Evidence(string text)
    {
        var count = 0;
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan()[range].Trim("«»()\"،.؛:!؟");
            if (word.Length < 4) continue;
            if (word.StartsWith("ال") || word.StartsWith("وال") || word.StartsWith("بال")) count++;
            if (word[^1] is 'ة' or 'ى') count++;
        }

        return count;
    }
}
