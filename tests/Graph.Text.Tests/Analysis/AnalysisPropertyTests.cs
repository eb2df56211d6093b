using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Graph.Text.Analysis;

namespace Graph.Text.Tests.Analysis;

/// <summary>What holds for every text: made of pieces that matter to the analysis, put together at random.</summary>
public sealed class AnalysisPropertyTests
{
    private static readonly string[] Pieces =
    [
        "ميتا", "شَركة", "و", "لـ", "ال", "إيه.آي", "Meta", "U.S.", "GPT-4", "don't", "Meta's", "14.3", "٧٠٬٠٠٠", "2025", "1446هـ", "20", "مليار", "مليون", "ألف", "نصف", "دولار",
        "$", "%", "في المئة", "بين", "إلى", "أكثر من", "لا", "يونيو", "حزيران", "May", "June", "الربع", "الأول", "من", "عام", "العام", "الماضي", "بعد", "أشهر", "الثلاثاء", "اليوم",
        "two", "and", "a", "half", "billion", "Q1", "last", "this", "year", "ago", "رمضان", "«", "»", "\"", "'", "’", "(", ")", ".", "..", "،", ":", "-", "–", "/", "@", "#", "http://", "www.", "_",
        "\n", "\r\n", "\u200F", "\u0640", "\u064B", "ﻻ", "🙂", "\uD83D", "é", "東", "0", "9", ",", "٫", "\u00A0",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).SelectMany(piece => Gen.Elements("", " ").Select(space => piece + space))
        .ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Property(MaxTest = 500)]
    public Property TokensAscendStayInTheTextAndFoldToTheirWord() => Prop.ForAll(Texts, text =>
    {
        var end = 0;
        foreach (var token in Analyzed.Of(text).Tokens)
        {
            Assert.True(token.Span.Start >= end && token.Span.End > token.Span.Start && token.Span.End <= text.Length);
            var dotless = token.Kind == TokenKind.Word && !token.Word.Folded.Contains('.', StringComparison.Ordinal);
            var folded = Folding.Fold(token.Span.In(text));
            Assert.Equal(token.Word.Folded, dotless ? folded.Replace(".", "", StringComparison.Ordinal) : folded);
            end = token.Span.End;
        }
    });

    [Property(MaxTest = 500)]
    public Property EveryTokenIsInOneSentence() => Prop.ForAll(Texts, text =>
    {
        var document = Analyzed.Of(text);
        var next = 0;
        var line = 1;
        foreach (var sentence in document.Sentences)
        {
            Assert.Equal(next, sentence.FirstToken);
            Assert.True(sentence.EndToken > sentence.FirstToken && sentence.Line >= line);
            (next, line) = (sentence.EndToken, sentence.Line);
        }
        Assert.Equal(document.Tokens.Length, next);
    });

    [Property(MaxTest = 500)]
    public Property QuantitiesAscendWithoutOverlapInsideOneSentence() => Prop.ForAll(Texts, text =>
    {
        var document = Analyzed.Of(text, "2025-11-20");
        var end = 0;
        foreach (var quantity in document.Quantities)
        {
            Assert.True(quantity.FirstToken >= end && quantity.EndToken > quantity.FirstToken);
            Assert.Contains(document.Sentences, sentence => sentence.FirstToken <= quantity.FirstToken && quantity.EndToken <= sentence.EndToken);
            Assert.Equal(quantity.Kind == QuantityKind.Date, quantity.Date is not null);
            if (quantity.Date is { } date) Assert.True(date.First <= date.Last);
            else Assert.True(quantity.Low is not null || quantity.High is not null);
            end = quantity.EndToken;
        }
    });

    [Property(MaxTest = 300)]
    public Property FoldingTwiceChangesNothing() => Prop.ForAll(Texts, text =>
    {
        var folded = Folding.Fold(text);
        Assert.Equal(folded, Folding.Fold(folded));
        Assert.Equal(folded, Folding.FoldWithOffsets(text).Text);
    });
}
