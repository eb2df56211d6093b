namespace Graph.Schema.Tests;

public sealed class LexiconTests
{
    [Fact]
    public void AnEntityHasItsNamesAndItsPlace()
    {
        using var sandbox = new Sandbox().With("lexicon/places/asia.yaml", """
            # Countries
            entities:
            - { name: China, label: Organization, kind: country, ar: [الصين], en: [], demonym: { ar: [صيني], en: [Chinese] } }
            - name: Alexandr Wang
              id: wang
              label: Person
              ar: ألكسندر وانغ
              wary: [وانغ]
            """);

        var entities = sandbox.Good().Lexicon.Entities;

        Assert.Equal<string>(["alpha", "china", "wang"], entities.Select(entity => entity.Id));
        var china = entities[1];
        Assert.Equal(("China", "Organization", "country"), (china.Name, china.Label, china.Kind));
        Assert.Equal<string>(["الصين"], china.ArabicAliases);
        Assert.Empty(china.LatinAliases);
        Assert.Equal<string>(["صيني"], china.Demonym!.Arabic);
        Assert.Equal<string>(["Chinese"], china.Demonym.English);
        Assert.Equal($"{sandbox.Root}/lexicon/places/asia.yaml:3:11", china.Position.ToString());
        Assert.Equal<string>(["Alexandr Wang", "ألكسندر وانغ"], entities[2].SureAliases);
        Assert.Equal<string>(["وانغ"], entities[2].WaryAliases);
    }

