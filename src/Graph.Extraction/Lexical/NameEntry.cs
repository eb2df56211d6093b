using Graph.Schema;

namespace Graph.Extraction.Lexical;

/// <summary>An alias of a known entity.</summary>
/// <param name="Entity">Whose it is.</param>
/// <param name="Wary">True where the alias is an ordinary word too, and counts only with support.</param>
internal sealed record NameEntry(EntityEntry Entity, bool Wary);
