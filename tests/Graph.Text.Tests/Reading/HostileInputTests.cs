using System.Globalization;
using System.Text;
using Graph.Text.Reading;

namespace Graph.Text.Tests.Reading;

/// <summary>Input that is broken or made to do harm. Whatever it is, the reader comes back with an article or a problem.</summary>
public sealed class HostileInputTests
{
    private const int Depth = 10_000;

    public static TheoryData<string> Extensions => ["txt", "md", "html", "pdf", "docx", "jsonl", "json"];

    [Theory]
    [MemberData(nameof(Extensions))]
    public void AnEmptyFileIsAProblem(string extension) => Assert.Contains("empty", Reads.Problem("a." + extension, "").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("txt", " \n\t\n")]
    [InlineData("md", "---\ntitle: x\n---\n\n![](a.jpg)\n")]
    [InlineData("html", "<html><body><script>1</script></body></html>")]
    [InlineData("jsonl", "\n\n \n")]
    [InlineData("json", "{\"text\": \"\"}")]
    public void AFileWithoutTextIsAProblem(string extension, string content) => Reads.Problem("a." + extension, content);

    [Theory]
    [MemberData(nameof(Extensions))]
    public void RandomBytesAreAProblemInEveryFormat(string extension)
    {
        var bytes = new byte[20_000];
        new Random(7).NextBytes(bytes);
        Assert.DoesNotContain(Reads.File("a." + extension, bytes), result => result.IsArticle);
    }

