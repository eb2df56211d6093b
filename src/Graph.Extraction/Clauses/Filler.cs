using Graph.Extraction.Mentions;

namespace Graph.Extraction.Clauses;

/// <summary>What may fill a role: the entities that a constituent means, and how sure that is.</summary>
/// <param name="Entities">One, or several where they are coordinated.</param>
/// <param name="Unit">The constituent; null where the text leaves it out.</param>
/// <param name="Sureness">1 for a name, less for a description, a pronoun or what is left out.</param>
internal sealed record Filler(IReadOnlyList<Entity> Entities, Unit? Unit, double Sureness);
