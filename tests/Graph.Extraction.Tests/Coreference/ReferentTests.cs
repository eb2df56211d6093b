namespace Graph.Extraction.Tests.Coreference;

public sealed class ReferentTests
{
    [Fact]
    public void AFamilyNameStandsForThePersonAndAKindForTheCompany() => Reading.Check(
        "أسس سامي الحداد شركة «نورا» عام 2015. ويرأس الحداد الشركة اليوم.",
        "[سامي الحداد, FOUNDED, نورا, { date: 2015 }]", "[سامي الحداد, LEADS, نورا]");

    [Fact]
    public void APronounOfHerStandsForTheWomanBeforeIt() => Reading.Check(
        "أسست ليلى حداد شركة «نورا». وهي تدير الشركة منذ 2019.",
        "[ليلى حداد, FOUNDED, نورا]", "[ليلى حداد, LEADS, نورا, { since: 2019 }]");

    [Fact]
    public void APossessiveOnAPostStandsForTheCompany() => Reading.Check(
        "أعلنت شركة «نورا» أرباحا. وقال رئيسها التنفيذي سامي الحداد إن الشركة ستستحوذ على شركة «بيلار».",
        "[سامي الحداد, LEADS, نورا, { title: CEO }]", "[نورا, ACQUIRED, بيلار, planned, { by: سامي الحداد }]");

    [Fact]
    public void AVerbWithoutSubjectGoesOnWithTheOneBefore() => Reading.Check(
        "أطلقت شركة «نورا» تطبيق «برق». وتملك الشركة أيضا تطبيق «رعد».",
        "[نورا, RELEASED, برق]", "[نورا, OWNS, رعد]");

    [Fact]
    public void AnEnglishPronounAndAKindStandForWhatWasNamed()
    {
        Reading.Check("Jane Miller founded Nora Group in 2015. She also leads Pilar Inc.", "[Jane Miller, FOUNDED, Nora Group, { date: 2015 }]", "[Jane Miller, LEADS, Pilar Inc]");
        Reading.Check("Nora Group unveiled Turbo X. The company also owns Pilar Inc.", "[Nora Group, RELEASED, Turbo X]", "[Nora Group, OWNS, Pilar Inc]");
    }

    [Theory]
    [InlineData("استحوذت الشركة على شركة «بيلار».")]
    [InlineData("The firm acquired Pilar Inc.")]
    [InlineData("She founded Nora Group.")]
    public void WhereNothingWasNamedNothingIsSaid(string text) => Reading.Check(text);
}
