using System.Collections.Immutable;
using Graph.Text.Analysis.Quantities;

namespace Graph.Text.Analysis;

/// <summary>One distinct folded form, shared by every token that has it. A layer above may derive from it to hang its own knowledge on the form.</summary>
public class Word(string folded, Script script)
{
    /// <summary>Lower case, without diacritics and tatweel, alef and ya forms unified, digits ASCII. Never empty.</summary>
    public string Folded { get; } = folded;

    /// <summary>The script of its letters; <see cref="Script.None"/> for numbers and punctuation.</summary>
    public Script Script { get; } = script;

    /// <summary>The ways this form can be cut into prefixes, stem and pronoun, the uncut form first. Latin words have that one only.</summary>
    public ImmutableArray<CliticSplit> Splits => field.IsDefault ? field = Script == Script.Arabic ? CliticSplitter.Split(Folded) : [new(Clitics.None, 0, Folded.Length, Pronoun.None)] : field;

    /// <summary>What the form can begin in a number, an amount or a date; filled by the first analyzer that meets it.</summary>
    internal WordTerms? Terms { get; set; }
}

/// <summary>The script of a word's letters.</summary>
public enum Script : byte
{
    /// <summary>No letters: a number or punctuation.</summary>
    None,

    /// <summary>Arabic letters.</summary>
    Arabic,

    /// <summary>Latin letters, perhaps with digits: GPT4o, iPhone.</summary>
    Latin,

    /// <summary>Letters of any other script.</summary>
    Other,
}

/// <summary>Arabic proclitics, in the order in which they stand before a stem.</summary>
[Flags]
public enum Clitics : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>و "and".</summary>
    Wa = 1,

    /// <summary>ف "so".</summary>
    Fa = 2,

    /// <summary>ب "with, by, at".</summary>
    Ba = 4,

    /// <summary>ل "to, for" (also written لل before the article).</summary>
    La = 8,

    /// <summary>ك "as".</summary>
    Ka = 16,

    /// <summary>ال, the article.</summary>
    Al = 32,

    /// <summary>س, the future.</summary>
    Sa = 64,
}

/// <summary>An Arabic enclitic pronoun by person, number and gender.</summary>
public enum Pronoun : byte
{
    /// <summary>None.</summary>
    None,

    /// <summary>ه "him, his".</summary>
    His,

    /// <summary>ها "her, its"; also for groups of things.</summary>
    Her,

    /// <summary>هم "them, their".</summary>
    Their,

    /// <summary>هن "them, their" (women).</summary>
    TheirFeminine,

    /// <summary>هما "both".</summary>
    Both,

    /// <summary>ي or ني "me, my".</summary>
    My,

    /// <summary>نا "us, our".</summary>
    Our,

    /// <summary>ك، كم "you, your".</summary>
    Your,
}

/// <summary>One way to cut a folded form: <c>folded[StemStart..StemEnd]</c> is the stem.</summary>
/// <param name="Prefix">Proclitics before the stem.</param>
/// <param name="StemStart">Offset of the stem in the folded form.</param>
/// <param name="StemEnd">Offset after the stem.</param>
/// <param name="Suffix">Pronoun after the stem.</param>
/// <remarks>Where a feminine ة became ت before the pronoun (شركته), the stem is cut with ت; whoever looks it up tries ة as well.</remarks>
public readonly record struct CliticSplit(Clitics Prefix, int StemStart, int StemEnd, Pronoun Suffix);
