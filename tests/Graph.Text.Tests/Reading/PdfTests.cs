namespace Graph.Text.Tests.Reading;

public sealed class PdfTests
{
    [Fact]
    public void LinesOfAParagraphAreJoinedAndBrokenWordsMadeWhole()
    {
        var pdf = new PdfFile()
            .DrawText(50, 700, "Orbit Foods said on Monday that it had com-")
            .DrawText(50, 688, "pleted the purchase of a small bakery from")
            .DrawText(50, 676, "its founder.")
            .DrawText(50, 640, "The price was not given, and no other terms")
            .DrawText(50, 628, "were made public.");
        Assert.Equal("Orbit Foods said on Monday that it had completed the purchase of a small bakery from its founder.\nThe price was not given, and no other terms were made public.", Text(pdf));
    }

    [Fact]
    public void ColumnsAreReadOneAfterTheOther()
    {
        var pdf = new PdfFile().DrawText(50, 720, "A headline that spans both of the columns on this page here");
        for (var line = 0; line < 4; line++)
        {
            pdf.DrawText(50, 680 - (12 * line), $"left column line number {line}");
            pdf.DrawText(330, 680 - (12 * line), $"right column line number {line}");
        }

        Assert.Equal(
            "A headline that spans both of the columns on this page here\nleft column line number 0 left column line number 1 left column line number 2 left column line number 3\nright column line number 0 right column line number 1 right column line number 2 right column line number 3",
            Text(pdf));
    }

    [Theory]
    [InlineData("قالت شركة النور إنها باعت حصتها")]
    [InlineData("باعت الشركة 14.3 مليار سهم في 2025")]
    [InlineData("أطلقت Meta Platforms نموذج Llama 4 أمس")]
    [InlineData("ارتفع السهم %20 ثم تراجع")]
    public void ArabicComesOutInTheOrderInWhichItIsRead(string text)
    {
        var pdf = new PdfFile().DrawFromRight(550, 700, Visual(text)).DrawFromRight(550, 688, Visual("وفي السطر التالي تكملة للخبر"));
        Assert.Equal(text + " وفي السطر التالي تكملة للخبر", Text(pdf));
    }

    [Fact]
    public void ShapedLettersBecomeOrdinaryOnes()
    {
        // ﺍﻟﻼﻋﺒﻮﻥ ﷲ drawn from the right; the lam-alef ligature is one glyph.
        var pdf = new PdfFile().DrawFromRight(550, 700, "\uFDF2", " ", "\uFEE5", "\uFEEE", "\uFE92", "\uFECB", "\uFEFC", "\uFEDF", "\uFE8D");
        Assert.Equal("اللاعبون الله", Text(pdf));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void BracketsOpenBeforeTheyClose(bool asSeen)
    {
        const string Line = "قالت شركة «النور» (ومقرها دبي) إنها باعت";
        var visual = Visual(Line).Select(glyph => asSeen && "«»()".Contains(glyph[0], StringComparison.Ordinal) ? glyph switch { "«" => "»", "»" => "«", "(" => ")", _ => "(" } : glyph);
        Assert.Equal(Line, Text(new PdfFile().DrawFromRight(550, 700, [.. visual])));
    }

    [Fact]
    public void ArabicThatWasLaidOutLikeLatinIsLeftInItsOrder() =>
        Assert.Equal("قالت الشركة إن الصفقة تمت في المدينة", Text(new PdfFile().DrawText(50, 700, "قالت الشركة إن الصفقة تمت في المدينة")));

    [Fact]
    public void VowelSignsFollowTheirLetters()
    {
        // The sign is drawn back over the letter before the next letter is set.
        var pdf = new PdfFile().Draw(100, 700, "ت", "ب", "ت", "ك").Draw(118.5, 700, "\u064E");
        Assert.Equal("ك\u064Eتبت", Text(pdf));
    }

    [Fact]
    public void RightToLeftColumnsBeginOnTheRight()
    {
        var pdf = new PdfFile();
        for (var line = 0; line < 4; line++)
        {
            pdf.DrawFromRight(270, 680 - (12 * line), Visual("نص العمود الأيسر في الصفحة"));
            pdf.DrawFromRight(550, 680 - (12 * line), Visual("نص العمود الأيمن في الصفحة"));
        }

        var lines = Text(pdf).Split('\n');
        Assert.StartsWith("نص العمود الأيمن", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("نص العمود الأيسر", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void PageNumbersAndRunningHeadsAreLeftOutAndSentencesGoOn()
    {
        var pdf = new PdfFile();
        for (var page = 1; page <= 3; page++)
        {
            pdf.NewPage().DrawText(50, 770, "The Harbour Post").DrawText(280, 30, $"- {page} -");
            pdf.DrawText(50, 700, $"On page {page} the story tells of a harbour that grew year").DrawText(50, 688, "after year until its owners chose to sell a part of it");
        }

        var text = Text(pdf);
        Assert.DoesNotContain("Harbour Post", text, StringComparison.Ordinal);
        Assert.DoesNotContain("-", text, StringComparison.Ordinal);
        Assert.Contains("sell a part of it On page 2 the story", text, StringComparison.Ordinal);
    }

    [Fact]
    public void TitleAndDayComeFromTheDocumentInformation()
    {
        var article = Reads.Article("a.pdf", new PdfFile().DrawText(50, 700, "Some words").ToBytes("/Title (Harbour sold) /CreationDate (D:20250614220000+03'00') /Author (L. Field)"));
        Assert.Equal(("Harbour sold", new DateOnly(2025, 6, 14), "L. Field"), (article.Title, article.Date, article.Metadata["author"]));
    }

    // What stands on the page from left to right when a line of Arabic is set: Arabic backwards, runs of Latin letters and numbers forwards.
    private static List<string> Visual(string text)
    {
        var runs = System.Text.RegularExpressions.Regex.Matches(text, @"[A-Za-z][A-Za-z0-9]*(?: [A-Za-z0-9]+)*|\d+(?:\.\d+)*|.");
        return [.. runs.Reverse().SelectMany(run => run.Value.Select(unit => unit.ToString()))];
    }

    private static string Text(PdfFile pdf) => Reads.Article("a.pdf", pdf.ToBytes()).Text;
}