    [Fact]
    public void EveryListIsRead()
    {
        using var sandbox = new Sandbox().With("lexicon/words.yaml", """
            verbs-ar:
            - { past: قال, present: يقول, masdar: [قول], active: قائل, passive: مقول, class: speech }
            verbs-en:
            - { base: buy, past: bought, nouns: [purchase, buyout] }
            heads:
            - { label: Company, ar: شركة, ar-plural: [شركات], ar-dual: شركتا, en: [company], en-plural: [companies], refers: true }
            titles:
            - { name: CEO, kind: leads, ar: [الرئيس التنفيذي], en: [chief executive] }
            title-heads:
            - { name: head, kind: leads, ar: [رئيس], en: [head of] }
            former: { ar: [سابق], en: [former, ex] }
            metrics:
            - { name: revenue, units: [money, percent], ar: [إيرادات], en: [revenues] }
            months:
            - { number: 9, calendar: hijri, ar: [رمضان], en: [Ramadan] }
            - { number: 1, ar: [يناير], en: [January] }
            weekdays:
            - { number: 7, ar: [الأحد], en: [Sunday] }
            seasons:
            - { name: winter, months: [12, 2], ar: [شتاء], en: [winter] }
            quarters:
            - { name: Q1, months: [1, 3], ar: [الربع الأول], en: [first quarter] }
            halves:
            - { name: H2, months: [7, 12], en: [second half] }
            currencies:
            - { code: USD, ar: [دولار], en: [dollar], symbols: ["$"] }
            numbers:
            - { value: 1000000, ar: [مليون], en: [million] }
            ordinals:
            - { value: 1, en: [first] }
            fractions:
            - { value: 0.5, ar: [نصف], en: [half] }
            units:
            - { name: year, kind: duration, ar: [سنة], en: [years] }
            bounds:
            - { kind: range-end, ar: [و], en: [and] }
            ratings:
            - { name: buy, ar: [شراء] }
            sources:
            - { name: sources, ar: [مصادر], en: [people familiar with the matter] }
            given-names: { ar: [أحمد], en: [Ahmed] }
            given-names-wary: { en: [Will] }
            name-particles: { ar: [بن] }
            common-words: { ar: [كبير] }
            function-words:
            - { class: negation, ar: [لم], en: [not, "no"] }
            furniture:
            - starts: [Read also]
            - contains: [our newsletter]
            """).With("lexicon/zz-more.yaml", "former: { en: [former, once] }\n");

        var lexicon = sandbox.Good().Lexicon;

        var say = Assert.Single(lexicon.ArabicVerbs);
        Assert.Equal(("قال", "يقول", "قول", "قائل", "مقول", "speech"), (say.Past, say.Present, say.Masdars[0], say.Active, say.Passive, say.Class));
        var buy = Assert.Single(lexicon.EnglishVerbs);
        Assert.Equal(("buy", "bought", null, "purchase buyout"), (buy.Base, buy.Past, buy.Gerund, string.Join(' ', buy.Nouns)));
        var head = Assert.Single(lexicon.Heads);
        Assert.Equal(("Company", "شركة", "شركات", "شركتا", "company", "companies", true), (head.Label, head.Arabic[0], head.ArabicPlurals[0], head.ArabicDuals[0], head.English[0], head.EnglishPlurals[0], head.Refers));
        Assert.Equal(("CEO", TitleKind.Leads), (lexicon.Titles[0].Name, lexicon.Titles[0].Kind));
        Assert.Equal(("head", "head of"), (lexicon.TitleHeads[0].Name, lexicon.TitleHeads[0].English[0]));
        Assert.Equal<string>(["former", "ex", "once"], lexicon.Former.English);
        Assert.Equal<MetricUnit>([MetricUnit.Money, MetricUnit.Percent], lexicon.Metrics[0].Units);
        Assert.Equal([(9, MonthCalendar.Hijri), (1, MonthCalendar.Gregorian)], lexicon.Months.Select(month => (month.Number, month.Calendar)));
        Assert.Equal(7, lexicon.Weekdays[0].Number);
        Assert.Equal(("winter", (12, 2)), (lexicon.Seasons[0].Name, lexicon.Seasons[0].Months));
        Assert.Equal(("Q1", (1, 3)), (lexicon.Quarters[0].Name, lexicon.Quarters[0].Months));
        Assert.Equal("H2", lexicon.Halves[0].Name);
        Assert.Equal(("USD", "$"), (lexicon.Currencies[0].Code, lexicon.Currencies[0].Symbols[0]));
        Assert.Equal([1_000_000m, 1m, 0.5m], [lexicon.Numbers[0].Value, lexicon.Ordinals[0].Value, lexicon.Fractions[0].Value]);
        Assert.Equal(("year", "duration"), (lexicon.Units[0].Name, lexicon.Units[0].Kind));
        Assert.Equal(BoundKind.RangeEnd, lexicon.Bounds[0].Kind);
        Assert.Equal("buy", lexicon.Ratings[0].Name);
        Assert.Equal("sources", lexicon.Sources[0].Name);
        Assert.Equal(["Ahmed", "Will", "بن", "كبير"], [lexicon.GivenNames.English[0], lexicon.WaryGivenNames.English[0], lexicon.NameParticles.Arabic[0], lexicon.CommonWords.Arabic[0]]);
        Assert.Equal(("negation", "not no"), (lexicon.FunctionWords[0].Class, string.Join(' ', lexicon.FunctionWords[0].English)));
        Assert.Equal(["Read also", "our newsletter"], [lexicon.Furniture[0].Starts[0], lexicon.Furniture[1].Contains[0]]);
    }

    [Theory]
    [InlineData("Scale AI", "scale-ai")]
    [InlineData("Meta Platforms, Inc.", "meta-platforms-inc")]
    [InlineData("GPT-4o", "gpt-4o")]
    [InlineData("McDonald's", "mcdonalds")]
    [InlineData("Disney+", "disney-plus")]
    [InlineData("C++", "c-plus-plus")]
    [InlineData("S&P Global", "s-p-global")]
    [InlineData("Nestlé", "nestle")]
    [InlineData("Łódź", "lodz")]
    [InlineData("شركة ألفا", "shrka-alfa")]
    [InlineData("٤٢", "42")]
    [InlineData("中", "u4e2d")]
    [InlineData("…", "")]
    public void AnIdIsMadeFromTheName(string name, string id) => Assert.Equal(id, EntityId.Of(name));
}
