using System.Collections.Immutable;
using System.Text;
using Graph.Building.Log;
using Graph.Extraction.Facts;
using Graph.Text;

namespace Graph.Building.Tests.Log;

public sealed class FactLogTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static readonly FactEntity Wang = new() { Id = "wang", Label = "Person", Name = "Alexandr Wang", Surfaces = ["ألكسندر وانغ", "وانغ"], Known = true };

    private static readonly FactEntity Orion = new() { Id = "awrywn", Label = "Company", Name = "«أوريون» \"\\ 😀 \u2028", Surfaces = ["أوريون"] };

    private static Fact Fact(params (string, QualifierValue)[] qualifiers) => new()
    {
        Id = "0123456789abcdef",
        Relation = "INVESTED_IN",
        Subject = Wang,
        Object = Orion,
        Status = FactStatus.Planned,
        By = "سي إن بي سي",
        Qualifiers = qualifiers.ToImmutableSortedDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal),
        Confidence = 0.1 + 0.2,
        Evidence = new("a.txt", 3, 10, 25, "قال إنّ «أوريون»", 12, 20),
        Frame = "invest",
    };

    private static EncodedArticle Encode(params Fact[] facts) =>
        EncodedArticle.Of(new Article { Path = "a.txt", Text = "", Hash = "00ff", Title = "عنوان", Date = new(2025, 6, 14), Language = "ar" }, new("00ff", "a.txt", [new(Wang, 2)], [.. facts]));

    [Fact]
    public void AFactIsWrittenInOneForm()
    {
        var line = Encoding.UTF8.GetString(Encode(Fact(("date", new DateValue("2025-06")), ("amount", new MoneyValue(14_300_000_000.00m, 14_300_000_000m, "USD")))).Facts.Span);
        Assert.Equal(
            """
            {"id":"0123456789abcdef","relation":"INVESTED_IN","subject":{"id":"wang","label":"Person","name":"Alexandr Wang","surfaces":["ألكسندر وانغ","وانغ"],"known":true},
            "object":{"id":"awrywn","label":"Company","name":"«أوريون» \"\\ 😀 \u2028","surfaces":["أوريون"]},"status":"planned","by":"سي إن بي سي",
            "qualifiers":{"amount":{"value":14300000000,"currency":"USD"},"date":"2025-06"},"confidence":0.30000000000000004,
            "evidence":{"article":"a.txt","hash":"00ff","line":3,"start":10,"end":25,"text":"قال إنّ «أوريون»","focus":[12,20]},"frame":"invest"}

            """.ReplaceLineEndings("").Replace("😀", "\\uD83D\\uDE00", StringComparison.Ordinal) + "\n",
            line);
    }

    public static TheoryData<string> Values() =>
    [
        """{"date":"2025"}""", """{"date":"2026-Q1"}""", """{"date":"2024-01/2024-03"}""", """{"title":"CEO"}""", """{"title":"2025"}""", """{"share":49}""",
        """{"share":{"low":10.5,"high":20}}""", """{"share":{"low":51}}""", """{"amount":{"low":70000000000,"high":72000000000,"currency":"USD"}}""",
        """{"amount":{"high":0.000001,"currency":"KWD"}}""", """{"amount":{"value":79228162514264337593543950335,"currency":"IRR"}}""",
    ];

    [Theory, MemberData(nameof(Values))]
    public void QualifiersReadBackAsTheyWere(string qualifiers)
    {
        var types = new PropertyTypes(TestSchema.Default);
        var line = Encoding.UTF8.GetString(Encode(Fact()).Facts.Span).TrimEnd().Replace("\"qualifiers\":{}", $"\"qualifiers\":{qualifiers}", StringComparison.Ordinal);
        var read = FactJsonReader.ReadFact(Encoding.UTF8.GetBytes(line), types).Fact;
        Assert.Single(read.Qualifiers);
        Assert.Equal(line, Encoding.UTF8.GetString(Encode(read).Facts.Span).TrimEnd());
    }

    [Fact]
    public void AFactReadsBackEqual()
    {
        var metric = new FactEntity
        {
            Id = "wang/age",
            Label = "Metric",
            Name = "age",
            Properties = ImmutableSortedDictionary<string, QualifierValue>.Empty.Add("value", new NumberValue(28.50m)).Add("unit", new TextValue("year")).Add("period", new DateValue("2025")),
        };
        Fact[] facts =
        [
            Fact(("title", new TextValue("2025-06")), ("share", new PercentValue(49, 49)), ("since", new DateValue("P1Y"))),
            Fact(("amount", new MoneyValue(null, 5, "EUR")), ("share", new PercentValue(null, 3.7m))) with { By = null, Confidence = 1, Status = FactStatus.Denied, Object = metric },
        ];
        File.WriteAllBytes(_folder.At("facts.jsonl"), Encode(facts).Facts.ToArray());
        var read = FactLog.ReadFacts(_folder.At("facts.jsonl"), TestSchema.Default).ToList();
        Assert.All(read, fact => Assert.Equal("00ff", fact.ArticleHash));
        Assert.Equal(facts.Select(Describe), read.Select(fact => Describe(fact.Fact)));
    }

    [Fact]
    public void AnArticleReadsBackEqualWithEveryEndOfItsFacts()
    {
        var encoded = Encode(Fact());
        File.WriteAllBytes(_folder.At("articles.jsonl"), encoded.Article.ToArray());
        var read = FactLog.ReadArticles(_folder.At("articles.jsonl"), TestSchema.Default).Single();
        Assert.Equal(("a.txt", "00ff", "عنوان", new DateOnly(2025, 6, 14), null, "ar"), (read.Path, read.Hash, read.Title, read.Date, read.Url, read.Language));
        Assert.Equal(["awrywn 0 False", "wang 2 True"], read.Mentions.Select(mention => $"{mention.Entity.Id} {mention.Count} {mention.Entity.Known}"));
        Assert.Equal((1, encoded.Facts.Length), (read.Facts.Count, read.Facts.Bytes));
    }

    [Fact]
    public void FactsStandInTheOrderOfTheirPlaceAndId()
    {
        var fact = Fact();
        var encoded = Encode(fact with { Id = "b" }, fact with { Id = "z", Evidence = fact.Evidence with { Start = 2 } }, fact with { Id = "a" });
        File.WriteAllBytes(_folder.At("facts.jsonl"), encoded.Facts.ToArray());
        Assert.Equal(["z", "a", "b"], FactLog.ReadFacts(_folder.At("facts.jsonl"), TestSchema.Default).Select(read => read.Fact.Id));
    }

    [Theory]
    [InlineData("{\"id\":", "The input does not contain any JSON tokens")]
    [InlineData("not json", "an invalid JSON literal")]
    [InlineData("{}", "\"id\" is missing")]
    [InlineData("", "does not contain any JSON")]
    [InlineData("{\"id\":5}", "String was expected and Number found")]
    [InlineData("{\"id\":\"a\",\"status\":\"sure\"}", "\"sure\" is no status")]
    public void ALineThatIsNoFactIsNamed(string line, string says)
    {
        var good = Encoding.UTF8.GetString(Encode(Fact()).Facts.Span);
        var path = _folder.Write("facts.jsonl", good + line + "\n" + good);
        var error = Assert.Throws<FactLogException>(() => FactLog.ReadFacts(path, TestSchema.Default).Count());
        Assert.Equal((path, 2), (error.File, error.Line));
        Assert.StartsWith($"{path}:2: ", error.Message, StringComparison.Ordinal);
        if (line != "{\"id\":") Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryCutOfALineIsAnError()
    {
        var types = new PropertyTypes(TestSchema.Default);
        var line = Encode(Fact(("share", new PercentValue(1, 2)))).Facts.ToArray().AsMemory();
        for (var length = 0; length < line.Length - 1; length++)
            Assert.ThrowsAny<Exception>(() => FactJsonReader.ReadFact(line.Span[..length], types));
    }

    [Theory]
    [InlineData("a.txt", "b.txt")]
    [InlineData("news.jsonl#9", "news.jsonl#10")]
    [InlineData("big.txt", "big.txt#part2")]
    [InlineData("big.txt#part9", "big.txt#part10")]
    [InlineData("a.jsonl#2", "a.jsonl.md")]
    [InlineData("a b/c.txt", "a/b.txt")]
    [InlineData("a#1.txt", "a#2.txt")]
    public void ArticlesAreOrderedByFileAndNumber(string first, string second)
    {
        Assert.True(ArticleOrder.Instance.Compare(first, second) < 0);
        Assert.True(ArticleOrder.Instance.Compare(second, first) > 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\n")]
    [InlineData("a\nbb\n\nc")]
    public void LinesKnowWhereTheyStand(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var lines = ByteLines.Read(new MemoryStream(bytes)).Select(line => (line.Number, line.Offset, Text: Encoding.UTF8.GetString(line.Bytes.Span), line.Ended)).ToList();
        Assert.Equal(text, string.Concat(lines.Select(line => line.Text + (line.Ended ? "\n" : ""))));
        Assert.All(lines, line => Assert.Equal(line.Text, text.Substring((int)line.Offset, line.Text.Length)));
        Assert.Equal(Enumerable.Range(1, lines.Count), lines.Select(line => line.Number));
    }

    [Fact]
    public void ALineLongerThanTheBufferIsReadWhole()
    {
        var text = new string('x', 200_000) + "\n" + new string('y', 300_000);
        Assert.Equal([200_000, 300_000], ByteLines.Read(new MemoryStream(Encoding.ASCII.GetBytes(text))).Select(line => line.Bytes.Length));
    }

    private static string Describe(Fact fact) => string.Join('|',
        fact.Id, fact.Relation, Describe(fact.Subject), Describe(fact.Object), fact.Status, fact.By, Describe(fact.Qualifiers), fact.Confidence.ToString("R", System.Globalization.CultureInfo.InvariantCulture), fact.Evidence, fact.Frame);

    private static string Describe(FactEntity entity) => $"{entity.Id}/{entity.Label}/{entity.Name}/{string.Join(',', entity.Surfaces)}/{entity.Known}/{Describe(entity.Properties)}";

    // A decimal's trailing zeros are no part of its value.
    private static string Describe(ImmutableSortedDictionary<string, QualifierValue> values) =>
        string.Join(';', values.Select(pair => $"{pair.Key}={(pair.Value is NumberValue number ? $"{number.Number:0.######}" : pair.Value)}"));
}
