namespace Graph.Schema.Tests;

/// <summary>Mistakes in files below lexicon/.</summary>
public sealed class LexiconMistakeTests
{
    [Theory]
    [InlineData("entitys: [{ name: Beta }]\n", "lexicon/names.yaml:1:1: Unknown key `entitys` in a lexicon file; did you mean `entities`?")]
    [InlineData("entities: []\n", "lexicon/names.yaml:1:11: The list `entities` is empty; fill it or remove the key.")]
    [InlineData("entities:\n", "lexicon/names.yaml:1:10: Key `entities` takes a list of items that start with `- `, but this is nothing.")]
    [InlineData("entities:\n  name: Beta\n", "lexicon/names.yaml:2:3: Key `entities` takes a list of items that start with `- `, but this is a mapping.")]
    [InlineData("entities:\n- Beta\n", "lexicon/names.yaml:2:3: An item of `entities` is text; it must be a mapping such as `- { … }`.")]
    [InlineData("given-names: [Ahmed]\n", "lexicon/names.yaml:1:14: Key `given-names` takes a mapping with `ar` and `en`, but this is a list.")]
    [InlineData("given-names: { ar: [] }\n", "lexicon/names.yaml:1:20: The list `ar` of `given-names` is empty; fill it or remove the key.")]
    [InlineData("common-words: {}\n", "lexicon/names.yaml:1:15: `common-words` has neither `ar` nor `en`.")]
    public void SectionsAreChecked(string yaml, string expected) => Check(yaml, expected);

    [Theory]
    [InlineData("{ name: Beta, lable: Company }", "lexicon/names.yaml:2:17: Unknown key `lable` in an entity; did you mean `label`?")]
    [InlineData("{ name: Beta, label: Company, xyz: 1 }", "lexicon/names.yaml:2:33: Unknown key `xyz` in an entity; it takes `name`, `id`, `label`, `also`, `ar`, `en`, `wary`, `kind`, `demonym`.")]
    [InlineData("{ name: Beta }", "lexicon/names.yaml:2:3: Key `label` is missing in an entity.")]
    [InlineData("{ name: , label: Company }", "lexicon/names.yaml:2:11: Key `name` of an entity has no value.")]
    [InlineData("{ name: [Beta], label: Company }", "lexicon/names.yaml:2:11: Key `name` of an entity takes text, but this is a list.")]
    [InlineData("{ name: Beta, label: Compny }", "lexicon/names.yaml:2:24: Unknown label `Compny`; did you mean `Company`?")]
    [InlineData("{ name: Beta, label: company }", "lexicon/names.yaml:2:24: Unknown label `company`; did you mean `Company`?")]
    [InlineData("{ name: Beta, label: Metric }", "lexicon/names.yaml:2:24: Nodes labelled `Metric` have no names, so the lexicon cannot list them.")]
    [InlineData("{ name: Beta, label: Company, label: Person }", "lexicon/names.yaml:2:33: Key `label` appears twice in an entity; it stands on line 2 already.")]
    [InlineData("{ name: Beta, label: Company, ar: { x: y } }", "lexicon/names.yaml:2:37: Key `ar` of an entity takes a list of texts, but this is a mapping.")]
    [InlineData("{ name: Beta, label: Company, ar: [[x]] }", "lexicon/names.yaml:2:38: An item of the list `ar` of an entity is a list; it must be text.")]
    [InlineData("{ name: Beta, label: Company, ar: [\"\"] }", "lexicon/names.yaml:2:38: An item of the list `ar` of an entity is empty.")]
    [InlineData("{ name: Beta, label: Company, en: [\"!\"] }", "lexicon/names.yaml:2:38: The alias `!` has neither letter nor digit.")]
    [InlineData("{ name: Beta, label: Company, demonym: x }", "lexicon/names.yaml:2:42: Key `demonym` of an entity takes a mapping, but this is text.")]
    [InlineData("{ name: Beta, label: Company, demonym: { fr: [x] } }", "lexicon/names.yaml:2:44: Unknown key `fr` in a demonym; did you mean `ar`?")]
    public void EntitiesAreChecked(string entity, string expected) => Check($"entities:\n- {entity}\n", expected);

