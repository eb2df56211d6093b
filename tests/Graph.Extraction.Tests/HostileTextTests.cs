using System.Text;

namespace Graph.Extraction.Tests;

/// <summary>Texts that nobody would print: each is read to its end, and what it says besides still comes out.</summary>
public sealed class HostileTextTests
{
    private static readonly Dictionary<string, Func<string>> Texts = new()
    {
        { "nothing", () => "" },
        { "blanks", () => " \t\r\n\u00a0" },
        { "a million opening quotation marks", () => new string('«', 1_000_000) },
        { "a hundred thousand of each quotation mark", () => string.Concat(Enumerable.Repeat("«\"“‹'", 100_000)) },
        { "ten thousand quotations within one another", () => new string('«', 10_000) + "نورا" + new string('»', 10_000) },
        { "ten thousand brackets within one another", () => new string('(', 10_000) + "Nora Group acquired Pilar Inc" + new string(')', 10_000) },
        { "lone surrogates", () => string.Concat(Enumerable.Repeat("\ud800 \udc00\ud83d نورا\udfff ", 20_000)) },
        { "digits alone", () => new string('7', 1_000_000) },
        { "figures alone", () => string.Concat(Enumerable.Repeat("70 و72 مليار دولار ", 30_000)) },
        { "diacritics alone", () => new string('\u064e', 500_000) },
        { "one long Arabic word", () => new string('ب', 1_000_000) },
        { "one long Latin word", () => new string('Q', 1_000_000) },
        { "every character there is", () => string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code)) },
    };

    public static TheoryData<string> Names => [.. Texts.Keys];

    [Theory, MemberData(nameof(Names))]
    public void AStrangeTextIsReadToItsEnd(string name)
    {
        var read = Reading.Read(Texts[name]());
        Assert.All(read.Facts, fact => Assert.InRange(fact.Confidence, 0, 1));
    }

    [Theory]
    [InlineData("استحوذت شركة «نورا» على شركة «بيلار» و")]
    [InlineData("Nora Group acquired Pilar Inc and ")]
    [InlineData("قال سامي الحداد إن ")]
    [InlineData("شركة ")]
    [InlineData("who said that ")]
    [InlineData("لم يعد الرئيس التنفيذي لشركة ")]
    public void ASentenceOfAMegabyteIsReadToItsEnd(string part)
    {
        var text = new StringBuilder();
        while (text.Length < 1_000_000) text.Append(part);
        Assert.NotNull(Reading.Read(text.ToString()));
    }

    [Fact]
    public void WhatFollowsAStrangeLineIsStillRead() => Reading.Check(new string('«', 10_000) + "\n\nNora Group acquired Pilar Inc.", "[Nora Group, ACQUIRED, Pilar Inc]");

    // Every beginning of a text is a text.
    [Fact]
    public void ATextCutAnywhereIsRead()
    {
        const string whole = "قال سامي الحداد، الرئيس التنفيذي لشركة «نورا» (Nora)، إن 49% من «بيلار» بيعت في مايو 2024 مقابل 3.5 مليار دولار.";
        for (var length = 0; length <= whole.Length; length++) Assert.NotNull(Reading.Read(whole[..length]));
    }
}
