using Graph.Extraction.Lexical;

namespace Graph.Extraction.Tests.Lexical;

public sealed class ArabicConjugationTests
{
    [Theory]
    [InlineData("استحوذ", "يستحوذ", "استحوذ استحوذت استحوذوا استحوذا يستحوذ تستحوذ نستحوذ يستحوذون تستحوذان")]
    [InlineData("اسس", "يوسس", "اسس اسست اسسو اسسوا يوسس توسس يوسسون")]
    // A weak ending changes before a pronoun, in the plural and after لم.
    [InlineData("اشتري", "يشتري", "اشتري اشترا اشترت اشتروا يشتري تشتري تشتر يشترون")]
    // A hollow verb loses its vowel after لم and takes ي in the passive.
    [InlineData("قال", "يقول", "قال قالت قالوا قيل يقول تقول يقل تقل يقال يقولون")]
    public void EveryUsualFormOfAVerbIsThere(string past, string present, string forms) =>
        Assert.Empty(forms.Split(' ').Except(ArabicConjugation.Finite(past, present).Select(form => form.Form)));

    [Theory]
    [InlineData("استحوذت", "Past, Feminine")]
    [InlineData("استحوذوا", "Past, Masculine, Plural")]
    [InlineData("تستحوذ", "Present, Feminine")]
    [InlineData("نستحوذ", "Present, Plural, FirstPerson")]
    public void AFormSaysWhoAndWhen(string form, string features) =>
        Assert.Contains((form, features), ArabicConjugation.Finite("استحوذ", "يستحوذ").Select(each => (each.Form, each.Features.ToString())));

    [Theory]
    [InlineData("مستحوذ", "مستحوذه مستحوذون مستحوذين مستحوذات")]
    [InlineData("شركه", "شركت شركات شركتان شركتين")]
    public void ANounHasItsGenderAndNumber(string form, string forms) => Assert.Empty(forms.Split(' ').Except(ArabicConjugation.Nominal(form)));

    [Theory]
    [InlineData("شراء", "شرائ")]
    [InlineData("صفقه", "صفقات")]
    public void AVerbalNounHasItsFormsBeforeAPronoun(string form, string other) => Assert.Contains(other, ArabicConjugation.Noun(form));

    [Theory]
    [InlineData("")]
    [InlineData("ا")]
    public void WhatIsTooShortHasNoForms(string form)
    {
        Assert.Empty(ArabicConjugation.Noun(form));
        Assert.Empty(ArabicConjugation.Nominal(form));
    }
}
