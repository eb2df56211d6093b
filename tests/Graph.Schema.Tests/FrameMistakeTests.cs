namespace Graph.Schema.Tests;

/// <summary>Mistakes in files below frames/.</summary>
public sealed class FrameMistakeTests
{
    [Theory]
    [InlineData("frames: []\n", "frames/deals.yaml:1:9: The list `frames` is empty; fill it or remove the file.")]
    [InlineData("frame: x\n", "frames/deals.yaml:1:1: Unknown key `frame` in a frames file; did you mean `frames`?")]
    [InlineData("frames:\n- x\n", "frames/deals.yaml:2:3: An item of `frames` is text; it must be a mapping that starts with `- frame: name`.")]
    [InlineData("frames:\n  frame: x\n", "frames/deals.yaml:2:3: Key `frames` takes a list of items that start with `- frame: name`, but this is a mapping.")]
    public void AFileIsAListOfFrames(string yaml, string expected) => Check(yaml, expected);

    [Theory]
    [InlineData("relation: AQUIRED", "frames/deals.yaml:3:13: Unknown relation `AQUIRED`; did you mean `ACQUIRED`?")]
    [InlineData("relation: acquired", "frames/deals.yaml:3:13: Unknown relation `acquired`; did you mean `ACQUIRED`?")]
    [InlineData("", "frames/deals.yaml:2:3: Key `relation` is missing in a frame.")]
    [InlineData("relation: ACQUIRED\n  status: denyed", "frames/deals.yaml:4:11: Unknown status `denyed`; did you mean `denied`?")]
    [InlineData("relation: ACQUIRED\n  conf: 1", "frames/deals.yaml:4:3: Unknown key `conf` in a frame; it takes `frame`, `relation`, `ar`, `en`, `rule`, `status`, `infer`, `unless`, `confidence`, `only`, `examples`.")]
    [InlineData("relation: ACQUIRED\n  confidence: 2", "frames/deals.yaml:4:15: Key `confidence` of a frame takes a number from 0 to 1, not `2`.")]
    [InlineData("relation: ACQUIRED\n  confidence: high", "frames/deals.yaml:4:15: Key `confidence` of a frame takes a number, not `high`.")]
    [InlineData("relation: ACQUIRED\n  only: [verbs]", "frames/deals.yaml:4:10: Unknown construction `verbs`; did you mean `verb`?")]
    [InlineData("relation: ACQUIRED\n  only: []", "frames/deals.yaml:4:9: The list `only` of a frame is empty; fill it or remove the key.")]
    [InlineData("relation: ACQUIRED\n  infer: { form: maker }", "frames/deals.yaml:4:12: Unknown key `form` in `infer`; did you mean `from`?")]
    [InlineData("relation: ACQUIRED\n  infer: { from: makr }", "frames/deals.yaml:4:18: Unknown inferred end `makr`; did you mean `maker`?")]
    [InlineData("relation: ACQUIRED\n  unless: [x]", "frames/deals.yaml:4:11: Key `unless` of a frame takes a mapping, but this is a list.")]
    [InlineData("relation: ACQUIRED\n  unless: { ar: [] }", "frames/deals.yaml:4:17: The list `ar` of `unless` is empty; fill it or remove the key.")]
    [InlineData("relation: ACQUIRED\n  rule: demonym", "frames/deals.yaml:4:9: A frame has either templates (`ar`, `en`) or a `rule`, not both.")]
    public void KeysAreChecked(string keys, string expected) =>
        Check($"frames:\n- frame: x\n  {keys}\n  en: [\"{{from}} buy {{to}}\"]\n  examples: [{{ en: x, facts: [] }}]\n", expected);

    [Theory]
    [InlineData("examples: [{ en: x, facts: [] }]", "frames/deals.yaml:2:3: A frame needs templates (`ar`, `en`) or a `rule`.")]
    [InlineData("en: []\n  examples: [{ en: x, facts: [] }]", "frames/deals.yaml:4:7: The list `en` of a frame is empty; fill it or remove the key.")]
    [InlineData("rule: Big Rule\n  examples: [{ en: x, facts: [] }]", "frames/deals.yaml:4:9: `Big Rule` is no name of a rule: lower-case letters, digits and hyphens.")]
    [InlineData("rule: demonym", "frames/deals.yaml:2:3: Key `examples` is missing in a frame.")]
    [InlineData("rule: demonym\n  examples: []", "frames/deals.yaml:5:13: The list `examples` of a frame is empty; examples are its tests.")]
    public void AFrameSaysHowItIsFoundAndHasTests(string rest, string expected) =>
        Check($"frames:\n- frame: x\n  relation: ACQUIRED\n  {rest}\n", expected);

