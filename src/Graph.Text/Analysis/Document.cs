using System.Collections.Immutable;

namespace Graph.Text.Analysis;

/// <summary>A sentence as a run of tokens <c>[FirstToken, EndToken)</c>.</summary>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="EndToken">Index after the last token.</param>
/// <param name="Line">Line of its first character, counted from 1.</param>
/// <param name="Furniture">True for what the page adds to the article (read also, follow us, captions, bylines); no fact is taken from it.</param>
public readonly record struct Sentence(int FirstToken, int EndToken, int Line, bool Furniture);

/// <summary>An article cut into sentences and tokens, with its quantities. Immutable.</summary>
public sealed class Document(Article article, Token[] tokens, ImmutableArray<Sentence> sentences, ImmutableArray<Quantity> quantities, IsoDate? reference)
{
    /// <summary>The article whose text all spans point into.</summary>
    public Article Article { get; } = article;

    /// <summary>All tokens in order.</summary>
    public ReadOnlySpan<Token> Tokens => tokens;

    /// <summary>All sentences in order.</summary>
    public ImmutableArray<Sentence> Sentences { get; } = sentences;

    /// <summary>Numbers, money, percentages, counts, ages and dates in order of their first token; none overlaps another.</summary>
    public ImmutableArray<Quantity> Quantities { get; } = quantities;

    /// <summary>What "this year" and "today" refer to: the article's date, else what the text says of itself.</summary>
    public IsoDate? Reference { get; } = reference;

    /// <summary>The token at <paramref name="index"/>.</summary>
    public ref readonly Token this[int index] => ref tokens[index];

    /// <summary>The quantity that covers the token at <paramref name="index"/>; null where none does. Logarithmic in the quantities.</summary>
    public Quantity? QuantityAt(int index)
    {
        var (low, high) = (0, Quantities.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Quantities[middle].EndToken <= index) low = middle + 1;
            else high = middle;
        }
        return low < Quantities.Length && Quantities[low].FirstToken <= index ? Quantities[low] : null;
    }

    /// <summary>The text between the first character of token <paramref name="first"/> and the last of token <paramref name="end"/> − 1.</summary>
    public TextSpan SpanOf(int first, int end) => tokens[first].Span.To(tokens[end - 1].Span);
}
