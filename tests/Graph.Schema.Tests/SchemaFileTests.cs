namespace Graph.Schema.Tests;

/// <summary>Mistakes in schema.yaml.</summary>
public sealed class SchemaFileTests
{
    private const string Rest = "qualifiers:\n  q: { type: text, says: x }\nstatuses:\n  s: { says: x }\nrelations:\n  R: { from: [A], to: [A], says: x }\n";

    [Theory]
    [InlineData("labels:\n  A: { says: x }\n  B: { extend: A, says: x }\n", "schema.yaml:3:8: Unknown key `extend` in a label; did you mean `extends`?")]
    [InlineData("labels:\n  A: { says: x }\n  B: { extends: C, says: x }\n", "schema.yaml:3:17: Unknown label `C`; schema.yaml declares `A`, `B`.")]
    [InlineData("labels:\n  A: { }\n", "schema.yaml:2:6: Key `says` is missing in a label.")]
    [InlineData("labels:\n  A: yes\n", "schema.yaml:2:6: `A` in `labels` is text; it must be a mapping such as `A: { says: … }`.")]
    [InlineData("labels:\n  A: { says: x }\n  A: { says: y }\n", "schema.yaml:3:3: `A` is declared twice in `labels`; it stands on line 2 already.")]
    [InlineData("labels:\n  A: { says: x, named: no }\n", "schema.yaml:2:24: Key `named` of a label takes `true` or `false`, not `no`.")]
    [InlineData(
        "labels:\n  A: { extends: B, says: x }\n  B: { extends: C, says: x }\n  C: { extends: A, says: x }\n",
        "schema.yaml:2:17: `A` extends itself: A → B → C → A; remove one of these `extends`.\n"
        + "schema.yaml:3:17: `B` extends itself: B → C → A → B; remove one of these `extends`.\n"
        + "schema.yaml:4:17: `C` extends itself: C → A → B → C; remove one of these `extends`.")]
    public void LabelsAreChecked(string labels, string expected) => Check(labels + Rest, expected);

    [Theory]
    [InlineData("q: { type: txt, says: x }", "schema.yaml:4:14: Unknown type `txt`; did you mean `text`?")]
    [InlineData("q: { says: x }", "schema.yaml:4:6: Key `type` is missing in a qualifier.")]
    [InlineData("by: { type: text, says: x }", "schema.yaml:4:3: A qualifier cannot be called `by`: facts and frames use that word for something else.")]
    public void QualifiersAreChecked(string qualifier, string expected) =>
        Check("labels:\n  A: { says: x }\n" + Rest.Replace("q: { type: text, says: x }", qualifier, StringComparison.Ordinal), expected);

    [Theory]
    [InlineData("R: { from: [A], to: [B], says: x }", "schema.yaml:8:24: Unknown label `B`; schema.yaml declares `A`.")]
    [InlineData("R: { from: [], to: [A], says: x }", "schema.yaml:8:14: The list `from` of a relation is empty; fill it or remove the key.")]
    [InlineData("R: { from: [A], says: x }", "schema.yaml:8:6: Key `to` is missing in a relation.")]
    [InlineData("R: { from: [A], to: [A], qualifiers: [p], says: x }", "schema.yaml:8:41: Unknown qualifier `p`; schema.yaml declares `q`.")]
    [InlineData("R: { from: [A], to: [A], identifying: [q], says: x }", "schema.yaml:8:42: `q` is not among the `qualifiers` of this relation.")]
    [InlineData("R: { from: [A], to: [A], symetric: true, says: x }", "schema.yaml:8:28: Unknown key `symetric` in a relation; did you mean `symmetric`?")]
    [InlineData("R: { ends: [], says: x }", "schema.yaml:8:14: Key `ends` of a relation takes a list of pairs such as `- { from: [Person], to: [Person] }`.")]
    [InlineData("R: { ends: [{ from: [A] }], says: x }", "schema.yaml:8:15: Key `to` is missing in a pair of ends.")]
    [InlineData("R: { ends: [{ from: [A], to: [A] }], to: [A], says: x }", "schema.yaml:8:14: A relation has either `from` and `to` or `ends`, not both.")]
    [InlineData(
        "R: { from: [A], to: [A], says: x }\n  R: { from: [A], to: [A], says: y }",
        "schema.yaml:9:3: `R` is declared twice in `relations`; it stands on line 8 already.")]
    public void RelationsAreChecked(string relation, string expected) =>
        Check("labels:\n  A: { says: x }\n" + Rest.Replace("R: { from: [A], to: [A], says: x }", relation, StringComparison.Ordinal), expected);

    [Theory]
    [InlineData("symmetric")]
    [InlineData("same-kind")]
    public void EndsThatMayBeSwappedHaveTheSameLabels(string key) =>
        Check(
            "labels:\n  A: { says: x }\n  B: { says: x }\n" + Rest.Replace("to: [A], says", $"to: [B], {key}: true, says", StringComparison.Ordinal),
            $"schema.yaml:9:3: `R` is `{key}`, so `from` and `to` must list the same labels.");

    [Fact]
    public void MissingSectionsAreNamedAndNamesThatNeedThemAreNotReportedBesides() =>
        Check(
            "qualifiers:\n  q: { type: text, says: x }\nstatuss:\n  s: { says: x }\nrelations:\n  R: { from: [A], to: [A], says: x }\n",
            "schema.yaml:1:1: Key `labels` is missing in the schema.\n"
            + "schema.yaml:3:1: Unknown key `statuss` in the schema; did you mean `statuses`?");

    [Theory]
    [InlineData("", "schema.yaml:1:1: The file is empty; it must declare labels, qualifiers, statuses and relations.")]
    [InlineData("- x\n", "schema.yaml:1:1: The file is a list; it must be a mapping with the keys `labels`, `qualifiers`, `statuses`, `verb-classes`, `word-classes`, `relations`.")]
    public void AFileOfAnotherShapeIsNamed(string yaml, string expected) => Check(yaml, expected);

    private static void Check(string yaml, string expected)
    {
        using var sandbox = new Sandbox().With("schema.yaml", yaml)
            .With("lexicon/names.yaml", "given-names: { en: [Ann] }\n")
            .With("frames/deals.yaml", "frames:\n- { frame: f, relation: R, rule: r, examples: [{ en: x, facts: [] }] }\n");

        Assert.Equal(expected, sandbox.Messages());
    }
}
