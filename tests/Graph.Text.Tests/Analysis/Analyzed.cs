using System.Globalization;
using Graph.Text.Analysis;

namespace Graph.Text.Tests.Analysis;

/// <summary>Analyses a text and shows what was found as one line, for tables of input and expected output.</summary>
internal static class Analyzed
{
    private static readonly TextAnalyzer Analyzer = new(TestRules.All, new Vocabulary());

    internal static Document Of(string text, string? date = null) => Analyzer.Analyze(new Article
    {
        Path = "test.txt",
        Text = text,
        Hash = "",
        Date = date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture),
    });

    internal static string Quantities(string text, string? date = null)
    {
        var document = Of(text, date);
        return string.Join("; ", document.Quantities.Select(quantity => Show(document, quantity)));
    }

    internal static string Sentences(string text)
    {
        var document = Of(text);
        return string.Join(" | ", document.Sentences.Select(sentence =>
            (sentence.Furniture ? "#" : "") + document.SpanOf(sentence.FirstToken, sentence.EndToken).In(text).ToString() + "@" + sentence.Line));
    }

    private static string Show(Document document, Quantity quantity)
    {
        var surface = document.SpanOf(quantity.FirstToken, quantity.EndToken).In(document.Article.Text);
        return $"{surface} = {Value(quantity)}{(quantity.Unit is null ? "" : " " + quantity.Unit)}{(quantity.Yearly ? " yearly" : "")}";
    }

    private static string Value(Quantity quantity) => quantity.Kind == QuantityKind.Date
        ? quantity.Date!.Text + (quantity.Date.Relative ? " rel" : "")
        : quantity.Bound switch
        {
            Bound.AtLeast => ">" + Text(quantity.Low),
            Bound.AtMost => "<" + Text(quantity.High),
            Bound.About => "~" + Text(quantity.Low),
            Bound.Range => Text(quantity.Low) + ".." + Text(quantity.High),
            _ => Text(quantity.Low),
        };

    private static string Text(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "?";
}
