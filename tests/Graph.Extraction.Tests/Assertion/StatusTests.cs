namespace Graph.Extraction.Tests.Assertion;

public sealed class StatusTests
{
    [Theory]
    [InlineData("استحوذت شركة «نورا» على شركة «بيلار».", "asserted")]
    [InlineData("تم الاستحواذ على شركة «بيلار» من قبل شركة «نورا».", "asserted")]
    [InlineData("سيستحوذ «نورا» على شركة «بيلار».", "planned")]
    [InlineData("سوف تستحوذ شركة «نورا» على شركة «بيلار».", "planned")]
    [InlineData("تعتزم شركة «نورا» الاستحواذ على شركة «بيلار».", "planned")]
    [InlineData("من المتوقع أن تستحوذ شركة «نورا» على شركة «بيلار».", "planned")]
    [InlineData("قد تستحوذ شركة «نورا» على شركة «بيلار».", "possible")]
    [InlineData("ربما تستحوذ شركة «نورا» على شركة «بيلار».", "possible")]
    [InlineData("تدرس شركة «نورا» الاستحواذ على شركة «بيلار».", "possible")]
    [InlineData("لم تستحوذ شركة «نورا» على شركة «بيلار».", "denied")]
    [InlineData("لن تستحوذ شركة «نورا» على شركة «بيلار».", "denied")]
    [InlineData("نفت شركة «نورا» استحواذها على شركة «بيلار».", "denied")]
    [InlineData("نفى سامي الحداد أن تكون شركة «نورا» استحوذت على شركة «بيلار».", "denied")]
    [InlineData("ألغت شركة «نورا» صفقة الاستحواذ على شركة «بيلار».", "denied")]
    public void AnArabicSentenceSaysHowItHoldsTheFact(string text, string status) => Check(text, "نورا, ACQUIRED, بيلار", status);

    [Theory]
    [InlineData("Nora Group acquired Pilar Inc.", "asserted")]
    [InlineData("Nora Group will acquire Pilar Inc.", "planned")]
    [InlineData("Nora Group plans to acquire Pilar Inc.", "planned")]
    [InlineData("Nora Group agreed to acquire Pilar Inc.", "planned")]
    [InlineData("Nora Group is expected to acquire Pilar Inc.", "planned")]
    [InlineData("Nora Group may acquire Pilar Inc.", "possible")]
    [InlineData("Nora Group could acquire Pilar Inc.", "possible")]
    [InlineData("Nora Group did not acquire Pilar Inc.", "denied")]
    [InlineData("Nora Group has not acquired Pilar Inc.", "denied")]
    [InlineData("Nora Group never acquired Pilar Inc.", "denied")]
    [InlineData("Nora Group denied that it had acquired Pilar Inc.", "denied")]
    public void AnEnglishSentenceSaysHowItHoldsTheFact(string text, string status) => Check(text, "Nora Group, ACQUIRED, Pilar Inc", status);

    [Theory]
    [InlineData("لم يعد سامي الحداد يدير شركة «نورا».", "[سامي الحداد, LEADS, نورا, former]")]
    [InlineData("استقال سامي الحداد من منصب الرئيس التنفيذي لشركة «نورا».", "[سامي الحداد, LEADS, نورا, former, { title: CEO }]")]
    [InlineData("عزلت شركة «نورا» مديرها التنفيذي سامي الحداد.", "[سامي الحداد, LEADS, نورا, former, { title: CEO }]")]
    [InlineData("كان سامي الحداد الرئيس التنفيذي لشركة «نورا» حتى 2023.", "[سامي الحداد, LEADS, نورا, former, { title: CEO, until: 2023 }]")]
    [InlineData("Jane Miller is no longer chief executive of Nora Group.", "[Jane Miller, LEADS, Nora Group, former, { title: CEO }]")]
    [InlineData("Jane Miller stepped down as chief executive of Nora Group.", "[Jane Miller, LEADS, Nora Group, former, { title: CEO }]")]
    [InlineData("Jane Miller used to lead Nora Group.", "[Jane Miller, LEADS, Nora Group, former]")]
    public void WhatIsOverIsFormer(string text, string fact) => Reading.Check(text, fact);

    private static void Check(string text, string fact, string status) => Reading.Check(text, status == "asserted" ? $"[{fact}]" : $"[{fact}, {status}]");
}
