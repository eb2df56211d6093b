namespace Graph.Extraction.Tests.Mentions;

public sealed class MentionFinderTests
{
    [Theory]
    [InlineData("قدمت جوجل خدمة جديدة. واستحوذت قوقل على شركة «بيلار».", "Company Google: جوجل, قوقل")]
    [InlineData("رفعت «غوغل» (Google) دعوى على شركة «نورا».", "Company Google: غوغل, Google")]
    [InlineData("وعين مارك زاكربرغ مديرا لشركة «نورا».", "Person Mark Zuckerberg: مارك زاكربرغ")]
    [InlineData("غرمت المفوضية الأوروبية «غوغل».", "PublicBody European Commission: المفوضية الأوروبية")]
    [InlineData("قال وزير في الرياض إن الأسعار ستهبط.", "Place Riyadh: الرياض")]
    [InlineData("Shares of Meta Platforms fell.", "Company Meta: Meta Platforms")]
    public void AKnownNameIsFoundInItsSpellingsUnderTheInternationalOne(string text, string name) => Assert.Contains(name, Reading.Names(text).Split('\n'));

    [Theory]
    // In quotation marks, what it is said by the noun before it.
    [InlineData("أطلقت شركة «نورا» تطبيق «برق».", "Company نورا: نورا\nProduct برق: برق")]
    [InlineData("يدير مختبر «أفق لاب» خبراء.", "OrgUnit أفق لاب: أفق لاب")]
    // A given name and what follows it.
    [InlineData("التقى خالد المنصوري زواره.", "Person خالد المنصوري: خالد المنصوري")]
    [InlineData("زار الدكتور خالد المنصوري المصنع.", "Person خالد المنصوري: خالد المنصوري")]
    // Latin letters in an Arabic sentence.
    [InlineData("طورت شركة «نورا» نموذج TurboX للذكاء الاصطناعي.", "Company نورا: نورا\nIndustry artificial intelligence: الذكاء الاصطناعي\nModel TurboX: TurboX")]
    [InlineData("كشفت شركة «نورا» عن هاتف SkyPad Pro 3 الجديد.", "Company نورا: نورا\nProduct SkyPad Pro 3: SkyPad Pro 3")]
    [InlineData("اشترت شركة Nora Labs شركة «بيلار».", "Company Nora Labs: Nora Labs\nCompany بيلار: بيلار")]
    // Capitals in English, and what ends the name of a company.
    [InlineData("Yesterday Jane Miller praised Pilar Inc.", "Company Pilar Inc: Pilar Inc\nPerson Jane Miller: Jane Miller")]
    public void ANameThatOnlyTheTextHasIsFoundByWhatStandsRoundIt(string text, string names) => Assert.Equal(names, Reading.Names(text));

    [Theory]
    [InlineData("ارتفعت الأسعار في السوق أمس.")]
    [InlineData("قال الوزير إن النمو «أسرع من المتوقع هذا العام».")]
    [InlineData("The market rose on Monday in May.")]
    [InlineData("They ate an apple at dawn.")]
    public void OrdinaryWordsAreNoNames(string text) => Assert.Equal("", Reading.Names(text));
}
