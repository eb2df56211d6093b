namespace Graph.Text.Tests.Reading;

public sealed class DocxTests
{
    [Fact]
    public void ParagraphsAndCellsAreLinesAndHeadersAreLeftOut()
    {
        var body = WordDocument.Paragraph("الفقرة الأولى") + "<w:p/>"
            + $"<w:tbl><w:tr><w:tc>{WordDocument.Paragraph("خلية")}</w:tc><w:tc>{WordDocument.Paragraph("أخرى")}</w:tc></w:tr></w:tbl>" + WordDocument.Paragraph("الأخيرة");
        Assert.Equal("الفقرة الأولى\n\nخلية\nأخرى\nالأخيرة", Reads.Article("a.docx", WordDocument.Of(body)).Text);
    }

    [Theory]
    [InlineData("<w:r><w:t xml:space='preserve'>قبل </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>عريض</w:t></w:r>", "قبل عريض")]
    [InlineData("<w:r><w:t>أ</w:t><w:tab/><w:t>ب</w:t><w:br/><w:t>ج</w:t></w:r>", "أ\tب\nج")]
    [InlineData("<w:r><w:t>باق</w:t></w:r><w:del><w:r><w:delText>محذوف</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>منقول</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>جديد</w:t></w:r></w:ins>", "باقجديد")]
    [InlineData("<w:hyperlink><w:r><w:t>رابط</w:t></w:r></w:hyperlink><w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent><w:r><w:t>حقل</w:t></w:r></w:sdtContent></w:sdt>", "رابطحقل")]
    [InlineData("<w:r><w:instrText>HYPERLINK</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>خفي</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>ظاهر</w:t></w:r>", "ظاهر")]
    [InlineData("<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:txbxContent><w:p><w:r><w:t>مربع</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>مكرر</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>متن</w:t></w:r>", "مربع\nمتن")]
    [InlineData("<w:pPr><w:tabs><w:tab w:val='left'/></w:tabs><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>أ &amp; ب</w:t></w:r>", "أ & ب")]
    public void RunsMakeUpAParagraph(string runs, string text) => Assert.Equal(text, Reads.Article("a.docx", WordDocument.Of($"<w:p>{runs}</w:p>")).Text);

    [Fact]
    public void CorePropertiesAreTitleAndDay()
    {
        var article = Reads.Article("a.docx", WordDocument.Of(WordDocument.Paragraph("متن"), "عنوان", new DateTime(2025, 6, 14, 9, 0, 0, DateTimeKind.Utc)));
        Assert.Equal(("عنوان", new DateOnly(2025, 6, 14)), (article.Title, article.Date));
        Assert.Null(Reads.Article("b.docx", WordDocument.OfParagraphs("متن")).Date);
    }

    [Fact]
    public void TheSameArticleHasTheSameLinesInEveryFormat()
    {
        string[] lines = ["قالت شركة «النور» إنها ستبني مصنعا في طنجة.", "The plant will cost $90 million & open in 2027.", "ورفض المدير، سالم العلي، الإفصاح عن الشركاء."];
        var html = string.Concat(lines.Select(line => $"<p>{System.Net.WebUtility.HtmlEncode(line)}</p>\n"));
        var text = string.Join('\n', lines);
        Assert.Equal(text, Reads.Article("a.txt", text).Text);
        Assert.Equal(text, Reads.Article("a.html", $"<html><head><title>خبر</title></head><body><nav><a href=/>بيت</a></nav><article><h1>خبر</h1>{html}</article><footer>حقوق</footer></body></html>").Text);
        Assert.Equal(text, Reads.Article("a.docx", WordDocument.OfParagraphs(lines)).Text);
    }
}
