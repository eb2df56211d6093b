using Graph.Cypher.Tests.Functions;
using Graph.Cypher.Unicode;

namespace Graph.Cypher.Tests.Unicode;

public sealed class UnicodeNormalizerTests
{
    // Escapes, so that editors which normalize leave the cases alone.
    [Theory]
    [InlineData("e\u0301", "\u00E9", "e\u0301", "\u00E9", "e\u0301")]
    [InlineData("\u1E9B\u0323", "\u1E9B\u0323", "\u017F\u0323\u0307", "\u1E69", "s\u0323\u0307")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307", "q\u0323\u0307", "q\u0323\u0307", "q\u0323\u0307")]
    [InlineData("\u212B", "\u00C5", "A\u030A", "\u00C5", "A\u030A")]
    [InlineData("\uFB01", "\uFB01", "\uFB01", "fi", "fi")]
    [InlineData("\uD55C\uAE00", "\uD55C\uAE00", "\u1112\u1161\u11AB\u1100\u1173\u11AF", "\uD55C\uAE00", "\u1112\u1161\u11AB\u1100\u1173\u11AF")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C", "\u1112\u1161\u11AB", "\uD55C", "\u1112\u1161\u11AB")]
    [InlineData("\u0622", "\u0622", "\u0627\u0653", "\u0622", "\u0627\u0653")]
    [InlineData("\uFEFB", "\uFEFB", "\uFEFB", "\u0644\u0627", "\u0644\u0627")]
    [InlineData("\u0958", "\u0915\u093C", "\u0915\u093C", "\u0915\u093C", "\u0915\u093C")]
    [InlineData("a\uD800", "a\uD800", "a\uD800", "a\uD800", "a\uD800")]
    public void ATextHasFourNormalForms(string text, string nfc, string nfd, string nfkc, string nfkd)
    {
        var context = new FixedContext();
        Assert.Equal(
            [nfc, nfd, nfkc, nfkd],
            new[] { "NFC", "NFD", "NFKC", "NFKD" }.Select(form => UnicodeNormalizer.Normalize(text, form, context)));
    }

    [Fact]
    public void MarksWithoutEndAreOrderedInGoodTime()
    {
        var text = string.Concat(Enumerable.Repeat("\u0301\u0323", 200_000));
        var normalized = UnicodeNormalizer.Normalize("a" + text, "NFD", new FixedContext());
        Assert.Equal(('\u0323', '\u0301'), (normalized[200_000], normalized[200_001]));
    }

    [Theory]
    [InlineData("normalize('a', 'NFX')", "ArgumentError/InvalidArgumentValue")]
    [InlineData("normalize(null, 'NFC')", "null")]
    public void OnlyTheFourFormsAreKnown(string call, string expected) => Assert.Equal(expected, Notation.Outcome(call));
}
