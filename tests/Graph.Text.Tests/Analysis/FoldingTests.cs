using Graph.Text.Analysis;

namespace Graph.Text.Tests.Analysis;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("أحمد إبراهيم آدم ٱسم", "احمد ابراهيم ادم اسم")]
    [InlineData("مستشفى شركة", "مستشفي شركه")]
    [InlineData("ایران کتاب", "ايران كتاب")]
    [InlineData("مسؤول رئيس شيء", "مسؤول رئيس شيء")]
    [InlineData("مُحَمَّدٌ", "محمد")]
    [InlineData("هٰذا", "هذا")]
    [InlineData("شـــركة", "شركه")]
    [InlineData("ا\u0653 ا\u0654 و\u0654 ي\u0654", "ا ا ؤ ئ")]
    [InlineData("ﻻ ﻷ ﻹ ﻵ ﺷﺮﻛﺔ ﻣﻴﺘﺎ", "لا لا لا لا شركه ميتا")]
    [InlineData("ﷲ ﷺ", "الله صلي الله عليه وسلم")]
    [InlineData("١٢٣ ۴۵۶", "123 456")]
    [InlineData("١٤٫٣ ٧٠٬٠٠٠ ٪", "14.3 70,000 %")]
    [InlineData("Élan Über naïve Łódź İstanbul", "elan uber naive lodz istanbul")]
    [InlineData("e\u0301lan", "elan")]
    [InlineData("Straße Æon Œuvre", "strasse aeon oeuvre")]
    [InlineData("ＡＢｃ１２，", "abc12,")]
    [InlineData("Meta’s “AI”", "meta's \"ai\"")]
    [InlineData("oﬃce ﬁrm", "office firm")]
    [InlineData("\u200Fميتا\u200E\u202A\u202C\u2066\u2069\uFEFF\u00AD\u200C", "ميتا")]
    [InlineData("a\u00A0b", "a b")]
    [InlineData("Москва Αθήνα 東京", "москва αθήνα 東京")]
    [InlineData("", "")]
    public void VariantsBecomeOneForm(string text, string expected) => Assert.Equal(expected, Folding.Fold(text));

    [Theory]
    [InlineData("شَرِكَة", 0, 4, "شَرِكَة")]
    [InlineData("في شَرِكَة ميتا", 3, 7, "شَرِكَة")]
    [InlineData("ﻻ بأس", 0, 2, "ﻻ")]
    [InlineData("ﻻ بأس", 1, 2, "ﻻ")]
    [InlineData("شـركة", 1, 2, "ر")]
    [InlineData("abc", 1, 1, "")]
    public void FoldedOffsetsLeadBackToTheText(string text, int start, int end, string expected)
    {
        var folded = Folding.FoldWithOffsets(text);
        Assert.Equal(Folding.Fold(text), folded.Text);
        Assert.Equal(expected, folded.ToOriginal(start, end).In(text).ToString());
    }

    [Fact]
    public void ADestinationThatIsTooShortIsRefused()
    {
        Span<char> destination = stackalloc char[3];
        Assert.False(Folding.TryFold("abcd", destination, out _));
        Assert.True(Folding.TryFold("abَc", destination, out var length));
        Assert.Equal("abc", destination[..length].ToString());
    }

    [Fact]
    public void EveryCharacterFoldsTheSameTwice()
    {
        for (var c = 0; c < char.MaxValue; c++)
        {
            var once = Folding.Fold([(char)c]);
            Assert.Equal(once, Folding.Fold(once));
        }
    }
}
