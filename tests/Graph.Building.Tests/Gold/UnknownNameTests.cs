using Graph.Building.Evaluation;
using Graph.Building.Resolution;
using Graph.Extraction;
using Graph.Extraction.Facts;
using Graph.Extraction.Identity;
using Graph.Schema;
using Xunit.Abstractions;

namespace Graph.Building.Tests.Gold;

/// <summary>Nobody's lexicon is complete: facts about a person, a company and a model that it lacks come out all the same, under the names that the article has.</summary>
public sealed class UnknownNameTests(ITestOutputHelper output)
{
    private static readonly string[] Unknown = ["Alexandr Wang", "Scale AI", "Avocado"];
    private static readonly Lazy<GraphSchema> Schema = new(() => ProjectSchema.Without(Unknown));

    // The headline bets on «أفوكادو», which reads as money put into a company; its release is then none of a model.
    [Fact]
    public void FactsAboutNamesThatTheLexiconLacksComeOutUnderTheirArabicNames() => Check(GoldFolder.Own, "meta-avocado.txt", "line 3: Meta RELEASED Avocado");

    [Fact]
    public void SoTheyDoInAnArticleBesideTheProject()
    {
        if (GoldFolder.Shared is { } shared) Check(shared, "000_71008330705cbb94.txt");
        else output.WriteLine("Not run: ../shared, which holds the article, does not stand beside the project.");
    }

    private static void Check(GoldFolder folder, string article, params string[] lost)
    {
        var gold = folder.File(article, Schema.Value);
        var asked = gold with { Facts = [.. gold.Facts.Where(fact => !fact.Optional && (IsUnknown(fact.Subject) || IsUnknown(fact.Object)))] };
        var found = folder.Extract(gold, new FrameExtractor(Schema.Value)).Facts;
        var result = new Evaluator(Schema.Value).Score(asked, found);
        Assert.Equal(lost, result.Missed.Select(missed => $"line {missed.Fact.Line}: {missed.Fact.Subject.Name} {missed.Fact.Relation} {missed.Fact.Object.Name}"));
        Assert.All(Unknown, name => Assert.Contains(asked.Facts, fact => fact.Subject.Name == name || fact.Object.Name == name));

        // The ends of all facts that are right, each under one of the spellings that the article has.
        var match = new FactMatch(Schema.Value);
        foreach (var fact in asked.Facts)
            foreach (var right in found.Where(each => match.Matches(fact, each)))
            {
                AssertNamed(fact.Subject, right.Subject);
                AssertNamed(fact.Object, right.Object);
            }
    }

    private static bool IsUnknown(GoldEnd end) => end is GoldEntity && Unknown.Contains(end.Name);

    private static void AssertNamed(GoldEnd gold, FactEntity found)
    {
        if (gold is not GoldEntity entity || !IsUnknown(gold)) return;
        Assert.False(found.Known, found.Name);
        Assert.True(NameKey.IsArabic(found.Name), found.Name);
        Assert.Contains(found.Name, entity.Surfaces);
        Assert.Equal(entity.Label, found.Label);
    }
}