    [Fact]
    public void AFrameNameIsForOneFrameInAllFiles()
    {
        using var sandbox = new Sandbox().With("frames/more.yaml", Sandbox.Frames);

        Assert.Equal("frames/more.yaml:2:10: The frame name `acquired` stands at frames/deals.yaml:2:10 already; a name is for one frame.", sandbox.Messages());
    }

    [Theory]
    [InlineData("\"{from} buy {to\"", 17, "The slot that opens here is not closed: `}` is missing.")]
    [InlineData("\"{from buy {to}\"", 6, "The slot that opens here is not closed: `}` is missing.")]
    [InlineData("\"{from} buy} {to}\"", 16, "This `}` closes nothing; a slot is written `{name}`.")]
    [InlineData("\"{from} (buy|take {to}\"", 23, "A slot cannot stand among alternatives; write two templates.")]
    [InlineData("\"{from} {to} (buy|take\"", 18, "The alternatives that open here are not closed: `)` is missing.")]
    [InlineData("\"{from} a) {to}\"", 14, "This `)` closes nothing; alternatives are written `(one|other)`.")]
    [InlineData("\"{from} (a|(b|c)) {to}\"", 16, "Alternatives cannot hold alternatives; write them side by side.")]
    [InlineData("\"{from} (buy) {to}\"", 13, "Brackets with a single alternative; write the words without brackets.")]
    [InlineData("\"{from} buy (a|) {to}\"", 20, "An alternative is empty; write one template with the word and one without.")]
    [InlineData("\"{from} a | b {to}\"", 15, "A `|` outside brackets; alternatives are written `(one|other)`.")]
    [InlineData("\"{} buy {to}\"", 7, "A slot has no name; write `{from}`, `{to}` or a qualifier of the relation.")]
    [InlineData("\"{from} buy {two}\"", 18, "Unknown slot `two`; did you mean `to`?")]
    [InlineData("\"{from} buy {to} as {title}\"", 26, "Unknown slot `title`; ACQUIRED takes `from`, `to`, `date`, `amount`, `share`.")]
    [InlineData("\"{from} buy {from} {to}\"", 17, "The slot `{from}` appears twice in the template.")]
    [InlineData("\"{from} buy {to:Persn}\"", 21, "Unknown label `Persn`; did you mean `Person`?")]
    [InlineData("\"{from} buy {to:Company|Person}\"", 29, "`Person` does not fit: `to` of ACQUIRED is `Organization`.")]
    [InlineData("\"{from:Product} buy {to}\"", 12, "`Product` does not fit: `from` of ACQUIRED is `Organization` or `Person`.")]
    [InlineData("\"{from} buy {to} for {amount:Company}\"", 34, "Only `from` and `to` can be narrowed to a label; `amount` is a qualifier.")]
    [InlineData("\"{from} buy\"", 6, "The template has no `{to}`, and `infer` does not say where it comes from.")]
    [InlineData("\"buy {to}\"", 6, "The template has no `{from}`, and `infer` does not say where it comes from.")]
    [InlineData("\"{from} {to}\"", 6, "The template has no word besides its ends; it would hold of any two names.")]
    [InlineData("\"{from} \\\"buy\\\" {two}\"", 22, "Unknown slot `two`; did you mean `to`?")]
    [InlineData("'{from} doesn''t buy {two}'", 27, "Unknown slot `two`; did you mean `to`?")]
    [InlineData("من {from} اشترى {two}", 22, "Unknown slot `two`; did you mean `to`?")]
    public void ATemplateIsCheckedToTheColumn(string template, int column, string expected) =>
        Check(With(template), $"frames/deals.yaml:5:{column}: {expected}");

    [Fact]
    public void ATemplateThatStartsWithABraceNeedsQuotationMarks() =>
        Check(
            With("{from} buy {to}"),
            "frames/deals.yaml:5:5: An item of the list `en` of a frame is a mapping; it must be text; put text that starts with `{` in quotation marks.\n"
            + "frames/deals.yaml:5:12: This line is indented unlike the lines it belongs to, or something stands after a closed quotation mark or brace (a text that starts with `{` needs quotation marks); the rest of the file is not read.");

    [Fact]
    public void NarrowedEndsMustGoTogether() =>
        Check(
            With("\"{from:Product} follow {to:Person}\"", "SUCCEEDS"),
            "frames/deals.yaml:5:6: No start of `{from}` goes with an end of `{to}` in SUCCEEDS; see its `ends` in schema.yaml.");

    private static string With(string template, string relation = "ACQUIRED") =>
        $"frames:\n- frame: x\n  relation: {relation}\n  en:\n  - {template}\n  examples: [{{ en: x, facts: [] }}]\n";

    private static void Check(string yaml, string expected)
    {
        using var sandbox = new Sandbox().With("frames/deals.yaml", yaml);

        Assert.Equal(expected, sandbox.Messages());
    }
}
