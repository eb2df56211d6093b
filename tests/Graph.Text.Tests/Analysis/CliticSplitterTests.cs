using Graph.Text.Analysis;

namespace Graph.Text.Tests.Analysis;

public sealed class CliticSplitterTests
{
    [Theory]
    [InlineData("ميتا", "ميتا")]
    [InlineData("في", "في")]
    [InlineData("و", "و")]
    [InlineData("وميتا", "وميتا, Wa+ميتا")]
    [InlineData("بميتا", "بميتا, Ba+ميتا")]
    [InlineData("الشركه", "الشركه, Al+شركه, الشرك+His")]
    [InlineData("للشركه", "للشركه, La+لشركه, للشرك+His, La|Al+شركه, La|Al+لشركه, La+لشرك+His")]
    [InlineData("للغه", "للغه, La+لغه, للغ+His, La|Al+غه, La|Al+لغه, La+لغ+His")]
    [InlineData("وبالشركه", "وبالشركه, Wa+بالشركه, وبالشرك+His, Wa|Ba+الشركه, Wa+بالشرك+His, Wa|Ba|Al+شركه, Wa|Ba+الشرك+His")]
    [InlineData("بنموذجها", "بنموذجها, Ba+نموذجها, بنموذج+Her, Ba+نموذج+Her")]
    [InlineData("سيطلق", "سيطلق, Sa+يطلق")]
    [InlineData("وستطلقها", "وستطلقها, Wa+ستطلقها, وستطلق+Her, Wa|Sa+تطلقها, Wa+ستطلق+Her, Wa|Sa+تطلق+Her")]
    [InlineData("كتبه", "كتبه, Ka+تبه, كتب+His, Ka+تب+His")]
    [InlineData("لهما", "لهما, La+هما")]
    public void EveryCutThatSpellingAllowsFewestFirst(string folded, string expected) =>
        Assert.Equal(expected, string.Join(", ", CliticSplitter.Split(folded).Select(split => Show(folded, split))));

    [Fact]
    public void LatinWordsAreNeverCut() => Assert.Equal(new CliticSplit(Clitics.None, 0, 4, Pronoun.None), Assert.Single(new Word("meta", Script.Latin).Splits));

    private static string Show(string folded, CliticSplit split) =>
        (split.Prefix == Clitics.None ? "" : split.Prefix.ToString().Replace(", ", "|", StringComparison.Ordinal) + "+")
        + folded[split.StemStart..split.StemEnd] + (split.Suffix == Pronoun.None ? "" : "+" + split.Suffix);
}
