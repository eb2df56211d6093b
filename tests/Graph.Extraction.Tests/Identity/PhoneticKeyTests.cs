using Graph.Extraction.Identity;

namespace Graph.Extraction.Tests.Identity;

public sealed class PhoneticKeyTests
{
    [Theory]
    [InlineData("زوكربيرغ", "زوكربيرج", "زاكربرغ", "Zuckerberg")]
    [InlineData("مارك زوكربيرغ", "مارك زاكربرغ", "Mark Zuckerberg")]
    [InlineData("غوغل", "جوجل", "Google")]
    [InlineData("قوقل", "غوغل", "Google")]
    [InlineData("ألكسندر وانغ", "ألكسندر وانج", "Alexandr Wang")]
    [InlineData("مايكروسوفت", "ميكروسوفت", "Microsoft")]
    [InlineData("نتفليكس", "نيتفليكس", "Netflix")]
    [InlineData("إنفيديا", "انفيديا", "Nvidia")]
    [InlineData("سبوتيفاي", "Spotify")]
    [InlineData("كوالكوم", "Qualcomm")]
    [InlineData("ديب سيك", "ديبسيك", "DeepSeek")]
    [InlineData("أوراكل", "Oracle")]
    [InlineData("ألفابت", "Alphabet")]
    [InlineData("إنستغرام", "إنستجرام", "Instagram")]
    [InlineData("إنستغرام", "إنستقرام", "Instagram")]
    [InlineData("أنثروبيك", "Anthropic")]
    [InlineData("كريستوفر كوكس", "Christopher Cox")]
    [InlineData("جون ميلر", "John Miller")]
    [InlineData("حمد", "Hamad")]
    [InlineData("هارلي", "Harley")]
    [InlineData("تشارلز بيكر", "Charles Baker")]
    [InlineData("فيليبس", "Philips")]
    [InlineData("هيونداي موتور", "Hyundai Motor")]
    [InlineData("الأهلي كابيتال", "Al Ahli Capital")]
    [InlineData("جي بي تي 4", "GPT-4")]
    public void SpellingsOfOneNameMeet(params string[] spellings)
    {
        foreach (var left in spellings)
            foreach (var right in spellings)
                Assert.True(PhoneticKey.Of(left).Meets(PhoneticKey.Of(right)), $"{left} {PhoneticKey.Of(left)} / {right} {PhoneticKey.Of(right)}");
    }

    [Theory]
    [InlineData("حسن سالم", "حسين سالم")]
    [InlineData("محمد سالم", "محمد سليم")]
    [InlineData("محمد كمال", "محمد جمال")]
    [InlineData("محمد قاسم", "محمد جاسم")]
    [InlineData("Hassan Salem", "حسين سالم")]
    [InlineData("Hussein Salem", "حسن سالم")]
    [InlineData("حمزة كمال", "همزة كمال")]
    [InlineData("Carlyle", "Karlile")]
    [InlineData("Meta", "ميتا")]
    [InlineData("كيا", "إيكيا")]
    [InlineData("GPT-4", "جي بي تي 5")]
    [InlineData("تويوتا", "Tata")]
    [InlineData("غوغل", "جيجل")]
    public void OtherNamesDoNot(string left, string right) =>
        Assert.False(PhoneticKey.Of(left).Meets(PhoneticKey.Of(right)), $"{PhoneticKey.Of(left)} / {PhoneticKey.Of(right)}");

    [Theory]
    [InlineData("«غوغل»", "KKL")]
    [InlineData("Zuckerberg", "SKRBRK")]
    [InlineData("الفطيم", "FTM")]
    [InlineData("AI", "")]
    [InlineData("GPT-4", "KBT4")]
    [InlineData("", "")]
    public void TheKeyHoldsConsonantsAndDigits(string name, string key) => Assert.Equal(key, PhoneticKey.Of(name).Consonants);

    [Fact]
    public void MeetingIsSymmetric()
    {
        string[] names = ["غوغل", "جوجل", "Google", "كوكل", "Nvidia", "إنفيديا", "حسن", "Hassan", "حسين", "Jack", "جاك", "Wang", "وانغ", "4", "٤"];
        foreach (var left in names)
            foreach (var right in names)
                Assert.Equal(PhoneticKey.Of(left).Meets(PhoneticKey.Of(right)), PhoneticKey.Of(right).Meets(PhoneticKey.Of(left)));
    }

    [Fact]
    public void ANameMeetsItselfHoweverShort() => Assert.True(PhoneticKey.Of("ميتا").Meets(PhoneticKey.Of("ميتَا")));
}