    [Theory]
    [InlineData("{ name: Gamma, label: Person, en: [BETA] }", "lexicon/names.yaml:3:38: The alias `BETA` of `Gamma` belongs to `Beta` at lexicon/names.yaml:2:11; an alias names one entity.")]
    [InlineData("{ name: Gamma, label: Person, wary: [بيتا] }", "lexicon/names.yaml:3:40: The alias `بيتا` of `Gamma` belongs to `Beta` at lexicon/names.yaml:2:11; an alias names one entity.")]
    [InlineData("{ name: Gamma, label: Person, ar: [إيه.آي] }", "lexicon/names.yaml:3:38: The alias `إيه.آي` of `Gamma` belongs to `Beta` at lexicon/names.yaml:2:11; an alias names one entity.")]
    [InlineData("{ name: GPT 4, label: Product }", "lexicon/names.yaml:3:11: The alias `GPT 4` of `GPT 4` belongs to `Beta` at lexicon/names.yaml:2:11; an alias names one entity.")]
    [InlineData("{ name: Beta, label: Company, en: [BTA], ar: [بيتا] }", "lexicon/names.yaml:3:11: The entity `Beta` stands at lexicon/names.yaml:2:11 already; make one of the two, or give this one an `id` and a name of its own.")]
    [InlineData("{ name: Béta, label: Company }", "lexicon/names.yaml:3:11: The entity `Béta` stands at lexicon/names.yaml:2:11 already; make one of the two, or give this one an `id` and a name of its own.")]
    [InlineData("{ name: \"Beta!!\", id: b2, label: Company }", "lexicon/names.yaml:3:11: The alias `Beta!!` of `Beta!!` belongs to `Beta` at lexicon/names.yaml:2:11; an alias names one entity.")]
    [InlineData("{ name: Other, id: beta, label: Company }", "lexicon/names.yaml:3:11: `Other` has the id `beta` of `Beta` at lexicon/names.yaml:2:11; give one of them an `id` of its own.")]
    public void AnAliasAndAnIdNameOneEntity(string second, string expected) =>
        Check($"entities:\n- {{ name: Beta, label: Company, ar: [بيتا, ايه اي], en: [GPT-4] }}\n- {second}\n", expected);

    [Fact]
    public void SpellingsOfOneAliasInOneEntityAreFine()
    {
        using var sandbox = new Sandbox().With("lexicon/names.yaml", "entities:\n- { name: Apple, label: Company, ar: [أبل, آبل], en: [apple], wary: [Apple] }\n");

        var apple = Assert.Single(sandbox.Good().Lexicon.Entities);

        Assert.Equal<string>(["أبل", "آبل"], apple.ArabicAliases);
        Assert.Equal<string>(["Apple"], apple.WaryAliases);
        Assert.Equal<string>(["أبل"], apple.SureAliases);
    }

