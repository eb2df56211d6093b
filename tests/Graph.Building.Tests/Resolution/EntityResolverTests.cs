using Graph.Building.Log;
using Graph.Building.Resolution;
using Graph.Extraction.Facts;

namespace Graph.Building.Tests.Resolution;

public sealed class EntityResolverTests
{
    private static readonly LineExtractor Ends = new(TestSchema.Default);

    // Each text is an article; its names stand as in LineExtractor, parted by semicolons.
    private static ResolvedEntities Resolve(params IEnumerable<string> articles) => ResolvedEntities.Of(
        articles.Select((names, number) => new LoggedArticle
        {
            Path = $"{number}.txt",
            Hash = $"{number:x32}",
            Facts = new(0, 0, ""),
            Mentions = [.. names.Split(';', StringSplitOptions.TrimEntries).Select(name => new EntityMentions(Ends.End(name), 1))],
        }),
        TestSchema.Default);

    private static IEnumerable<string> Describe(ResolvedEntities entities) => entities.All.Select(entity =>
        $"{entity.Id} {entity.Label} {entity.Name}: {string.Join(", ", entity.Members.Select(member => member.Matched is null ? $"{member.Name} {member.Reason}" : $"{member.Name} {member.Reason} {member.Matched}"))}");

    public static TheoryData<string[], string[]> Cases() => new()
    {
        { ["غوغل:Company", "Google:Company"], ["google Company Google: Google SameId Google"] },
        { ["جوجل:Company"], ["google Company Google: جوجل SameSound Google"] },
        { ["مارك زاكربرغ:Person", "مارك زوكربيرغ:Person"], ["mark-zuckerberg Person Mark Zuckerberg: Mark Zuckerberg SameId Mark Zuckerberg, مارك زاكربرغ SameSound Mark Zuckerberg"] },
        { ["سكيل إيه.آي:Organization"], ["scale-ai Company Scale AI: سكيل إيه.آي LexiconName سكيل إيه آي"] },
        { ["أوريون:Company", "اوريون:Company", "«الأوريون»:Company"], ["alawrywn Company «الأوريون»: «الأوريون» Itself"] },
        { ["سيروليان:Company", "Cerulean:Company"], ["cerulean Company Cerulean: Cerulean Itself, سيروليان SameSound Cerulean"] },
        { ["سيروليان:Organization", "Cerulean:Company"], ["cerulean Company Cerulean: Cerulean Itself, سيروليان SameSound Cerulean"] },
        { ["سيروليان:Product", "Cerulean:Company"], ["cerulean Company Cerulean: Cerulean Itself", "syrwlyan Product سيروليان: سيروليان Itself"] },
        { ["سيروليان:Company", "Cerulean:Company", "Serulian:Company"], ["cerulean Company Cerulean: Cerulean Itself", "serulian Company Serulian: Serulian Itself", "syrwlyan Company سيروليان: سيروليان Itself"] },
        { ["Gugel:Company"], ["gugel Company Gugel: Gugel Itself"] },
        { ["Atlas:Organization", "Atlas:Company"], ["atlas Company Atlas: Atlas Itself, Atlas SameName Atlas"] },
        { ["Atlas:Organization", "Atlas:Company", "Atlas:Publisher"], ["atlas-company Company Atlas: Atlas Itself", "atlas-organization Organization Atlas: Atlas Itself", "atlas-publisher Publisher Atlas: Atlas Itself"] },
        { ["Falcon:Company", "Falcon:Model"], ["falcon Model Falcon: Falcon SameId Falcon", "falcon-company Company Falcon: Falcon Itself"] },
        { ["نجم الشمال=North Star:Company", "North Star:Company"], ["north-star Company North Star: North Star Itself, نجم الشمال SameAlias North Star"] },
        { ["الرازي الجديدة=Meta Platforms:Company"], ["meta Company Meta: الرازي الجديدة LexiconName Meta Platforms"] },
        { ["J. Miller:Person", "Jane Miller:Person"], ["jane-miller Person Jane Miller: Jane Miller Itself, J. Miller SamePerson Jane Miller"] },
        { ["J. Miller:Person", "Jane Miller:Person", "John Miller:Person"], ["j-miller Person J. Miller: J. Miller Itself", "jane-miller Person Jane Miller: Jane Miller Itself", "john-miller Person John Miller: John Miller Itself"] },
        { ["Mark E. Zuckerberg:Person"], ["mark-e-zuckerberg Person Mark E. Zuckerberg: Mark E. Zuckerberg Itself"] },
        { ["Mark E. Zuckerberg:Person", "Mark Zuckerberg:Person"], ["mark-zuckerberg Person Mark Zuckerberg: Mark Zuckerberg SameId Mark Zuckerberg, Mark E. Zuckerberg SamePerson Mark Zuckerberg"] },
        { ["Zuckerberg:Person", "زوكربيرغ:Person"], ["zuckerberg Person Zuckerberg: Zuckerberg Itself", "zwkrbyrgh Person زوكربيرغ: زوكربيرغ Itself"] },
        { ["كيا:Company", "Kia:Company"], ["kia Company Kia: Kia Itself", "kya Company كيا: كيا Itself"] },
        { ["محمد حسن:Person", "محمد حسين:Person"], ["mhmd-hsn Person محمد حسن: محمد حسن Itself", "mhmd-hsyn Person محمد حسين: محمد حسين Itself"] },
        { ["حمزة:Company", "همزة:Company"], ["hmza-company-1118a0db Company حمزة: حمزة Itself", "hmza-company-851c83c1 Company همزة: همزة Itself"] },
        { ["GPT-4:Model", "GPT 4:Model", "جي بي تي 4:Model", "GPT-5:Model"], ["gpt-4 Model GPT 4: GPT 4 Itself, جي بي تي 4 SameSound GPT 4", "gpt-5 Model GPT-5: GPT-5 Itself"] },
    };

