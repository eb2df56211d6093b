namespace Graph.Schema.Tests;

/// <summary>Mistakes in the examples of frames.</summary>
public sealed class ExampleMistakeTests
{
    private const string Shape = "a fact is written `[subject, RELATION, object]`, with a status or `{ qualifier: value }` after it where needed.";

    [Theory]
    [InlineData("x", 5, "An example is text; it must be a mapping with `ar` or `en` and `facts`.")]
    [InlineData("{ facts: [] }", 5, "An example needs its text under `ar` or `en`.")]
    [InlineData("{ en: x }", 5, "Key `facts` is missing in an example.")]
    [InlineData("{ en: x, fact: [] }", 14, "Unknown key `fact` in an example; did you mean `facts`?")]
    [InlineData("{ en: x, ar: y, facts: [] }", 11, "An example is in one language; write a second one.")]
    [InlineData("{ en: x, date: May, facts: [] }", 20, "Key `date` of an example takes a day such as `2025-11-20`, not `May`.")]
    [InlineData("{ en: x, facts: none }", 21, "Key `facts` of an example takes a list of facts (`[]` for none), but this is text.")]
    [InlineData("{ en: x, facts: [A, ACQUIRED, B] }", 21, "`facts` is a list of facts; put a second pair of brackets around this one: `[[A, ACQUIRED, B]]`.")]
    public void AnExampleIsATextWithFacts(string example, int column, string expected) => Check(example, column, expected);

    [Theory]
    [InlineData("[A, ACQUIRED]", 22, "This fact has 2 items; " + Shape)]
    [InlineData("A", 22, "A fact is text; " + Shape)]
    [InlineData("[A, ACQIRED, B]", 26, "Unknown relation `ACQIRED`; did you mean `ACQUIRED`?")]
    [InlineData("[A, ACQUIRED, B, denyed]", 39, "Unknown status `denyed`; did you mean `denied`?")]
    [InlineData("[A, ACQUIRED, B, [x]]", 39, "What follows the object of a fact is a list; " + Shape)]
    [InlineData("[\"\", ACQUIRED, B]", 23, "The subject of a fact is empty; " + Shape)]
    [InlineData("[A, ACQUIRED, { x: y }]", 36, "The object of a fact is a mapping; " + Shape)]
    [InlineData("[A, ACQUIRED, B, { amont: 2e9 USD }]", 41, "Unknown key `amont` in a fact of ACQUIRED; did you mean `amount`?")]
    [InlineData("[A, ACQUIRED, B, { title: x }]", 41, "Unknown key `title` in a fact of ACQUIRED; it takes `by`, `date`, `amount`, `share`.")]
    [InlineData("[A, ACQUIRED, B, { amount: 2 billion }]", 49, "`2 billion` is no amount of money: write `2e9 USD`.")]
    [InlineData("[A, ACQUIRED, B, { date: May }]", 47, "`May` is no date: write `2025`, `2025-06`, `2025-06-14`, `2026-Q1`, `2025-H2`, an interval `2024-01/2024-03` or a length of time `P1Y`.")]
    [InlineData("[A, ACQUIRED, B, { share: half }]", 48, "`half` is no share: write `49` or `49%`.")]
    [InlineData("[A, REPORTED, revenue]", 36, "The object of REPORTED has no name; describe it: `{ metric: …, low: … }`.")]
    [InlineData("[A, REPORTED, { metric: revenue, hihg: 5 }]", 55, "Unknown key `hihg` in the object of a fact; it takes `metric`, `low`, `period`.")]
    [InlineData("[A, REPORTED, { metric: revenue, low: five }]", 60, "`five` is no number: write `41` or `70e9`.")]
    public void AFactIsChecked(string fact, int column, string expected) => Check($"{{ en: x, facts: [{fact}] }}", column, expected);

    [Theory]
    [InlineData("2025")]
    [InlineData("2025-06")]
    [InlineData("2025-06-14")]
    [InlineData("2026-Q1")]
    [InlineData("2025-H2")]
    [InlineData("2024-01/2024-03")]
    [InlineData("P1Y")]
    public void DatesAreWrittenInIsoForms(string date)
    {
        using var sandbox = Example($"{{ en: x, facts: [[A, ACQUIRED, B, {{ date: {date} }}]] }}");

        Assert.Equal("", sandbox.Messages());
    }

    [Theory]
    [InlineData("2025-13")]
    [InlineData("2025-02-30")]
    [InlineData("2025-Q5")]
    [InlineData("2025-H3")]
    [InlineData("P1")]
    [InlineData("PY")]
    [InlineData("2024/2025/2026")]
    public void OtherDatesAreRefused(string date)
    {
        using var sandbox = Example($"{{ en: x, facts: [[A, ACQUIRED, B, {{ date: {date} }}]] }}");

        Assert.StartsWith($"frames/deals.yaml:6:47: `{date}` is no date", sandbox.Messages(), StringComparison.Ordinal);
    }

    private static void Check(string example, int column, string expected)
    {
        using var sandbox = Example(example);

        Assert.Equal($"frames/deals.yaml:6:{column}: {expected}", sandbox.Messages());
    }

    private static Sandbox Example(string example) => new Sandbox().With(
        "frames/deals.yaml",
        $"frames:\n- frame: x\n  relation: ACQUIRED\n  en: [\"{{from}} buy {{to}}\"]\n  examples:\n  - {example}\n");
}
