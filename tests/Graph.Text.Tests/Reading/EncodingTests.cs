using System.Text;
using Graph.Text.Reading;

namespace Graph.Text.Tests.Reading;

public sealed class EncodingTests
{
    private const string Text = "أعلنت شركة «ألفا» يوم الأحد، في القاهرة، شراء حصة.\nThe deal is worth 5 million.\nهل توافق الجهات؟ نعم.\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 bom", "utf-16", "utf-16 bom", "utf-16BE", "utf-16BE bom", "windows-1256"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void ATextReadsTheSameInEveryEncoding(string encoding) => Assert.Equal(Text, Reads.Article("a.txt", Encode(Text, encoding)).Text);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void EveryFormatKnowsTheEncodings(string encoding)
    {
        Assert.Equal("قالت «ألفا» إنها باعت حصتها", Reads.Article("a.md", Encode("قالت **«ألفا»** إنها باعت حصتها", encoding)).Text);
        Assert.Equal("قالت «ألفا» إنها باعت حصتها", Reads.Article("a.html", Encode("<p>قالت <b>«ألفا»</b> إنها باعت حصتها</p>", encoding)).Text);
        Assert.Equal("قالت «ألفا» إنها باعت حصتها", Reads.Article("a.jsonl", Encode("{\"text\":\"قالت «ألفا» إنها باعت حصتها\"}\n", encoding)).Text);
        Assert.Equal("قالت «ألفا» إنها باعت حصتها", Reads.Article("a.json", Encode("{\"text\":\"قالت «ألفا» إنها باعت حصتها\"}", encoding)).Text);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void OneArabicWordInUtf16WithoutMarkIsRecognised(string encoding) => Assert.Equal("القاهرة", Reads.Article("a.txt", Encode("القاهرة", encoding)).Text);

    [Fact]
    public void EnglishStaysUtf8() => Assert.Equal("Plain words only.", Reads.Article("a.txt", "Plain words only."u8.ToArray()).Text);

    [Fact]
    public void CarriageReturnsAreKept() => Assert.Equal("one\r\ntwo\r\n", Reads.Article("a.txt", "one\r\ntwo\r\n").Text);

    [Fact]
    public void InvalidUtf8IsReplacedAndItsPlaceNamed()
    {
        byte[] bytes = [.. "السطر الأول سليم\nوالثاني "u8, 0xFF, .. " فيه بايت غريب"u8, 0xC3];
        var results = Reads.File("a.txt", bytes);
        var warning = results[0].Problem!;
        Assert.Equal(ReadSeverity.Warning, warning.Severity);
        Assert.Equal((2, 9), (warning.Line, warning.Column));
        Assert.Contains($"offset {"السطر الأول سليم\nوالثاني "u8.Length}", warning.Message, StringComparison.Ordinal);
        Assert.Contains("1 more", warning.Message, StringComparison.Ordinal);
        Assert.Equal("السطر الأول سليم\nوالثاني \uFFFD فيه بايت غريب\uFFFD", results[1].Article!.Text);
    }

    [Fact]
    public void AByteOrderMarkIsNeverText() => Assert.Equal("نص", Reads.Article("a.md", [0xEF, 0xBB, 0xBF, .. "نص"u8]).Text);

    [Fact]
    public void AWebPageIsReadAsItDeclares()
    {
        var arabic = Encode("<meta charset=\"windows-1256\"><p>ص 7", "windows-1256");
        Assert.Equal("ص 7", Reads.Article("a.html", arabic).Text);
        var french = Encoding.Latin1.GetBytes("<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-1'><p>Société générale");
        Assert.Equal("Société générale", Reads.Article("b.html", french).Text);
    }

    [Fact]
    public void AWebPageThatDeclaresWronglyIsReadAsWhatItIs()
    {
        Assert.Equal("وقعت الشركتان العقد", Reads.Article("a.html", Encode("<meta charset=utf-8><p>وقعت الشركتان العقد", "windows-1256")).Text);
        Assert.Equal("وقعت الشركتان العقد", Reads.Article("b.html", "<meta charset=windows-1256><p>وقعت الشركتان العقد"u8.ToArray()).Text);
    }

    internal static byte[] Encode(string text, string encoding)
    {
        var name = encoding.Replace(" bom", "", StringComparison.Ordinal);
        var by = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        return encoding.EndsWith(" bom", StringComparison.Ordinal) ? [.. by.GetPreamble(), .. by.GetBytes(text)] : by.GetBytes(text);
    }
}
