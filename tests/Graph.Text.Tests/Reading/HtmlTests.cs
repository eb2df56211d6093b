namespace Graph.Text.Tests.Reading;

public sealed class HtmlTests
{
    private const string First = "أعلنت مجموعة الأفق للطاقة، ومقرها عمّان، أنها باعت ثلث أسهمها إلى صندوق استثماري أوروبي مقابل مبلغ لم تكشف عنه.";
    private const string Second = "وقال رئيسها التنفيذي إن البيع يتيح للمجموعة أن تسدد ديونها قبل نهاية العام، وأن تبني محطتين جديدتين.";
    private const string Third = "ولم يصدر عن الصندوق أي تعليق.";
    private const string Story = $"<p>{First}</p><p>{Second}</p><p>{Third}</p>";
    private const string Expected = $"{First}\n{Second}\n{Third}";

    private const string Menu = "<nav><ul><li><a href=/>الرئيسية</a><li><a href=/w>العالم</a></ul></nav><header><h1>صحيفة الأفق</h1></header>";
    private const string Aside = "<aside><p>إعلان: اشترك الآن لتصلك النشرة كل صباح مع أهم الأخبار والتحليلات.</p></aside><footer><p>جميع الحقوق محفوظة لصحيفة الأفق، ولا يجوز النقل بلا إذن مكتوب منها.</p></footer>";

    public static TheoryData<string> Pages =>
    [
        Story,
        $"{Menu}<article>{Story}</article>{Aside}",
        $"{Menu}<main><article><header><p class=byline>كتب: مراسلنا</p></header>{Story}</article></main>{Aside}",
        $"{Menu}<div id=wrap><div class=content>{Story}</div><div class=right><p>من نحن: موقع إخباري مستقل.</p></div></div>{Aside}",
        $"{Menu}<div class='layout has-sidebar no-comments'><div class=story>{Story}</div><div class='sidebar-box'><p>{Second} {Second}</p></div></div>",
        $"<form id=aspnet>{Menu}<div>{Story}</div></form>{Aside}",
        $"<article>{Story}<div class='relatedLinks'><p>{First}</p></div><section id=comments><p>{First} {Second} {Second} {First}</p></section></article>",
        $"<article><p>{First}</p><figure><img src=a.jpg alt=بديل><figcaption>شرح الصورة هنا</figcaption></figure><p>{Second}</p><div class='share-bar'><p>شارك</p></div><p>{Third}</p></article>",
        $"<article>{Story}<h3>اقرأ أيضا</h3><ul><li><a href=1>خبر أول عن الطاقة</a><li><a href=2>خبر ثان عن المال</a></ul></article>",
        $"<article><time datetime=2025-03-01>1 مارس</time>{Story}<p hidden>مخفي</p><div style='display: none'>مخفي</div><script>var a = 1;</script><style>p{{}}</style><noscript>بلا</noscript></article>",
        $"<div><div><section><div>{First}</div><div>{Second}</div></section><p>{Third}</p></div></div>",
        $"<table><tr><td><a href=1>واحد</a> <a href=2>اثنان</a></td><td>{Story}</td></tr></table>",
        $"<article><p>{First}</p></article><article><p>{Second}</p><p>{Third}</p></article>",
        $"<main><div class=part><p>{First}</p><p>{Second}</p></div><div class=part><p>{Third}</p></div></main>",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheMainTextIsReadAndNothingBesideIt(string page) => Assert.Equal(Expected, Text(page));

    [Theory]
    [InlineData("<p>كلمة\n   <b>ثان</b>ية\t و&nbsp;ثالثة </p>", "كلمة ثانية و\u00A0ثالثة")]
    [InlineData("<p>سطر<br>ثان<br/><br/>ثالث</p>", "سطر\nثان\nثالث")]
    [InlineData("<div>أ<p>ب</p>ج</div>", "أ\nب\nج")]
    [InlineData("<ul><li>أ</li><li>ب <i>ج</i></li></ul>", "أ\nب ج")]
    [InlineData("<table><tr><td>أ</td><td>ب</td></tr></table>", "أ\nب")]
    [InlineData("<pre>أ\n  ب</pre>", "أ\nب")]
    [InlineData("<p>a &lt; b &amp; c &#x645;</p>", "a < b & c م")]
    [InlineData("<p>بلا <a href=x>رابط</a> هنا</p>", "بلا رابط هنا")]
    [InlineData("<p>سطر أول<!-- تعليق --> وبقيته", "سطر أول وبقيته")]
    public void TextIsLaidOutAsABrowserWould(string page, string text) => Assert.Equal(text, Text(page));

    [Fact]
    public void AHeadingThatRepeatsTheTitleStaysOutAndAnyOtherStaysIn()
    {
        const string Head = "<head><title>الأفق تبيع ثلث أسهمها - صحيفة الأفق</title></head>";
        Assert.Equal(Expected, Text($"{Head}<article><h1>الأفق تبيع ثلث أسهمها</h1>{Story}</article>"));
        Assert.Equal($"صفقة العام\n{Expected}", Text($"{Head}<article><h1>صفقة العام</h1>{Story}</article>"));
    }

    [Theory]
    [InlineData("<meta property='article:published_time' content='2025-06-14T22:00:00Z'>")]
    [InlineData("<meta name=pubdate content=20250614>")]
    [InlineData("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-06-14T08:00\"}]}</script>")]
    [InlineData("<script type='application/ld+json'>{ broken</script><time datetime='2025-06-14'>أمس</time>")]
    public void TheDayOfPublicationIsFound(string about) => Assert.Equal(new DateOnly(2025, 6, 14), Reads.Article("a.html", about + Story).Date);

    [Fact]
    public void ThePageSaysWhatItIs()
    {
        var article = Reads.Article("a.html", $"""
            <html lang="ar"><head><title>عنوان - موقع</title><meta property="og:title" content="عنوان"><link rel="canonical" href="https://example.org/7">
            <meta name="author" content="ليلى"></head><body>{Story}</body></html>
            """);
        Assert.Equal(("عنوان", "https://example.org/7", "ar", "ليلى"), (article.Title, article.Url, article.Language, article.Metadata["author"]));
    }

    private static string Text(string page) => Reads.Article("a.html", page).Text;
}
