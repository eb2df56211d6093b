namespace Graph.Schema.Tests;

public sealed class FolderTests
{
    [Fact]
    public void AMissingFolderIsNamedWithARemedy()
    {
        using var sandbox = new Sandbox();
        var missing = Path.Combine(sandbox.Root, "elsewhere");

        var result = GraphSchema.Load(missing);

        Assert.Null(result.Schema);
        Assert.Equal(
            $"{missing}:1:1: There is no such folder; name the schema folder with --schema DIR, or run from where `graph-schema/` lies.",
            Assert.Single(result.Diagnostics).ToString());
    }

    [Fact]
    public void AFileIsNoFolder()
    {
        using var sandbox = new Sandbox();
        var file = Path.Combine(sandbox.Root, "schema.yaml");

        Assert.Equal(
            $"{file}:1:1: This is a file; a schema is a folder with schema.yaml, lexicon/ and frames/.",
            Assert.Single(GraphSchema.Load(file).Diagnostics).ToString());
    }

    [Fact]
    public void MissingPartsAreNamed()
    {
        using var sandbox = new Sandbox().Without("schema.yaml").Without("lexicon").Without("frames");

        Assert.Equal(
            """
            .:1:1: warning: No .yaml file lies in frames/; without it no relation is found.
            .:1:1: warning: No .yaml file lies in lexicon/; without it no name and no verb is known.
            .:1:1: schema.yaml is missing here; it declares labels, qualifiers, statuses and relations.
            """,
            sandbox.Messages());
        Assert.Null(sandbox.Load().Schema);
    }

    [Fact]
    public void WarningsLeaveTheSchemaUsable()
    {
        using var sandbox = new Sandbox().Without("frames");

        var result = sandbox.Load();

        Assert.Equal(Severity.Warning, Assert.Single(result.Diagnostics).Severity);
        Assert.NotNull(result.Schema);
    }

    [Fact]
    public void AFileThatWouldBePassedOverIsNamed()
    {
        using var sandbox = new Sandbox().With("lexicon/more/names.yml", "entities: []\n").With("lexicon/notes.txt", "free text");

        Assert.Equal(".:1:1: warning: lexicon/more/names.yml is not read: its name must end in `.yaml`.", sandbox.Messages());
    }

    [Fact]
    public void AFolderFullOfMistakesTellsThemAllInOneRun()
    {
        using var sandbox = new Sandbox()
            .With("schema.yaml", Sandbox.Schema + "  OWNS: { from: [Persn], to: [Organization], says: Has it. }\n")
            .With("lexicon/a.yaml", "entities:\n- { name: Beta, label: Company\n- { name: Gamma, label: Compny }\n")
            .With("lexicon/b/c.yaml", "entities:\n- { name: Alfa, label: Compny, en: [ALPHA] }\n- { nme: Delta, label: Company }\n")
            .With("frames/deals.yaml", "frames:\n- frame: acquired\n  relation: AQUIRED\n  en: [\"{from} buy {to\"]\n  examples: []\n")
            .With("frames/posts.yaml", "frames:\n\t- frame: leads\n");

        Assert.Equal(
            """
            frames/deals.yaml:3:13: Unknown relation `AQUIRED`; did you mean `ACQUIRED`?
            frames/deals.yaml:4:20: The slot that opens here is not closed: `}` is missing.
            frames/deals.yaml:5:13: The list `examples` of a frame is empty; examples are its tests.
            frames/posts.yaml:2:1: A tab in the indentation; YAML takes spaces only; the rest of the file is not read.
            lexicon/a.yaml:2:3: The bracket `{` that opens here is not closed before the next line starts anew; the rest of the file is not read.
            lexicon/b/c.yaml:2:24: Unknown label `Compny`; did you mean `Company`?
            lexicon/b/c.yaml:3:5: Unknown key `nme` in an entity; did you mean `name`?
            lexicon/names.yaml:2:11: The alias `Alpha` of `Alpha` belongs to `Alfa` at lexicon/b/c.yaml:2:11; an alias names one entity.
            schema.yaml:35:18: Unknown label `Persn`; did you mean `Person`?
            """,
            sandbox.Messages());
        Assert.Null(sandbox.Load().Schema);
    }

    [Fact]
    public void EveryRunSaysTheSameInTheSameOrder()
    {
        using var sandbox = new Sandbox();
        for (var i = 0; i < 20; i++) sandbox.With($"lexicon/f{i}.yaml", $"entities:\n- {{ name: Same, label: Compny{i} }}\n- {{ nam: x }}\n");

        var first = sandbox.Messages();

        Assert.Equal(79, first.Split('\n').Length);
        for (var run = 0; run < 10; run++) Assert.Equal(first, sandbox.Messages());
    }
}
