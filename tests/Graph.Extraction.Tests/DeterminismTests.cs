using Graph.Extraction.Examples;
using Graph.Extraction.Tests.Examples;

namespace Graph.Extraction.Tests;

/// <summary>What one article says depends on nothing but the article.</summary>
public sealed class DeterminismTests
{
    private static readonly string[] Texts =
    [
        "أسس سامي الحداد شركة «نورا» عام 2015. ويرأس الحداد الشركة اليوم.",
        "Nora Group acquired Pilar Inc for $2 billion. The company also owns Zeina Corp.",
        "شركة «بيلار» التي استحوذت عليها شركة «نورا» تعمل في البرمجيات. وقال رئيسها التنفيذي خالد المنصوري إن الشركة ستطلق تطبيق «برق».",
        "بلغت إيرادات شركة «نورا» ما بين 70 و72 مليار دولار. وتنافس الشركة «غوغل».",
    ];

    [Fact]
    public void AnArticleReadTwiceSaysTheSame() => Assert.Equal(All(Reading.Extractor, Texts), All(Reading.Extractor, Texts));

    [Fact]
    public void WhatWasReadBeforeChangesNothing() => Assert.Equal(All(Reading.Extractor, Texts), All(Reading.Extractor, Texts.Reverse()).Reverse());

    [Fact]
    public void AnotherExtractorSaysTheSame() => Assert.Equal(All(new FrameExtractor(ProjectSchema.Load()), Texts.Reverse()).Reverse(), All(Reading.Extractor, Texts));

    [Fact]
    public void ManyAtOnceSayTheSame()
    {
        var expected = All(Reading.Extractor, Texts);
        var found = new string[200];
        Parallel.For(0, found.Length, number => found[number] = Of(Reading.Extractor, Texts[number % Texts.Length]));
        for (var number = 0; number < found.Length; number++) Assert.Equal(expected[number % Texts.Length], found[number]);
    }

    private static string[] All(FrameExtractor extractor, IEnumerable<string> texts) => [.. texts.Select(text => Of(extractor, text))];

    // Everything of a fact: names, qualifiers, confidence, frame, place.
    private static string Of(FrameExtractor extractor, string text)
    {
        var facts = string.Join('\n', extractor.Extract(Reading.Article(text)).Facts.Select(fact => $"{fact.Id} {FactText.Of(fact)} {fact.Confidence} {fact.Frame} {fact.Evidence}"));
        Assert.NotEmpty(facts);
        return facts;
    }
}
