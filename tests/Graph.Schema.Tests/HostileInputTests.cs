namespace Graph.Schema.Tests;

/// <summary>Whatever a file holds, loading ends with diagnostics and never throws.</summary>
public sealed class HostileInputTests
{
    [Theory]
    [InlineData("lexicon/names.yaml")]
    [InlineData("frames/deals.yaml")]
    [InlineData("schema.yaml")]
    public void AFileCutOffAnywhereIsReadToItsEnd(string path)
    {
        const string frames = "frames:\n- frame: a\n  relation: ACQUIRED\n  en: [\"{from} (buy|take over) {to:Company}\", 'x {from} {to}']\n  infer: { from: maker }\n"
            + "  examples:\n  - en: >\n      Long\n      text.\n    facts: [[A, ACQUIRED, B, denied, { amount: 2e9 USD }], [A, REPORTED, { metric: x }]]\n";
        const string lexicon = "entities:\n- { name: \"Be\\u0074a\", label: Company, ar: [بيتا], demonym: { en: [x] } }\n- name: Gamma\n  label: Person\n"
            + "months:\n- { number: 1, en: [x] }\ngiven-names: { en: [a] }\nverbs-ar:\n- { past: قال, present: يقول }\n";
        var text = path switch { "schema.yaml" => Sandbox.Schema, "frames/deals.yaml" => frames, _ => lexicon };
        using var sandbox = new Sandbox();
        for (var length = 0; length < text.Length; length++)
        {
            var result = sandbox.With(path, text[..length]).Load();
            Assert.All(result.Diagnostics, diagnostic => Assert.True(diagnostic.Line >= 1 && diagnostic.Column >= 1, diagnostic.ToString()));
        }
    }

    [Fact]
    public void EveryShortTemplateIsReadOrRefused()
    {
        const string alphabet = "{}()|a: ";
        var templates = new List<string>();
        for (var n = 0; n < alphabet.Length * alphabet.Length * alphabet.Length * alphabet.Length; n++)
            templates.Add($"{alphabet[n % 8]}{alphabet[n / 8 % 8]}{alphabet[n / 64 % 8]}{alphabet[n / 512]}");
        using var sandbox = new Sandbox().With(
            "frames/deals.yaml",
            "frames:\n- frame: x\n  relation: ACQUIRED\n  examples: [{ en: x, facts: [] }]\n  en:\n"
            + string.Concat(templates.Select(template => $"  - \"x{template}\"\n")));

        var result = sandbox.Load();

        Assert.Null(result.Schema);
        Assert.Equal(templates.Count, result.Diagnostics.Select(diagnostic => diagnostic.Line).Distinct().Count());
    }

    [Fact]
    public void EveryShortFileIsReadOrRefused()
    {
        const string alphabet = "a:-[]{,\"\n &*!|\t";
        using var sandbox = new Sandbox();
        for (var n = 0; n < alphabet.Length * alphabet.Length * alphabet.Length; n++)
        {
            var text = $"{alphabet[n % alphabet.Length]}{alphabet[n / alphabet.Length % alphabet.Length]}{alphabet[n / alphabet.Length / alphabet.Length]}";
            var result = sandbox.With("lexicon/names.yaml", $"entities:\n- {text}\n").Load();
            Assert.True(result.Schema is not null || !result.Diagnostics.IsEmpty);
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void DeepNestingIsRefused(string opening)
    {
        using var sandbox = new Sandbox().With("lexicon/names.yaml", "entities: \n" + string.Concat(Enumerable.Repeat(opening, 10_000)));

        Assert.Contains("Nested more than 32 levels deep; the rest of the file is not read.", sandbox.Messages(), StringComparison.Ordinal);
    }
}
