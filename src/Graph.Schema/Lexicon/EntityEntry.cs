using System.Collections.Immutable;

namespace Graph.Schema;

/// <summary>A known entity and the names that texts have for it.</summary>
/// <param name="Id">Lower-case ASCII with hyphens; no other entity has it.</param>
/// <param name="Name">The name used internationally; an alias itself.</param>
/// <param name="Label">Its label.</param>
/// <param name="ArabicAliases">Names in Arabic script, the commonest first; those that are wary too are among them.</param>
/// <param name="LatinAliases">Further names in other scripts; those that are wary too are among them.</param>
/// <param name="WaryAliases">Names that are ordinary words too: they count only with support from the text. May repeat the name or an alias.</param>
/// <param name="Kind">A finer hint (country, bank, university); null where none is given.</param>
/// <param name="Demonym">Adjectives made from its name; null where none is given.</param>
/// <param name="Position">Where its name was written.</param>
public sealed record EntityEntry(
    string Id,
    string Name,
    string Label,
    ImmutableArray<string> ArabicAliases,
    ImmutableArray<string> LatinAliases,
    ImmutableArray<string> WaryAliases,
    string? Kind,
    Demonym? Demonym,
    SourcePosition Position)
{
    /// <summary>A second label that it may be taken for: an app that is or was a company too; null for none.</summary>
    public string? Also { get; init; }

    /// <summary>The names that count without support: name and aliases that are not wary. No two fold alike.</summary>
    public ImmutableArray<string> SureAliases { get; internal set; } = [];
}

/// <summary>Adjectives made from the name of a place.</summary>
/// <param name="Arabic">Masculine singular without the article (صيني).</param>
/// <param name="English">As used before a noun (Chinese).</param>
public sealed record Demonym(ImmutableArray<string> Arabic, ImmutableArray<string> English);
