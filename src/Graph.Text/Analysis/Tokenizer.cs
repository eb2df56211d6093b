namespace Graph.Text.Analysis;

/// <summary>Cuts a text into tokens as <see cref="Token"/> says. Safe for many threads, as its vocabulary is. Linear in the text, whatever it holds.</summary>
/// <param name="vocabulary">Where the tokens' words come from.</param>
public sealed class Tokenizer(Vocabulary vocabulary)
{
    /// <summary>Most UTF-16 units of one word; a longer run of letters becomes several joined tokens.</summary>
    public const int LongestWord = 128;

    /// <summary>The tokens of <paramref name="text"/> in order.</summary>
    public Token[] Tokenize(string text)
    {
        var run = new TokenizerRun(text, vocabulary, stackalloc char[LongestWord * Folding.LongestExpansion]);
        try
        {
            return run.Tokens();
        }
        finally
        {
            run.Dispose();
        }
    }
}
