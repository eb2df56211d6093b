using System.Collections.Immutable;

namespace Graph.Schema;

/// <summary>An Arabic verb by its principal parts; the other forms are made from them by rule.</summary>
/// <param name="Past">Third person masculine singular, past.</param>
/// <param name="Present">Third person masculine singular, present.</param>
/// <param name="Masdars">Verbal nouns.</param>
/// <param name="Active">Active participle; null where none is given.</param>
/// <param name="Passive">Passive participle; null where none is given.</param>
/// <param name="Class">A class of <c>verb-classes</c> in the schema (say, plan …); null for an ordinary verb.</param>
/// <param name="Position">Where it was written.</param>
public sealed record ArabicVerb(
    string Past,
    string Present,
    ImmutableArray<string> Masdars,
    string? Active,
    string? Passive,
    string? Class,
    SourcePosition Position);

/// <summary>An English verb; forms that are null are regular.</summary>
/// <param name="Base">Base form.</param>
/// <param name="Third">Third person singular, present; null where regular.</param>
/// <param name="Past">Past tense; null where regular.</param>
/// <param name="Participle">Past participle; null where it is as the past.</param>
/// <param name="Gerund">The form in -ing; null where regular.</param>
/// <param name="Nouns">Nouns of its action.</param>
/// <param name="Class">A class of <c>verb-classes</c> in the schema; null for an ordinary verb.</param>
/// <param name="Position">Where it was written.</param>
public sealed record EnglishVerb(
    string Base,
    string? Third,
    string? Past,
    string? Participle,
    string? Gerund,
    ImmutableArray<string> Nouns,
    string? Class,
    SourcePosition Position);

/// <summary>A class of verbs or of function words that the engine treats alike.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Says">What it stands for, for readers.</param>
/// <param name="Position">Where it was declared.</param>
public sealed record WordClass(string Name, string Says, SourcePosition Position);