    [Theory]
    [InlineData("verbs-ar:\n- { past: قال, present: يقول, class: speach }\n", "lexicon/names.yaml:2:38: Unknown verb class `speach`; did you mean `speech`?")]
    [InlineData("verbs-ar:\n- { past: قال }\n", "lexicon/names.yaml:2:3: Key `present` is missing in an Arabic verb.")]
    [InlineData("verbs-en:\n- { bas: say }\n", "lexicon/names.yaml:2:5: Unknown key `bas` in an English verb; did you mean `base`?")]
    [InlineData("function-words:\n- { class: negaton, en: [not] }\n", "lexicon/names.yaml:2:12: Unknown word class `negaton`; did you mean `negation`?")]
    [InlineData("heads:\n- { label: Company, refers: true }\n", "lexicon/names.yaml:2:3: Neither `ar` nor `en` stands in a head noun.")]
    [InlineData("heads:\n- { label: Firm, en: [firm], refers: yes }\n", "lexicon/names.yaml:2:12: Unknown label `Firm`; schema.yaml declares `Person`, `Organization`, `Company`, `Product`, `Metric`.\nlexicon/names.yaml:2:38: Key `refers` of a head noun takes `true` or `false`, not `yes`.")]
    [InlineData("titles:\n- { name: CEO, kind: lead }\n", "lexicon/names.yaml:2:22: Unknown kind `lead`; did you mean `leads`?")]
    [InlineData("title-heads:\n- { name: head, en: [head] }\n", "lexicon/names.yaml:2:3: Key `kind` is missing in a title head.")]
    [InlineData("metrics:\n- { name: revenue, units: [mony] }\n", "lexicon/names.yaml:2:28: Unknown unit `mony`; did you mean `money`?")]
    [InlineData("metrics:\n- { name: revenue, units: [] }\n", "lexicon/names.yaml:2:27: The list `units` of a metric is empty; fill it or remove the key.")]
    [InlineData("months:\n- { number: 13, en: [x] }\n", "lexicon/names.yaml:2:13: Key `number` takes a whole number from 1 to 12, not `13`.")]
    [InlineData("months:\n- { number: one, en: [x] }\n", "lexicon/names.yaml:2:13: Key `number` of a month takes a number, not `one`.")]
    [InlineData("months:\n- { number: 2, calendar: hijry, en: [x] }\n", "lexicon/names.yaml:2:26: Unknown calendar `hijry`; did you mean `hijri`?")]
    [InlineData("weekdays:\n- { number: 0, en: [x] }\n", "lexicon/names.yaml:2:13: Key `number` takes a whole number from 1 to 7, not `0`.")]
    [InlineData("seasons:\n- { name: spring, months: [3], en: [spring] }\n", "lexicon/names.yaml:2:27: Key `months` of a season takes the first and the last month: `months: [3, 5]`.")]
    [InlineData("quarters:\n- { name: Q5, months: [1, 3], en: [x] }\n", "lexicon/names.yaml:2:11: Unknown name `Q5`; did you mean `Q1`?")]
    [InlineData("currencies:\n- { code: usd, en: [dollar] }\n", "lexicon/names.yaml:2:11: `usd` is no ISO 4217 code: three capital letters.")]
    [InlineData("numbers:\n- { value: ten, en: [ten] }\n", "lexicon/names.yaml:2:12: Key `value` of a number takes a number, not `ten`.")]
    [InlineData("bounds:\n- { kind: atleast, en: [over] }\n", "lexicon/names.yaml:2:11: Unknown kind `atleast`; did you mean `at-least`?")]
    [InlineData("furniture:\n- {}\n", "lexicon/names.yaml:2:3: A furniture item needs one of `starts`, `contains` and `is`.")]
    public void WordsAreChecked(string yaml, string expected) => Check(yaml, expected);

    [Theory]
    [InlineData("titles:\n- { name: CEO, kind: leads }\n- { name: chief, kind: leads, en: [ceo] }\n", "lexicon/names.yaml:3:3: warning: `ceo` belongs to the title at lexicon/names.yaml:2:3 already, which wins; remove it from one of the two.")]
    [InlineData("verbs-en:\n- { base: buy }\n- { base: buy }\n", "lexicon/names.yaml:3:3: warning: The verb `buy` stands at lexicon/names.yaml:2:3 already; remove one of the two.")]
    public void RepeatedWordsAreWarnedOf(string yaml, string expected) => Check(yaml, expected);

    private static void Check(string yaml, string expected)
    {
        using var sandbox = new Sandbox().With("lexicon/names.yaml", yaml);

        Assert.Equal(expected, sandbox.Messages());
    }
}