    [Theory]
    [InlineData("txt")]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("json")]
    public void ABinaryFileUnderAnotherNameIsCalledWhatItIs(string extension)
    {
        Assert.Contains("PDF", Reads.Problem("a." + extension, new PdfFile().DrawText(50, 700, "words").ToBytes()).Message, StringComparison.Ordinal);
        Assert.Contains("ZIP", Reads.Problem("b." + extension, WordDocument.OfParagraphs("نص")).Message, StringComparison.Ordinal);
        Assert.Contains("binary", Reads.Problem("c." + extension, [.. "some words\0\u0001"u8, .. new byte[50]]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryTruncationOfAPdfIsReadOrRefused()
    {
        var whole = new PdfFile().DrawText(50, 700, "Some words on a page").ToBytes();
        for (var length = 0; length < whole.Length; length += 97) Assert.Single(Reads.File("a.pdf", whole[..length]));
        Assert.Contains("not a whole PDF", Reads.Problem("a.pdf", whole[..200]).Message, StringComparison.Ordinal);
        Assert.Contains("not a whole PDF", Reads.Problem("a.pdf", "%PDF-1.7 and then nothing of the kind").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryFlippedByteOfAPdfIsReadOrRefused()
    {
        var whole = new PdfFile().DrawText(50, 700, "Some words on a page").ToBytes();
        var random = new Random(11);
        for (var round = 0; round < 100; round++)
        {
            var bytes = (byte[])whole.Clone();
            for (var i = 0; i < 5; i++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            Assert.Single(Reads.File("a.pdf", bytes));
        }
    }

    [Fact]
    public void AnEncryptedPdfAsksForAPassword()
    {
        var lost = new string('7', 64);
        var pdf = new PdfFile().DrawText(50, 700, "Secret").ToBytes(trailer: $"/ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <{lost}> /U <{lost}> /P -4 >>");
        Assert.Contains("password", Reads.Problem("a.pdf", pdf).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void APdfOfScannedPagesIsAProblem() => Assert.Contains("OCR", Reads.Problem("a.pdf", new PdfFile().NewPage().ToBytes()).Remedy, StringComparison.Ordinal);

    [Theory]
    [InlineData("[", "]")]
    [InlineData("<</A ", ">>")]
    [InlineData("(", ")")]
    public void APdfNestedDeepIsReadOrRefused(string open, string close)
    {
        var nested = string.Concat(Enumerable.Repeat(open, Depth)) + string.Concat(Enumerable.Repeat(close, Depth));
        Assert.Single(Reads.File("a.pdf", new PdfFile().DrawText(50, 700, "words").ToBytes(trailer: $"/X {nested}")));
        Assert.Single(Reads.File("b.pdf", new PdfFile().DrawText(50, 700, "words").ToBytes(info: $"/X {nested}")));
    }

    [Fact]
    public void EveryTruncationOfADocxIsReadOrRefused()
    {
        var whole = WordDocument.OfParagraphs("فقرة", "أخرى");
        for (var length = 1; length < whole.Length; length += 53) Reads.Problem("a.docx", whole[..length]);
    }

    [Theory]
    [InlineData("<w:p><w:r><w:t>نص")]
    [InlineData("<w:p>&unknown;</w:p>")]
    [InlineData("</w:body>")]
    public void ADocxWhoseXmlIsBrokenIsAProblem(string body) => Assert.Contains("not a whole Word document", Reads.Problem("a.docx", WordDocument.Of(body)).Message, StringComparison.Ordinal);

    [Fact]
    public void ADocxThatIsNoDocxIsAProblem()
    {
        Reads.Problem("a.docx", "just words");
        Assert.Contains("old Word document", Reads.Problem("b.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AZipBombIsNotUnpacked()
    {
        var bomb = WordDocument.Bomb(WordDocument.OfParagraphs("فقرة"), 4 << 20);
        Assert.True(bomb.Length < 100_000);
        Assert.Contains("unpacks", Reads.Problem("a.docx", bomb, new ReadOptions { MaxUnpackedBytes = 1 << 20 }).Message, StringComparison.Ordinal);
        Assert.True(Assert.Single(Reads.File("a.docx", bomb)).IsArticle);
    }

    [Fact]
    public void ADocxThatLiesAboutItsSizeIsNotUnpackedFurther()
    {
        var bomb = WordDocument.Bomb(WordDocument.Of($"<w:p><w:r><w:t>{new string('x', 3 << 20)}</w:t></w:r></w:p>"), 1);
        // The size of the unpacked main part, wherever the archive states it, becomes 1000.
        var size = BitConverter.GetBytes(FindSize(bomb, 3 << 20));
        for (var at = 0; (at = bomb.AsSpan(at).IndexOf(size) is >= 0 and var found ? at + found : -1) >= 0; at += 4) BitConverter.GetBytes(1000).CopyTo(bomb, at);
        Assert.False(Assert.Single(Reads.File("a.docx", bomb, new ReadOptions { MaxUnpackedBytes = 1 << 20 })).IsArticle);
    }

    [Fact]
    public void FilesOverTheLimitAreRefused()
    {
        var small = new ReadOptions { MaxFileBytes = 100, MaxMarkupBytes = 100 };
        foreach (var extension in new[] { "md", "html", "pdf", "docx", "json" })
            Assert.Contains("larger than the limit of 100 bytes", Reads.Problem("a." + extension, new string('x', 101), small).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OneLongLineIsReadWhole()
    {
        var text = string.Concat(Enumerable.Repeat("كلمة بعد كلمة ", 600_000));
        var parts = Reads.File("a.txt", text);
        Assert.True(parts.Count > 1);
        Assert.Equal(text.Length, parts.Sum(part => part.Article!.Text.Length));
    }

    [Theory]
    [InlineData("txt", "«")]
    [InlineData("md", "«")]
    [InlineData("md", "*")]
    [InlineData("md", "_a_")]
    [InlineData("md", "[")]
    [InlineData("md", "![")]
    [InlineData("md", "[a](")]
    [InlineData("md", "[a]: b\n")]
    [InlineData("md", "`")]
    [InlineData("md", "<!--")]
    [InlineData("md", "<a ")]
    [InlineData("md", "|")]
    [InlineData("md", "a|b\n")]
    [InlineData("md", "&")]
    [InlineData("md", "\\")]
    [InlineData("html", "«")]
    [InlineData("html", "<")]
    [InlineData("html", "&")]
    [InlineData("html", "<p>")]
    [InlineData("html", "<i></b>")]
    [InlineData("jsonl", "{")]
    [InlineData("json", "[")]
    public void AHundredThousandOfASignAreRead(string extension, string sign) =>
        Assert.NotEmpty(Reads.File("a." + extension, string.Concat(Enumerable.Repeat(sign, 100_000))));

    [Theory]
    [InlineData("txt")]
    [InlineData("md")]
    [InlineData("html")]
    public void AMillionGuillemetsAreRead(string extension) => Assert.Equal(1_000_000, Reads.Article("a." + extension, new string('«', 1_000_000)).Text.Length);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<p><font size=1>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    [InlineData("<span class='share'>")]
    public void HtmlNestedDeepIsRead(string tag) => Assert.Contains("العمق", Reads.Article("a.html", string.Concat(Enumerable.Repeat(tag, Depth)) + "العمق").Text, StringComparison.Ordinal);

    [Fact]
    public void HtmlNestedTooDeepIsRefused() => Assert.Contains("nested", Reads.Problem("a.html", string.Concat(Enumerable.Repeat("<div>", 100_000)) + "نص").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("> ", "")]
    [InlineData("- ", "")]
    [InlineData("[", "](x)")]
    [InlineData("**a ", " b**")]
    [InlineData("![", "](x)")]
    [InlineData("<div>\n", "")]
    public void MarkdownNestedDeepIsRead(string open, string close)
    {
        var results = Reads.File("a.md", string.Concat(Enumerable.Repeat(open, Depth)) + "العمق" + string.Concat(Enumerable.Repeat(close, Depth)) + "\n\nبعده");
        Assert.Contains("بعده", Assert.Single(results, result => result.IsArticle).Article!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void DeepMarkdownIsStrippedLineByLineWithAWarning()
    {
        var results = Reads.File("a.md", "---\ntitle: ع\n---\n" + string.Concat(Enumerable.Repeat("> ", Depth)) + "العمق\n\nثم **عريض** و[رابط](https://example.org)");
        Assert.Equal(ReadSeverity.Warning, results[0].Problem!.Severity);
        Assert.Equal("\n\n\nالعمق\n\nثم عريض ورابط", results[1].Article!.Text);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void JsonNestedDeepIsAProblemOfItsLine(string open, string close)
    {
        var nested = string.Concat(Enumerable.Repeat(open, Depth)) + "1" + string.Concat(Enumerable.Repeat(close, Depth));
        Assert.Contains("depth", Reads.Problem("a.json", $"{{\"text\":\"نص\",\"x\":{nested}}}").Message, StringComparison.OrdinalIgnoreCase);
        var results = Reads.File("a.jsonl", $"{{\"text\":\"نص\",\"x\":{nested}}}\n{{\"text\":\"تال\"}}");
        Assert.Equal((1, "تال"), (results[0].Problem!.Line, results[1].Article!.Text));
    }

    [Theory]
    [InlineData("x: ", "[", "]")]
    [InlineData("x: ", "{a: ", "}")]
    [InlineData("", "- ", "")]
    public void FrontMatterNestedDeepIsAWarning(string start, string open, string close)
    {
        var nested = start + string.Concat(Enumerable.Repeat(open, Depth)) + "1" + string.Concat(Enumerable.Repeat(close, Depth));
        var results = Reads.File("a.md", $"---\n{nested}\n---\nالمتن");
        Assert.Equal(ReadSeverity.Warning, results[0].Problem!.Severity);
        Assert.Equal("المتن", results[1].Article!.Text.Trim());
    }

    [Fact]
    public void AliasesInFrontMatterAreNotExpanded()
    {
        var yaml = new StringBuilder("a0: &a0 [x, x]\n");
        for (var i = 1; i < 60; i++) yaml.Append(CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n");
        Assert.Equal("المتن", Reads.Article("a.md", $"---\n{yaml}---\nالمتن").Text.Trim());
    }

    [Fact]
    public void JsonLinkedDataNestedDeepIsPassedOver() =>
        Assert.Equal("نص", Reads.Article("a.html", $"<script type='application/ld+json'>{new string('[', Depth)}</script><p>نص</p>").Text);

    [Fact]
    public void ReadingCanBeCancelled()
    {
        using var folder = new TemporaryFolder();
        var source = Assert.Single(ArticleReader.Find([folder.Write("a.txt", "نص")], out _));
        Assert.Throws<OperationCanceledException>(() => new ArticleReader().Read(source, new CancellationToken(canceled: true)).ToList());
    }

    private static int FindSize(byte[] archive, int atLeast)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(archive));
        return (int)zip.Entries.Single(entry => entry.Length > atLeast).Length;
    }
}
