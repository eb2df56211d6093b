using Graph.Extraction.Identity;

namespace Graph.Extraction.Tests.Identity;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("الأهلي", "اهلي")]
    [InlineData("«مِيتا»", "ميتا")]
    [InlineData("سكيل إيه.آي", "سكيل ايه اي")]
    [InlineData("GPT-4", "gpt 4")]
    [InlineData("McDonald’s", "mcdonalds")]
    // What stays no word without it carries no article.
    [InlineData("ألفا", "الفا")]
    // Signs that tell names apart stay, and a name of signs alone is itself.
    [InlineData("Disney+", "disney+")]
    [InlineData("AT&T", "at&t")]
    [InlineData("%", "%")]
    [InlineData("", "")]
    public void AKeyHoldsTheFoldedWordsOfAName(string name, string key) => Assert.Equal(key, NameKey.Of(name));

    [Theory]
    [InlineData("ميتا", true, false)]
    [InlineData("Meta", false, true)]
    [InlineData("نموذج R1", true, false)]
    [InlineData("2030", false, false)]
    public void TheScriptOfANameIsThatOfItsLetters(string name, bool arabic, bool latin) => Assert.Equal((arabic, latin), (NameKey.IsArabic(name), NameKey.IsLatin(name)));
}
