using Graph.Text.Analysis.Quantities;

namespace Graph.Text.Analysis;

/// <summary>Cuts an article into tokens and sentences and reads its quantities. Safe for many threads. Linear in the text.</summary>
public sealed class TextAnalyzer
{
    private readonly Tokenizer _tokenizer;
    private readonly SentenceSplitter _sentences;
    private readonly FurnitureMarker _furniture;
    private readonly TermLexicon _terms;

    /// <summary>An analyzer that knows the words of <paramref name="rules"/> and takes its words from <paramref name="vocabulary"/>.</summary>
    public TextAnalyzer(TextRules rules, Vocabulary vocabulary)
    {
        _tokenizer = new Tokenizer(vocabulary);
        _sentences = new SentenceSplitter(rules.Abbreviations);
        _furniture = new FurnitureMarker(rules.Furniture);
        _terms = new TermLexicon(rules);
    }

    /// <summary>The article as tokens, sentences and quantities.</summary>
    public Document Analyze(Article article)
    {
        var tokens = _tokenizer.Tokenize(article.Text);
        var sentences = _furniture.Mark(tokens, _sentences.Split(article.Text, tokens));
        var reference = article.Date is { } day ? Periods.Day(day) : DatelineFinder.Find(article.Text, tokens, sentences, _terms) ?? ReferenceFinder.Find(tokens, sentences, _terms);
        var quantities = new QuantityRun(article.Text, tokens, _terms, reference).Read(sentences);
        return new Document(article, tokens, sentences, quantities, reference);
    }
}
