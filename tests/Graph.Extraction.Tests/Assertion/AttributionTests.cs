namespace Graph.Extraction.Tests.Assertion;

public sealed class AttributionTests
{
    [Theory]
    [InlineData("ذكرت وكالة «رويترز» أن شركة «نورا» استحوذت على شركة «بيلار».", "Reuters")]
    [InlineData("استحوذت شركة «نورا» على شركة «بيلار»، وفق وكالة «رويترز».", "Reuters")]
    [InlineData("استحوذت شركة «نورا» على شركة «بيلار»، بحسب «رويترز».", "Reuters")]
    [InlineData("وبحسب مصادر مطلعة، استحوذت شركة «نورا» على شركة «بيلار».", "sources")]
    public void AnArabicSentenceSaysWhoSaidIt(string text, string by) => Reading.Check(text, $"[نورا, ACQUIRED, بيلار, {{ by: {by} }}]");

    [Theory]
    [InlineData("Nora Group acquired Pilar Inc, according to Reuters.", "Reuters")]
    [InlineData("Reuters reported that Nora Group acquired Pilar Inc.", "Reuters")]
    [InlineData("Sources said Nora Group had acquired Pilar Inc.", "sources")]
    public void AnEnglishSentenceSaysWhoSaidIt(string text, string by) => Reading.Check(text, $"[Nora Group, ACQUIRED, Pilar Inc, {{ by: {by} }}]");

    [Fact]
    public void TheSpeakersOwnPostIsNoneOfWhatHeSays() => Reading.Check(
        "قال سامي الحداد، الرئيس التنفيذي لشركة «نورا»، إن شركة «بيلار» استحوذت على شركة «زينة».",
        "[سامي الحداد, LEADS, نورا, { title: CEO }]",
        "[بيلار, ACQUIRED, زينة, { by: سامي الحداد }]");

    [Fact]
    public void WhatOneSaysOfItselfNeedsNoSource() => Reading.Check("قالت شركة «نورا» إنها استحوذت على شركة «بيلار».", "[نورا, ACQUIRED, بيلار]");
}
