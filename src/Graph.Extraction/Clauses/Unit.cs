using System.Runtime.CompilerServices;
using Graph.Extraction.Lexical;
using Graph.Extraction.Mentions;
using Graph.Text.Analysis;

namespace Graph.Extraction.Clauses;

/// <summary>One constituent of a sentence, over the tokens <c>[First, End)</c>. The sentence is a flat list of them.</summary>
internal abstract class Unit(int first, int end)
{
    internal int First { get; } = first;

    internal int End { get; set; } = end;

    /// <summary>Place in the sentence's list.</summary>
    internal int Index { get; set; }

    /// <summary>True where و, ف, "and" or "or" joins it to what stands before.</summary>
    internal bool Joined { get; set; }

    /// <summary>The preposition that governs it, folded, of one word or more; null for none.</summary>
    internal string? Preposition { get; set; }
}

/// <summary>A comma, a bracket, the end of a sentence: what parts constituents.</summary>
internal sealed class MarkUnit(int at, TokenKind kind) : Unit(at, at + 1)
{
    internal TokenKind Kind { get; } = kind;
}

/// <summary>A closed-class word that shapes the clause: relative, complementizer, negation, future, possibility …</summary>
internal sealed class FunctionUnit(int first, int end, WordClass kind, string key, Pronoun suffix) : Unit(first, end)
{
    internal WordClass Class { get; } = kind;

    internal string Key { get; } = key;

    /// <summary>The pronoun written with it: أنها.</summary>
    internal Pronoun Suffix { get; } = suffix;
}

/// <summary>A number, an amount or a date.</summary>
internal sealed class QuantityUnit(Quantity quantity) : Unit(quantity.FirstToken, quantity.EndToken)
{
    internal Quantity Quantity { get; } = quantity;
}

/// <summary>A finite verb with the words that belong to it (auxiliaries, negation, particles).</summary>
internal sealed class VerbUnit(int first, int end, VerbReading reading) : Unit(first, end)
{
    /// <summary>The likeliest reading.</summary>
    internal VerbReading Reading { get; } = reading;

    /// <summary>All readings as a finite verb; spelling alone does not tell وقّع from وقع.</summary>
    internal required VerbReading[] Readings { get; init; }

    /// <summary>The object written with it: أصدره.</summary>
    internal Pronoun Object { get; init; }

    /// <summary>What negates, delays or weakens it.</summary>
    internal WordClass Modifiers { get; set; }

    /// <summary>An English passive: "was acquired". Arabic spelling does not show the passive.</summary>
    internal bool Passive { get; init; }

    /// <summary>Arabic ل of purpose before it: ليخلف.</summary>
    internal bool Purpose { get; init; }

    /// <summary>An English infinitive after "to", or a participle clause; its subject is that of the verb above it.</summary>
    internal bool NonFinite { get; init; }

    /// <summary>The particle of an English phrasal verb, where it governs nothing: set up, taken over; null for none.</summary>
    internal string? Particle { get; init; }
}

/// <summary>How a part of a nominal stands in it.</summary>
internal enum PartKind : byte
{
    /// <summary>A noun or an adjective.</summary>
    Noun,

    /// <summary>A name.</summary>
    Name,

    /// <summary>A line of business: an end of some relations, but in a nominal no more than a noun.</summary>
    Field,

    /// <summary>A pronoun that stands alone or hangs on a preposition.</summary>
    Pronoun,
}

/// <summary>One noun, adjective, name or pronoun of a nominal.</summary>
internal sealed class NominalPart(int first, int end, PartKind kind)
{
    internal int First { get; } = first;

    internal int End { get; set; } = end;

    internal PartKind Kind { get; } = kind;

    /// <summary>The name, for <see cref="PartKind.Name"/>.</summary>
    internal Mention? Mention { get; init; }

    /// <summary>Terms that it is: kind of thing, office, figure …</summary>
    internal TermSet? Terms { get; init; }

    /// <summary>Folded stem, without article, proclitics and pronoun.</summary>
    internal string Key { get; init; } = "";

    /// <summary>With the article, a name or a pronoun.</summary>
    internal bool Definite { get; set; }

    /// <summary>Its possessor, or the pronoun itself.</summary>
    internal Pronoun Pronoun { get; init; }

    /// <summary>It agrees with the noun before it and adds to it: no noun of its own.</summary>
    internal bool Adjective { get; init; }

    /// <summary>English 's: it owns what follows.</summary>
    internal bool Possessive { get; set; }

    internal DemonymTerm? Demonym { get; init; }

    /// <summary>Readings as a verbal noun or a participle.</summary>
    internal VerbReading[] Deverbal { get; init; } = [];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal T? Term<T>()
        where T : Term => Terms?.Of<T>();
}

/// <summary>A noun with what hangs on it without a preposition: genitives, adjectives, the name of what it says.</summary>
internal sealed class Nominal(int first, int end) : Unit(first, end)
{
    internal List<NominalPart> Parts { get; } = [];

    /// <summary>هذه, this: it points to something said.</summary>
    internal bool Demonstrative { get; set; }

    /// <summary>"one of …": a single one of those that it names.</summary>
    internal bool OneOf { get; set; }

    /// <summary>The name that a later "called …" gives it.</summary>
    internal Mention? GivenName { get; set; }

    internal NominalPart Head => Parts[0];
}

/// <summary>A sentence as its constituents.</summary>
internal sealed class SentenceUnits(Sentence sentence, bool arabic, List<Unit> units)
{
    internal Sentence Sentence { get; } = sentence;

    internal bool Arabic { get; } = arabic;

    internal List<Unit> Units { get; } = units;
}
