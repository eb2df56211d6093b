using Graph.Text.Reading;

namespace Graph.Text.Tests.Reading;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("قال **المدير** إن *النمو* ~~بطيء~~ سريع", "قال المدير إن النمو بطيء سريع")]
    [InlineData("انطلقت** أعمال القمة** اليوم", "انطلقت أعمال القمة اليوم")]
    [InlineData("** كلمة ** أخرى", "كلمة  أخرى")]
    [InlineData("و__نص__ عريض", "ونص عريض")]
    [InlineData("راجع [تقرير الشركة](https://example.org/a(b)?x=1 \"عنوان\") كاملا", "راجع تقرير الشركة كاملا")]
    [InlineData("راجع [التقرير](https://example.org/a b c) كاملا", "راجع التقرير كاملا")]
    [InlineData("صورة ![شرح](a.jpg) هنا", "صورة  هنا")]
    [InlineData("[![](a.jpg)](https://example.org/b.jpg)", "")]
    [InlineData("زر <https://example.org> الآن", "زر  الآن")]
    [InlineData("# عنوان رئيسي", "عنوان رئيسي")]
    [InlineData("> اقتباس\nتابع", "اقتباس\nتابع")]
    [InlineData("- بند\n- آخر\n\n1. أول", "بند\nآخر\n\nأول")]
    [InlineData("سعر 5\\*3 و a\\_b", "سعر 5*3 و a_b")]
    [InlineData("شركة AT&amp;T &copy; 2025", "شركة AT&T © 2025")]
    [InlineData("سطر أول<br>ثان", "سطر أول ثان")]
    [InlineData("نص <span dir=\"ltr\">GPT</span> وسط", "نص GPT وسط")]
    [InlineData("    سطر بمسافات لا شيفرة", "سطر بمسافات لا شيفرة")]
    [InlineData("قيمة `x*y` هنا", "قيمة x*y هنا")]
    [InlineData("قيمة [1] و(أ) ]و[ باقية", "قيمة [1] و(أ) ]و[ باقية")]
    [InlineData("a < b and c > d", "a < b and c > d")]
    public void MarkupGoesAndTextStays(string markdown, string text) => Assert.Equal(text, Plain(markdown).TrimEnd('\n'));

    [Fact]
    public void EveryTextKeepsItsLine()
    {
        const string Markdown = """
            ---
            title: "عنوان الخبر"
            ---

            # رأس

            ![](صورة.jpg)

            فقرة تمتد
            على **سطرين
            عريضين** وأكثر

            <div class="ad">
            <script>
            var x = 1;
            </script>
            </div>

            [![](a.jpg)
            ](https://example.org)
            | شركة | رئيس |
            |------|------|

            | شركة | رئيس |
            |------|------|
            | ألفا | سعيد |

            ```
            شيفرة
            ```
            [مرجع]: https://example.org
            - بند
              متصل

            آخر سطر
            """;
        var source = Markdown.Split('\n');
        var lines = Plain(Markdown).Split('\n');
        Assert.Equal(source.Length, lines.Length);
        foreach (var (word, line) in new[] { ("رأس", 5), ("فقرة", 9), ("سطرين", 10), ("عريضين", 11), ("سعيد", 26), ("شيفرة", 29), ("بند", 32), ("متصل", 33), ("آخر سطر", 35) })
            Assert.Contains(word, lines[line - 1], StringComparison.Ordinal);
        Assert.Equal("ألفا\tسعيد", lines[25]);
        Assert.DoesNotContain(lines, line => line.Contains("example.org", StringComparison.Ordinal) || line.Contains("var x", StringComparison.Ordinal) || line.Contains("عنوان الخبر", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LineEndsOfAnyKindCountTheSame(string lineEnd)
    {
        var text = Plain(string.Join(lineEnd, "---", "title: ع", "---", "أول", "", "<p>ثان</p>", "", "ثالث"));
        Assert.Equal("\n\n\nأول\n\nثان\n\nثالث", text);
    }

    [Fact]
    public void RawHtmlLosesItsTagsAndKeepsItsText() =>
        Assert.Equal("قال المدير «نعم»\nثم خرج & عاد", Plain("<blockquote>قال **المدير** «نعم»\nثم خرج &amp; عاد</blockquote>\n<!-- more -->\n<iframe src=\"x\">لا</iframe>").TrimEnd('\n'));

    [Fact]
    public void FrontMatterBecomesMetadata()
    {
        var article = Reads.Article("a.md", """
            ---
            title: 'عنوان: فيه نقطتان'
            date: 2013-03-07 09:41:52+00:00
            url: /2013/03/news/
            lang: ar
            draft: false
            tags:
            - شركات
            - تقنية
            nested: { deep: { deeper: 1 } }
            ---
            المتن
            """);
        Assert.Equal(("عنوان: فيه نقطتان", new DateOnly(2013, 3, 7), "/2013/03/news/", "ar"), (article.Title, article.Date, article.Url, article.Language));
        Assert.Equal(("false", "شركات, تقنية", "2013-03-07 09:41:52+00:00"), (article.Metadata["draft"], article.Metadata["tags"], article.Metadata["date"]));
        Assert.Equal("المتن", article.Text.Trim());
        Assert.Equal(12, article.Text.Split('\n').Length);
    }

    [Theory]
    [InlineData("---\nلا نهاية لهذا", "لا نهاية لهذا")]
    [InlineData("نص\n---\nليس: مقدمة\n---", "ليس: مقدمة")]
    public void DashesThatEncloseNothingAreNoFrontMatter(string markdown, string kept) => Assert.Contains(kept, Plain(markdown), StringComparison.Ordinal);

    [Fact]
    public void BrokenFrontMatterIsAWarningWithItsPlace()
    {
        var results = Reads.File("a.md", "---\ntitle: عنوان\nbad: [1, 2\n---\nالمتن");
        Assert.Equal(ReadSeverity.Warning, results[0].Problem!.Severity);
        Assert.InRange(results[0].Problem!.Line!.Value, 3, 4);
        Assert.Equal(("عنوان", "\n\n\n\nالمتن"), (results[1].Article!.Title, results[1].Article!.Text));
    }

    private static string Plain(string markdown)
    {
        var result = Assert.Single(Reads.File("a.md", markdown));
        return result.Article?.Text ?? "";
    }
}