    [Theory, MemberData(nameof(Cases))]
    public void NamesBecomeEntities(string[] articles, string[] expected) => Assert.Equal(expected, Describe(Resolve(articles)));

    [Theory, MemberData(nameof(Cases))]
    public void TheOrderOfArticlesMakesNoDifference(string[] articles, string[] expected)
    {
        foreach (var order in Orders(articles)) Assert.Equal(expected, Describe(Resolve(order)));
    }

    [Fact]
    public void TwoOfTheLexiconAreNeverOne()
    {
        var schema = TestSchema.Load("entities:\n- { name: Orion, label: Company, ar: [أوريون], en: [] }\n- { name: Orien, label: Company, ar: [أورين], en: [] }\n");
        var ends = new LineExtractor(schema);
        var entities = ResolvedEntities.Of(
            [new LoggedArticle { Path = "a", Hash = "00", Facts = new(0, 0, ""), Mentions = [.. new[] { "Orion:Company", "Orien:Company", "أوريين:Company" }.Select(name => new EntityMentions(ends.End(name), 1))] }], schema);
        Assert.Equal(["orien", "orion"], entities.All.Where(entity => entity.Known).Select(entity => entity.Id));
    }

    [Fact]
    public void AFactsEndFindsItsEntity()
    {
        var entities = Resolve("جوجل:Company", "Falcon:Company", "Falcon:Model");
        Assert.Equal("google", entities.Find(Ends.End("جوجل:Company"))!.Id);
        Assert.Equal("falcon-company", entities.Find(Ends.End("Falcon:Company"))!.Id);
        Assert.Null(entities.Find(Ends.End("Nobody:Person")));
    }

    [Theory]
    [InlineData("google", "google")]
    [InlineData("GOOGLE", "google")]
    [InlineData("جُوجل", "google")]
    [InlineData("falcon", "falcon")]
    [InlineData("Falcon", "falcon falcon-company")]
    [InlineData("nobody", "")]
    public void AnEntityIsFoundByAnyOfItsNames(string name, string ids) =>
        Assert.Equal(ids, string.Join(' ', Resolve("جوجل:Company; Falcon:Company; Falcon:Model").Named(name).Select(entity => entity.Id)));

    [Fact]
    public void TheArabicNameIsTheLexiconsFirstWhateverMostArticlesHave()
    {
        var entities = Resolve("جوجل:Company", "غوغل:Company", "قوقل:Company", "جوجل:Company", "Meta:Company");
        var google = entities.All.Single(entity => entity.Id == "google");
        Assert.Equal("غوغل", google.ArabicName);
        Assert.Equal(["جوجل", "غوغل", "قوقل"], google.Aliases.AsEnumerable());
        Assert.Equal("ميتا", entities.All.Single(entity => entity.Id == "meta").ArabicName);
    }

    [Fact]
    public void TheArabicNameOfWhatTheLexiconLacksIsTheOneThatMostArticlesHave() =>
        Assert.Equal("أنثروبيك", Assert.Single(Resolve("أنثروبك:Company", "أنثروبيك:Company", "أنثروبيك:Company").All).ArabicName);

    private static IEnumerable<string[]> Orders(string[] items)
    {
        if (items.Length < 2) return [items];
        return items.SelectMany((item, at) => Orders([.. items[..at], .. items[(at + 1)..]]).Select(rest => (string[])[item, .. rest]));
    }
}
