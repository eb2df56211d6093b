namespace Graph.Schema.Tests;

/// <summary>What YAML itself forbids, shown in a lexicon file.</summary>
public sealed class YamlMistakeTests
{
    [Theory]
    [InlineData(
        "entities:\n- name: Beta\n   label: Company\n",
        "lexicon/names.yaml:3:9: A colon stands where no key can be: put text that holds `: ` in quotation marks, or look for a wrong indentation or a missing colon above; the rest of the file is not read.")]
    [InlineData(
        "entities:\n  - { name: Beta, label: Company }\n - { name: Gamma, label: Company }\n",
        "lexicon/names.yaml:3:2: This line is indented unlike the lines it belongs to, or something stands after a closed quotation mark or brace (a text that starts with `{` needs quotation marks); the rest of the file is not read.")]
    [InlineData(
        "entities:\n  - name: Beta\n    label: Company\n   - name: Gamma\n",
        "lexicon/names.yaml:4:4: This line stands in a list but is indented unlike its items or does not start with `- `; the rest of the file is not read.")]
    [InlineData(
        "entities:\n- { name: Beta, label: Company, ar: [بيتا }\n",
        "lexicon/names.yaml:2:43: A list in `[ ]` is not closed, or a comma is missing between its items; the rest of the file is not read.")]
    [InlineData(
        "entities:\n- { name: Beta, label: Company, ar: [بيتا]\n- { name: Gamma, label: Company }\n",
        "lexicon/names.yaml:2:3: The bracket `{` that opens here is not closed before the next line starts anew; the rest of the file is not read.")]
    [InlineData(
        "entities:\n- { name: Beta, label: Company, ar: [بيتا, باء\n- { name: Gamma, label: Company }\n",
        "lexicon/names.yaml:2:37: The bracket `[` that opens here is not closed before the next line starts anew; the rest of the file is not read.")]
    [InlineData(
        "entities:\n- name: \"Beta\n",
        "lexicon/names.yaml:2:9: The quotation mark that opens here is not closed; the rest of the file is not read.")]
    [InlineData(
        "entities:\n- name: \"Be\\qta\"\n",
        "lexicon/names.yaml:2:9: An unknown escape stands in this text: after `\\` YAML takes n, t, \", \\ and the like; single quotation marks take it as it is; the rest of the file is not read.")]
    [InlineData(
        "entities:\n- name: @Beta\n",
        "lexicon/names.yaml:2:9: No text can start with this character; put the text in quotation marks; the rest of the file is not read.")]
    [InlineData(
        "entities:\n- { name: Beta, label: Company, ar: [بيتا, , باء] }\n",
        "lexicon/names.yaml:2:44: A value is missing here: two commas in a row, or a comma too many; the rest of the file is not read.")]
    [InlineData(
        "entities:\n- { name: Beta, label: Company }\n-\tname: Gamma\n\tlabel: Company\n  \tar: [x]\n",
        "lexicon/names.yaml:4:1: A tab in the indentation; YAML takes spaces only; the rest of the file is not read.\n"
        + "lexicon/names.yaml:5:3: A tab in the indentation; YAML takes spaces only.")]
    [InlineData(
        "entities:\n- name: *Beta\n  label: Company\n",
        "lexicon/names.yaml:2:9: References such as `*Beta` are not supported; write the value out, or put the text in quotation marks.")]
    [InlineData(
        "entities:\n- name: &x Beta\n  label: !!str Company\n",
        "lexicon/names.yaml:2:9: Anchors (`&name`) and tags (`!name`) are not supported; remove it, or put the text in quotation marks.\n"
        + "lexicon/names.yaml:3:10: Anchors (`&name`) and tags (`!name`) are not supported; remove it, or put the text in quotation marks.")]
    [InlineData(
        "entities:\n- { name: Beta, label: Company }\n---\nentities: []\n",
        "lexicon/names.yaml:3:1: A second document starts here; a file holds one: remove `---` or move the rest to a file of its own.")]
    [InlineData("# nothing yet\n", "lexicon/names.yaml:1:1: warning: The file is empty.")]
    [InlineData("words\n", "lexicon/names.yaml:1:1: The file is text; it must be a mapping with keys such as `entities` or `titles`.")]
    [InlineData("- words\n", "lexicon/names.yaml:1:1: The file is a list; it must be a mapping with keys such as `entities` or `titles`.")]
    public void AMistakeIsNamedWithItsPlace(string yaml, string expected)
    {
        using var sandbox = new Sandbox().With("lexicon/names.yaml", yaml);

        Assert.Equal(expected, sandbox.Messages());
    }

    [Fact]
    public void WhatStandsBeforeASyntaxErrorIsStillChecked()
    {
        using var sandbox = new Sandbox().With("lexicon/names.yaml", "entities:\n- { name: Beta, label: Compny }\n- { name: Gamma, label: Company\n- { name: Delta, label: Compny }\n");

        Assert.Equal(
            """
            lexicon/names.yaml:2:24: Unknown label `Compny`; did you mean `Company`?
            lexicon/names.yaml:3:3: The bracket `{` that opens here is not closed before the next line starts anew; the rest of the file is not read.
            """,
            sandbox.Messages());
    }

    [Fact]
    public void ByteOrderMarkAndWindowsLineEndsAreFine()
    {
        using var sandbox = new Sandbox().With("lexicon/names.yaml", "\uFEFFentities:\r\n- { name: Beta, lable: Company }\r\n");

        Assert.Equal("lexicon/names.yaml:2:17: Unknown key `lable` in an entity; did you mean `label`?", sandbox.Messages());
    }

    [Fact]
    public void OtherEncodingsAreNamed()
    {
        using var sandbox = new Sandbox()
            .With("lexicon/a.yaml", [.. "x: \n"u8, 0xC7, 0xE1])
            .With("lexicon/b.yaml", [0xFF, 0xFE, 0x61, 0x00])
            .With("lexicon/c.yaml", "x: \0");

        Assert.Equal(
            """
            lexicon/a.yaml:2:1: Byte 0xC7 here is not UTF-8; save the file as UTF-8.
            lexicon/b.yaml:1:1: The file is UTF-16; save it as UTF-8.
            lexicon/c.yaml:1:4: A zero byte stands here: this is no text file.
            """,
            sandbox.Messages());
    }
}
