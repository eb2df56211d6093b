using System.Collections.Immutable;
using Graph.Text.Analysis;

namespace Graph.Extraction.Lexical;

/// <summary>A word form with all that the lexicon knows of it, worked out once and shared by every token that has the form.</summary>
internal sealed class LexicalWord : Word
{
    internal LexicalWord(string folded, Script script, LexicalTables tables)
        : base(folded, script)
    {
        Stem = folded;
        if (script is Script.Arabic) ArabicReading.Read(this, tables);
        else EnglishReading.Read(this, tables);
    }

    /// <summary>Every class that some reading of the form has.</summary>
    internal WordClass Classes { get; set; }

    /// <summary>Readings as forms of verbs.</summary>
    internal ImmutableArray<VerbReading> Verbs { get; set; } = [];

    /// <summary>Those of <see cref="Verbs"/> that are finite.</summary>
    internal VerbReading[] FiniteReadings => field ??= [.. Verbs.Where(reading => reading.Class == WordClass.Verb)];

    /// <summary>Those of <see cref="Verbs"/> that stand as nouns: verbal nouns and participles.</summary>
    internal VerbReading[] DeverbalReadings => field ??= [.. Verbs.Where(reading => (reading.Class & WordClass.Deverbal) != 0)];

    /// <summary>Cut of the likeliest reading as a noun.</summary>
    internal CliticSplit NounSplit { get; set; }

    /// <summary>Stem of that reading: without proclitics, article and pronoun. Never empty.</summary>
    internal string Stem { get; set; }

    /// <summary>Cut of the likeliest reading as a finite verb.</summary>
    internal CliticSplit VerbSplit { get; set; }

    /// <summary>Clitics before a closed-class word: و in "وفي".</summary>
    internal CliticSplit FunctionSplit { get; set; }

    /// <summary>The closed-class word itself, without its clitics; null where it is none.</summary>
    internal string? Function { get; set; }

    /// <summary>Where a name may begin with this form, and the proclitics cut off for it; the uncut form first.</summary>
    internal ImmutableArray<(Trie<NameEntry> Node, Clitics Prefix)> NameStarts { get; set; } = [];

    /// <summary>Keys under which the form takes part in some term, likeliest first: stem, stem with ه for ت. Those that no term has are left out.</summary>
    internal ImmutableArray<TermKey> TermKeys { get; set; } = [];

    /// <summary>True where a term may begin with the form.</summary>
    internal bool StartsTerm { get; set; }

    /// <summary>The place whose people or things the form names as an adjective (صينية, Chinese).</summary>
    internal DemonymTerm? Demonym { get; set; }

    internal bool Is(WordClass any) => (Classes & any) != 0;
}

/// <summary>One way in which a form takes part in a term.</summary>
/// <param name="Key">The token of the term.</param>
/// <param name="Split">How the form is cut for it.</param>
/// <param name="Start">Where the terms that begin with it go on; null where none does.</param>
internal readonly record struct TermKey(string Key, CliticSplit Split, Trie<TermSet>? Start);
