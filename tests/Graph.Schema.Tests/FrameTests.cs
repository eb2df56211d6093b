namespace Graph.Schema.Tests;

public sealed class FrameTests
{
    [Fact]
    public void AFrameKeepsAllThatItSays()
    {
        using var sandbox = new Sandbox().With("frames/deals.yaml", """
            frames:
            - frame: acquired-stake
              relation: ACQUIRED
              ar:
              - "{from} استحوذ على (حصة|نسبة كبيرة) في {to}"
              en:
              - "{from:Company|Person} buy (shares|part) of {to} for {amount}"
              status: denied
              infer: { from: maker }
              unless: { ar: [أسهم], en: [option] }
              confidence: 0.75
              only: [verb, noun]
              examples:
              - ar: تضمن الإعلان استحواذ «ألفا» على حصة كبيرة في «بيتا».
                facts:
                - [ألفا, ACQUIRED, بيتا]
              - en: Alpha bought shares in Beta for $2 billion, CNBC said.
                date: 2024-03-05
                facts: [[Alpha, ACQUIRED, Beta, denied, { amount: 2e9 USD, date: 2024-03, by: CNBC }]]
              - en: Alpha had 5 million in revenue.
                facts: [[Alpha, REPORTED, { metric: revenue, low: 5e6, period: 2024 }]]
              - en: Nothing here.
                facts: []
            - { frame: nationality, relation: LEADS, rule: demonym, examples: [{ en: x, facts: [] }] }
            """);

        var frames = sandbox.Good().Frames;
        var frame = frames[0];

        Assert.Equal(("acquired-stake", "ACQUIRED", null, "denied", 0.75), (frame.Name, frame.Relation, frame.Rule, frame.Status, frame.Confidence));
        Assert.Equal((InferredEnd.Maker, InferredEnd.None), (frame.InferFrom, frame.InferTo));
        Assert.Equal(Constructions.Verb | Constructions.Noun, frame.Only);
        Assert.Equal<string>(["أسهم"], frame.UnlessArabic);
        Assert.Equal<string>(["option"], frame.UnlessEnglish);
        Assert.Equal(
            """
            Arabic 5:6: 5:6 {from: Organization|Person} 5:13 استحوذ 5:20 على 5:24 (حصة|نسبة كبيرة) 5:41 في 5:44 {to: Organization}
            English 7:6: 7:6 {from! Company|Person} 7:28 buy 7:32 (shares|part) 7:46 of 7:49 {to: Organization} 7:54 for 7:58 {amount}
            """,
            string.Join('\n', frame.Templates.Select(Show)));

        Assert.Equal(4, frame.Examples.Length);
        Assert.Equal((FrameLanguage.Arabic, (DateOnly?)null), (frame.Examples[0].Language, frame.Examples[0].Date));
        var fact = Assert.Single(frame.Examples[0].Facts);
        Assert.Equal(("ألفا", "ACQUIRED", "بيتا", "asserted", null), (fact.Subject, fact.Relation, fact.Object, fact.Status, fact.By));
        Assert.Equal(new DateOnly(2024, 3, 5), frame.Examples[1].Date);
        fact = Assert.Single(frame.Examples[1].Facts);
        Assert.Equal(("denied", "CNBC", "amount=2e9 USD date=2024-03"), (fact.Status, fact.By, Show(fact.Qualifiers)));
        fact = Assert.Single(frame.Examples[2].Facts);
        Assert.Equal((null, "low=5e6 metric=revenue period=2024"), (fact.Object, Show(fact.ObjectProperties)));
        Assert.Empty(frame.Examples[3].Facts);
        Assert.Equal(("demonym", Constructions.All, 0.9, 0), (frames[1].Rule, frames[1].Only, frames[1].Confidence, frames[1].Templates.Length));
        Assert.Equal($"{sandbox.Root}/frames/deals.yaml:2:10", frame.Position.ToString());
    }

    [Theory]
    [InlineData("{from}، مؤسس {to}", "{from} +، مؤسس {to}")]
    [InlineData("انضم {from} ل{to}", "انضم {from} ل +{to}")]
    [InlineData("{from}'s chief of {to}.", "{from} +'s chief of {to} +.")]
    [InlineData("U.S. {from} buy 14.3 in {to}", "U.S. {from} buy 14.3 in {to}")]
    [InlineData("{ from : Company } buy {to}", "{from} buy {to}")]
    public void ATemplateIsCutIntoParts(string template, string expected)
    {
        using var sandbox = new Sandbox().With(
            "frames/deals.yaml", $"frames:\n- frame: x\n  relation: ACQUIRED\n  ar: [\"{template}\"]\n  examples: [{{ en: x, facts: [] }}]\n");

        var parts = Assert.Single(Assert.Single(sandbox.Good().Frames).Templates).Parts;

        Assert.Equal(expected, string.Join(' ', parts.Select(part => (part.Joined ? "+" : "") + (part is TemplateWord word ? word.Text : $"{{{((TemplateSlot)part).Name}}}"))));
    }

    [Theory]
    [InlineData("REPORTED", "{from} had {metric} of {low}")]
    [InlineData("SUCCEEDS", "{from} followed {to}")]
    public void AnEndWithoutANameStandsInItsProperties(string relation, string template)
    {
        using var sandbox = new Sandbox().With(
            "frames/deals.yaml", $"frames:\n- frame: x\n  relation: {relation}\n  en: [\"{template}\"]\n  examples: [{{ en: x, facts: [] }}]\n");

        Assert.Single(Assert.Single(sandbox.Good().Frames).Templates);
    }

    private static string Show(FrameTemplate template) =>
        $"{template.Language} {At(template.Position)}: {string.Join(' ', template.Parts.Select(part => $"{At(part.Position)} {Show(part)}"))}";

    private static string At(SourcePosition position) => $"{position.Line}:{position.Column}";

    private static string Show(TemplatePart part) => part switch
    {
        TemplateWord word => word.Text,
        TemplateChoice choice => $"({string.Join('|', choice.Alternatives.Select(words => string.Join(' ', words)))})",
        TemplateSlot { IsEnd: true } slot => $"{{{slot.Name}{(slot.Narrowed ? "!" : ":")} {string.Join('|', slot.Labels)}}}",
        TemplateSlot slot => $"{{{slot.Name}}}",
        _ => "?",
    };

    private static string Show(IEnumerable<KeyValuePair<string, string>> values) =>
        string.Join(' ', values.Select(pair => $"{pair.Key}={pair.Value}"));
}
