namespace Graph.Extraction.Tests.Clauses;

/// <summary>One relation in the constructions that a language has for it.</summary>
public sealed class ConstructionTests
{
    [Theory]
    [InlineData("استحوذت شركة «نورا» على شركة «بيلار».")]
    [InlineData("شركة «نورا» استحوذت على شركة «بيلار».")]
    [InlineData("تستحوذ شركة «نورا» على شركة «بيلار».")]
    [InlineData("تم الاستحواذ على شركة «بيلار» من قبل شركة «نورا».")]
    [InlineData("شركة «نورا» المستحوذة على شركة «بيلار» رفعت أسعارها.")]
    [InlineData("رفعت شركة «نورا» التي استحوذت على شركة «بيلار» أسعارها.")]
    public void AnArabicAcquisitionIsReadHoweverItIsPut(string text) => Reading.Check(text, "[نورا, ACQUIRED, بيلار]");

    [Theory]
    [InlineData("Nora Group acquired Pilar Inc.")]
    [InlineData("Pilar Inc was acquired by Nora Group.")]
    [InlineData("Nora Group, which acquired Pilar Inc, raised its prices.")]
    [InlineData("Nora Group completed its acquisition of Pilar Inc.")]
    public void AnEnglishAcquisitionIsReadHoweverItIsPut(string text) => Reading.Check(text, "[Nora Group, ACQUIRED, Pilar Inc]");

    [Fact]
    public void CoordinatedNamesShareTheirFact() => Reading.Check(
        "تعاونت «غوغل» و«ميتا» مع شركة «نورا».",
        "[Google, PARTNERS_WITH, نورا]", "[Meta, PARTNERS_WITH, نورا]");

    [Fact]
    public void ARelativeClauseReadsFromWhatItDescribes() => Reading.Check(
        "شركة «بيلار» التي استحوذت عليها شركة «نورا» تعمل في البرمجيات.",
        "[بيلار, OPERATES_IN, software]", "[نورا, ACQUIRED, بيلار]");

    [Fact]
    public void WhatStandsBetweenCommasDoesNotPartTheSentence() => Reading.Check(
        "استحوذت شركة «نورا»، ومقرها دبي، على شركة «بيلار».",
        "[نورا, ACQUIRED, بيلار]", "[نورا, LOCATED_IN, Dubai]");
}
